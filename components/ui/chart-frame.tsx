import type { ReactNode } from "react";
import { Table, Td, Th } from "./table";

export interface ChartFrameProps {
  /** What the picture shows, as a finding: "Negotiation loses one in four". */
  title: ReactNode;
  /** What is counted, beside the title. */
  note?: ReactNode;
  /** The same figures as rows: read aloud, copied, printed. */
  columns: readonly string[];
  rows: ReadonlyArray<readonly (string | number)[]>;
  /** One chart, whose own label says what it shows. */
  children: ReactNode;
  end?: ReactNode;
}

/** A chart with its finding as title and its figures one press away. Works without script. */
export function ChartFrame({ title, note, columns, rows, children, end }: ChartFrameProps) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 flex flex-wrap items-baseline gap-x-2">
        <h2 className="font-semibold">{title}</h2>
        {note !== undefined && <span className="text-small text-ink-3">{note}</span>}
        {end !== undefined && <span className="ml-auto">{end}</span>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window the chart scrolls, also by keyboard */}
      <div className="scroll-quiet" tabIndex={0}>
        {children}
      </div>
      <details className="mt-1">
        <summary className="inline-flex h-6 cursor-default items-center rounded-control text-small text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
          As a table
        </summary>
        <Table className="mt-1">
          <thead>
            <tr>
              {columns.map((column, place) => (
                <Th key={column} align={place === 0 ? "start" : "end"}>
                  {column}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join("|")}>
                {row.map((cell, place) => (
                  <Td key={columns[place]} isNumber={place > 0}>
                    {cell}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
}
