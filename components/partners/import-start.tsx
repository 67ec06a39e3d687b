import type { Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/shell/page-header";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { ImportDto } from "@/lib/features/partners/dto";
import { formatInstant } from "@/lib/format/dates";
import { formatNumber } from "@/lib/format/money";
import { ImportUpload } from "./import-upload";

const states: Record<ImportDto["state"], string> = {
  queued: "Waiting",
  running: "Running",
  done: "Done",
  failed: "Stopped",
  undone: "Taken back",
};

/** Where a list is chosen, and what was imported before. */
export function ImportStart({ imports, timeZone }: { imports: readonly ImportDto[]; timeZone: string }) {
  return (
    <>
      <PageHeader crumbs={[{ href: "/partners", label: "Partners" }]} title="Import" />
      <div className="grid max-w-3xl grid-cols-1 gap-8 px-5 py-6 max-tablet:px-4">
        <section aria-labelledby="choose">
          <h2 id="choose" className="text-headline">
            Bring in a list of companies
          </h2>
          <p className="mt-2 mb-4 text-ink-2">
            A CSV file from any system, up to 100 MB. Its first row names the columns. You match them in the
            next step; nothing is added before that, and a whole import can be taken back.
          </p>
          <ImportUpload />
        </section>
        {imports.length > 0 && (
          <section aria-labelledby="before">
            <h2 id="before" className="text-section">
              Imported before
            </h2>
            <ScrollFrame label="Imported before" className="mt-2">
              <Table>
                <thead>
                  <tr>
                    <Th>File</Th>
                    <Th>State</Th>
                    <Th align="end">Rows</Th>
                    <Th align="end">Created</Th>
                    <Th align="end">Failed</Th>
                    <Th>Started</Th>
                  </tr>
                </thead>
                <tbody>
                  {imports.map((one) => (
                    <Tr key={one.id}>
                      <Td>
                        <Link href={`/partners/import/${one.id}` as Route} className="text-link">
                          {one.fileName}
                        </Link>
                      </Td>
                      <Td>{states[one.state]}</Td>
                      <Td isNumber>{formatNumber(String(one.total))}</Td>
                      <Td isNumber>{formatNumber(String(one.created))}</Td>
                      <Td isNumber>{formatNumber(String(one.failed))}</Td>
                      <Td className="text-ink-2">{formatInstant(new Date(one.createdAt), timeZone)}</Td>
                    </Tr>
                  ))}
                </tbody>
              </Table>
            </ScrollFrame>
          </section>
        )}
      </div>
    </>
  );
}
