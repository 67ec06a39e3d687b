import { IconLink } from "@/components/approvals/icon-link";
import { TextLink } from "@/components/ui/text-link";
import type { PacketDto } from "@/lib/features/approvals/dto";
import { formatInstantDate } from "@/lib/format/dates";

/** Where this decision stands in the queue, what is asked, by whom. */
export function PacketHead({ packet }: { packet: PacketDto }) {
  const { item, place, timeZone } = packet;
  return (
    <header className="pb-3">
      <nav aria-label="Decisions" className="flex min-h-11 items-center gap-2 text-small text-ink-2">
        {place === null ? (
          <TextLink href="/approvals">All approvals</TextLink>
        ) : (
          <>
            <IconLink
              href={place.previous && `/approvals/${place.previous}`}
              icon="left"
              label="Decision before"
            />
            <span>
              Decision <strong className="text-ink">{place.at}</strong> of {place.of}
            </span>
            <span className="ml-auto">
              <IconLink href={place.next && `/approvals/${place.next}`} icon="right" label="Next decision" />
            </span>
          </>
        )}
      </nav>
      <p className="text-small text-ink-2">
        {item.label}, asked by {item.requestedByName} on{" "}
        {formatInstantDate(new Date(item.requestedAt), timeZone)}
      </p>
      <h1 className="text-headline text-balance">
        {item.partnerName}: {item.dealTitle}
        {packet.draft && `, version ${packet.draft.version}`}
      </h1>
      <p className="text-small text-ink-2">
        <TextLink href={`/deals/${item.dealId}/approvals`}>{item.dealNumber}</TextLink>
      </p>
      {packet.note !== "" && (
        <blockquote className="mt-2 border-l-2 border-line-2 pl-3">{packet.note}</blockquote>
      )}
    </header>
  );
}
