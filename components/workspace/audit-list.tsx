import { LinkButton } from "@/components/ui/link-button";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { AuditTrailDto } from "@/lib/features/workspace/dto";
import { formatInstant } from "@/lib/format/dates";
import { WideTable } from "./wide-table";

function olderAddress({ olderBefore, filter }: AuditTrailDto): string {
  const query = new URLSearchParams({ before: olderBefore ?? "" });
  if (filter.kind !== "") query.set("kind", filter.kind);
  if (filter.actor !== "") query.set("actor", filter.actor);
  return `/settings/audit-trail?${query}`;
}

const wordOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(wordOf).join(", ")
    : typeof value === "object" && value !== null
      ? `(${wordsOf(value)})`
      : String(value ?? "none");

const wordsOf = (value: object): string =>
  Object.entries(value)
    .map(([name, one]) => `${name.replaceAll(/([A-Z])/g, " $1").toLowerCase()}: ${wordOf(one)}`)
    .join("; ");

/** Canonical JSON as a line of words. */
const readableDetail = (detail: string): string => wordsOf(JSON.parse(detail) as object);

/** Events of the chain, newest first. */
export function AuditList({ page }: { page: AuditTrailDto }) {
  if (page.events.length === 0) return <p className="py-6 text-ink-2">Nothing was done that fits this.</p>;
  return (
    <>
      <WideTable label="Events">
        <Table>
          <thead>
            <tr>
              <Th align="end">No.</Th>
              <Th>When</Th>
              <Th>Who</Th>
              <Th>What</Th>
              <Th>With</Th>
              <Th>Hash</Th>
            </tr>
          </thead>
          <tbody>
            {page.events.map((event) => (
              <Tr key={event.seq}>
                <Td isNumber>{event.seq}</Td>
                <Td className="text-ink-2 tabular-nums">
                  {formatInstant(new Date(event.at), page.timeZone)}
                </Td>
                <Td>
                  {event.actorName} <span className="text-ink-3">by {event.via}</span>
                </Td>
                <Td>{event.action.replaceAll(/[._]/g, " ")}</Td>
                <Td className="max-w-[420px] truncate text-ink-2" title={event.detail}>
                  {readableDetail(event.detail)}
                </Td>
                <Td className="font-mono text-note text-ink-3" title={event.hash}>
                  {event.hash.slice(0, 10)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </WideTable>
      {page.olderBefore !== null && (
        <div className="mt-3">
          <LinkButton href={olderAddress(page)}>Older events</LinkButton>
        </div>
      )}
    </>
  );
}
