import { LinkButton } from "@/components/ui/link-button";
import { ScrollFrame } from "@/components/ui/scroll-frame";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { type ActivityEvent, activitySentence } from "@/lib/domain/audit/activity-sentence";
import type { AuditTrailDto } from "@/lib/features/workspace/dto";
import { formatInstant } from "@/lib/format/dates";
import { doorWords } from "@/lib/format/door-words";

type Detail = ActivityEvent["detail"];

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
    .filter(([, one]) => one !== "")
    .map(([name, one]) => `${name.replaceAll(/([A-Z])/g, " $1").toLowerCase()}: ${wordOf(one)}`)
    .join("; ");

/** Everything a record holds besides its sentence, shown on request: this page is for looking closely. */
function RecordDetail({ event }: { event: AuditTrailDto["events"][number] }) {
  return (
    <details className="text-small text-ink-3">
      <summary className="w-fit cursor-pointer rounded-mark">
        <span className="font-mono text-note">{event.action}</span>
      </summary>
      <p className="wrap-anywhere py-1 text-ink-2">{wordsOf(JSON.parse(event.detail) as object)}</p>
    </details>
  );
}

/** Events of the chain, newest first. */
export function AuditList({ page }: { page: AuditTrailDto }) {
  if (page.events.length === 0) return <p className="py-6 text-ink-2">Nothing was done that fits this.</p>;
  return (
    <>
      <ScrollFrame className="-mx-2 -outline-offset-2" label="Events">
        <Table>
          <thead>
            <tr>
              <Th align="end">No.</Th>
              <Th>When</Th>
              <Th>Who</Th>
              <Th>What</Th>
              <Th>Hash</Th>
            </tr>
          </thead>
          <tbody>
            {page.events.map((event) => (
              <Tr key={event.seq} className="align-top [&>td]:py-1.5">
                <Td isNumber>{event.seq}</Td>
                <Td className="text-ink-2 tabular-nums">
                  {formatInstant(new Date(event.at), page.timeZone)}
                </Td>
                <Td>
                  {event.actorName} <span className="text-ink-3">{doorWords(event.via)}</span>
                </Td>
                <Td className="min-w-64 whitespace-normal">
                  {activitySentence({ action: event.action, detail: JSON.parse(event.detail) as Detail })}
                  <RecordDetail event={event} />
                </Td>
                <Td className="font-mono text-note text-ink-3" title={event.hash}>
                  {event.hash.slice(0, 10)}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </ScrollFrame>
      {page.olderBefore !== null && (
        <div className="mt-3">
          <LinkButton href={olderAddress(page)}>Older events</LinkButton>
        </div>
      )}
    </>
  );
}
