import { EmptyState } from "@/components/ui/empty-state";
import type { PartnerEventDto } from "@/lib/features/partners/dto";
import { formatInstant } from "@/lib/format/dates";
import { eventSentence } from "./event-sentence";

/** What happened to a partner, newest first, from the audit trail. */
export function PartnerTimeline({
  events,
  timeZone,
}: {
  events: readonly PartnerEventDto[];
  timeZone: string;
}) {
  if (events.length === 0)
    return (
      <EmptyState title="Nothing has happened yet">Every change to this partner is kept here.</EmptyState>
    );
  return (
    <ol className="grid max-w-3xl px-5 py-4 max-tablet:px-4">
      {events.map((event) => (
        <li
          key={event.seq}
          className="grid gap-x-4 border-b border-line py-2 tablet:grid-cols-[minmax(0,1fr)_auto]"
        >
          <span>
            <b className="font-medium">{event.actorName}</b> {eventSentence(event)}
          </span>
          <time dateTime={event.at} className="text-small text-ink-3 tabular-nums">
            {formatInstant(new Date(event.at), timeZone)}
          </time>
        </li>
      ))}
    </ol>
  );
}
