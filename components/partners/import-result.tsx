import type { Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { TabLinks } from "@/components/ui/tab-links";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { ImportDto, ImportRowDto } from "@/lib/features/partners/dto";
import type { ImportRowsAddress } from "@/lib/features/partners/schema";
import { formatNumber } from "@/lib/format/money";
import { RefreshWhile } from "./refresh-while";
import { UndoImportButton } from "./undo-import-button";

const crumbs = [
  { href: "/partners", label: "Partners" },
  { href: "/partners/import", label: "Import" },
];
const rows = (count: number): string => (count === 1 ? "1 row" : `${formatNumber(String(count))} rows`);

function summary(result: ImportDto): string {
  if (result.state === "undone")
    return `Taken back: ${rows(result.reversed)} reversed, ${rows(result.kept)} kept because they were edited or used since.`;
  if (result.undoneAt !== null)
    return `Being taken back: ${rows(result.reversed)} of ${formatNumber(String(result.created + result.updated))} so far.`;
  return `${formatNumber(String(result.created))} created, ${formatNumber(String(result.updated))} updated, ${formatNumber(String(result.skipped))} skipped, ${formatNumber(String(result.failed))} failed.`;
}

/** An import while it runs and after: counts, every row with its reason, and the way back. */
export function ImportResult(props: {
  result: ImportDto;
  rows: readonly ImportRowDto[];
  address: ImportRowsAddress;
  mayUndo: boolean;
}) {
  const { result, address } = props;
  const at = `/partners/import/${result.id}`;
  const isRunning = result.state === "queued" || result.state === "running";
  const isUndoing = result.undoneAt !== null && result.state !== "undone";
  const canUndo =
    props.mayUndo && !isRunning && result.undoneAt === null && result.created + result.updated > 0;
  const tab = (outcome: string | null, label: string, count: number) => ({
    href: outcome === null ? at : `${at}?outcome=${outcome}`,
    label,
    count,
  });
  const tabs = [
    tab(null, "All rows", result.done),
    ...(result.undoneAt === null
      ? [
          tab("failed", "Failed", result.failed),
          tab("skipped", "Skipped", result.skipped),
          tab("created", "Created", result.created),
          tab("updated", "Updated", result.updated),
        ]
      : [
          tab("kept", "Kept", result.kept),
          tab("reversed", "Taken back", result.reversed),
          tab("failed", "Failed", result.failed),
        ]),
  ];
  const last = props.rows.at(-1);
  const outcomeQuery = address.outcome === null ? "" : `?outcome=${address.outcome}`;
  return (
    <>
      <RefreshWhile isOn={isRunning || isUndoing} />
      <PageHeader
        crumbs={crumbs}
        title={result.fileName}
        actions={
          <>
            {canUndo && <UndoImportButton importId={result.id} />}
            <LinkButton href={`${at}/rows${outcomeQuery}`} icon="download" download>
              Download these rows
            </LinkButton>
            <LinkButton href="/partners" variant="primary">
              See partners
            </LinkButton>
          </>
        }
        tabs={
          <TabLinks
            label="Rows"
            className="-mx-2"
            items={tabs}
            current={address.outcome === null ? at : `${at}?outcome=${address.outcome}`}
          />
        }
      />
      <div className="grid grid-cols-1 gap-4 px-5 py-4 max-tablet:px-4">
        {isRunning && <Progress label="Rows imported" value={result.done} total={result.total} />}
        {result.error !== null && (
          <Notice tone="bad" title={result.error}>
            {result.done === 0 ? "Nothing was imported." : `${rows(result.done)} before it were kept.`}
          </Notice>
        )}
        <p role="status" className="text-ink-2">
          {summary(result)}
        </p>
        {props.rows.length > 0 && (
          <ScrollFrame label="Rows of the file">
            <Table>
              <thead>
                <tr>
                  <Th align="end">Row</Th>
                  <Th>Outcome</Th>
                  <Th>Reason</Th>
                  <Th>Partner</Th>
                </tr>
              </thead>
              <tbody>
                {props.rows.map((row) => (
                  <Tr key={row.rowNumber}>
                    <Td isNumber className="w-16">
                      {row.rowNumber}
                    </Td>
                    <Td className={row.outcome === "failed" ? "text-bad" : ""}>{row.outcome}</Td>
                    <Td className="whitespace-normal">{row.message}</Td>
                    <Td>
                      {row.partnerId !== null && row.outcome !== "reversed" && (
                        <Link href={`/partners/${row.partnerId}` as Route} className="text-link">
                          Open<span className="sr-only"> the partner of row {row.rowNumber}</span>
                        </Link>
                      )}
                    </Td>
                  </Tr>
                ))}
              </tbody>
            </Table>
          </ScrollFrame>
        )}
        {last && props.rows.length === 100 && (
          <span>
            <LinkButton
              href={`${at}?${address.outcome === null ? "" : `outcome=${address.outcome}&`}after=${last.rowNumber}`}
            >
              Next rows
            </LinkButton>
          </span>
        )}
      </div>
    </>
  );
}
