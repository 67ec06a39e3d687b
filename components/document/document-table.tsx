import { cx } from "@/components/ui/cx";
import type { Table } from "@/lib/domain/document/tree";
import { clauseAnchor, DocumentRuns, type TermLinks } from "./document-runs";

/** A table of the document; it scrolls sideways inside its own frame on a narrow screen. */
export function DocumentTable({
  table,
  links,
  isActive = false,
}: {
  table: Table;
  links: TermLinks;
  /** Marked while one of its values is being edited. */
  isActive?: boolean;
}) {
  const sideOf = (index: number) => (table.columns[index]?.align === "end" ? "text-end" : "text-start");
  const cell = "border-line border-b px-2 py-1.5 align-top first:pl-0 last:pr-0";
  return (
    <section
      id={clauseAnchor(table.id)}
      data-clause-id={table.id}
      aria-current={isActive ? "true" : undefined}
      className={cx(
        "my-4 scroll-mt-16 overflow-x-auto focus-visible:outline-2 focus-visible:outline-focus",
        isActive && "-ml-4 border-accent border-l-3 bg-mark pl-3",
      )}
      aria-label={table.caption || table.columns.map((column) => column.label).join(", ")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <table className="w-full border-ink border-t border-b text-quote tabular-nums">
        {table.caption !== "" && <caption className="pb-1.5 text-start text-ink-3">{table.caption}</caption>}
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                className={cx(
                  "border-ink border-b px-2 py-1.5 font-semibold first:pl-0 last:pr-0",
                  sideOf(index),
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((runs, index) =>
                index === 0 ? (
                  <th key="head" scope="row" className={cx(cell, "font-normal", sideOf(index))}>
                    <DocumentRuns runs={runs} links={links} />
                  </th>
                ) : (
                  <td key={table.columns[index]?.key} className={cx(cell, sideOf(index))}>
                    <DocumentRuns runs={runs} links={links} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
