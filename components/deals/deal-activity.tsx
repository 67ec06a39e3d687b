import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TabLinks } from "@/components/ui/tab-links";
import { activityGroupKeys, activityGroups } from "@/lib/domain/audit/activity-sentence";
import type { DealActivityDto } from "@/lib/features/deals/dto";
import { formatInstant } from "@/lib/format/dates";
import { doorWords } from "@/lib/format/door-words";

/** What happened in a deal, as sentences, newest first. */
export function DealActivity({ dealId, activity }: { dealId: string; activity: DealActivityDto }) {
  const base = `/deals/${dealId}/activity`;
  const address = (group: string | null) => (group === null ? base : `${base}?show=${group}`);
  const current = address(activity.group);
  return (
    <div className="max-w-[820px] px-5 pb-10 max-tablet:px-4">
      <div className="border-b border-line">
        <TabLinks
          label="Show"
          current={current}
          className="-mx-2"
          items={[
            { href: base, label: "Everything" },
            ...activityGroupKeys.map((key) => ({ href: address(key), label: activityGroups[key].label })),
          ]}
        />
      </div>
      {activity.entries.length === 0 && (
        <EmptyState title="Nothing of this kind yet">
          Whatever is done in this deal is written down here, by whom and when, and cannot be changed.
        </EmptyState>
      )}
      <ol>
        {activity.entries.map((entry) => (
          <li
            key={entry.seq}
            className="grid grid-cols-[148px_minmax(0,1fr)] gap-x-4 border-b border-line py-1.5 max-tablet:grid-cols-1"
          >
            <time dateTime={entry.at} className="text-small/5 text-ink-3 tabular-nums">
              {formatInstant(new Date(entry.at), activity.timeZone)}
            </time>
            <span>
              <strong>{entry.actorName}</strong> {entry.sentence}
              {doorWords(entry.via) !== "" && (
                <span className="text-small text-ink-3"> {doorWords(entry.via)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {activity.nextBefore !== null && (
        <div className="mt-4">
          <LinkButton href={`${current}${activity.group === null ? "?" : "&"}before=${activity.nextBefore}`}>
            Older entries
          </LinkButton>
        </div>
      )}
    </div>
  );
}
