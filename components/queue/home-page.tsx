import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { Turn } from "@/components/ui/turn";
import type { QueueDto } from "@/lib/features/queue/dto";
import { formatDate } from "@/lib/format/dates";
import { DaysLine } from "./days-line";
import { QueueList } from "./queue-list";

const words = [
  "Nothing",
  "One thing",
  "Two things",
  "Three things",
  "Four things",
  "Five things",
  "Six things",
  "Seven things",
  "Eight things",
  "Nine things",
  "Ten things",
];
const countText = (count: number): string => words[count] ?? `${count} things`;

/** Home: what waits for me, and what I wait for. */
export function HomePage({ queue }: { queue: QueueDto }) {
  const late = queue.items.filter((item) => item.group === "late").length;
  return (
    <div className="grid min-h-full pane:grid-cols-[minmax(0,600px)_minmax(0,1fr)]">
      <div className="pt-6 pb-10">
        <header className="px-6 pb-2 max-tablet:px-4">
          <p className="text-small text-ink-3">{formatDate(queue.today)}</p>
          <h1 className="text-headline">
            {countText(queue.items.length)}{" "}
            {queue.items.length === 1 ? "waits" : queue.items.length === 0 ? "waits" : "wait"} for you.
            {late > 0 && (
              <span className="block text-ink-3">
                {late === 1 ? "One is late." : `${countText(late).replace(" things", "")} are late.`}
              </span>
            )}
          </h1>
        </header>
        {queue.items.length === 0 ? (
          <div className="px-6 pt-4 max-tablet:px-4">
            <p className="max-w-[56ch] text-pretty text-ink-2">
              Decisions, signatures, mentions and the moves of your own deals appear here as soon as somebody
              needs you. A deal begins with a partner that was scored.
            </p>
            <div className="mt-4 flex gap-2">
              <LinkButton href="/partners">See partners</LinkButton>
              <LinkButton href="/deals">See all deals</LinkButton>
            </div>
          </div>
        ) : (
          <QueueList items={queue.items} />
        )}
      </div>
      <aside
        className="grid content-start gap-8 border-line bg-canvas px-6 py-6 max-pane:border-t max-tablet:px-4 pane:border-l"
        aria-label="Your deals"
      >
        <section aria-labelledby="waiting">
          <h2 id="waiting" className="mb-1 text-section">
            Waiting for others{" "}
            {queue.waitingForOthers.length > 0 && (
              <span className="font-normal text-ink-3 tabular-nums">{queue.waitingForOthers.length}</span>
            )}
          </h2>
          {queue.waitingForOthers.length === 0 ? (
            <p className="text-ink-2">No deal of yours waits for the other side.</p>
          ) : (
            <ul>
              {queue.waitingForOthers.map((deal) => (
                <li key={deal.dealId} className="border-line border-t first:border-0">
                  <Link
                    href={`/deals/${deal.dealId}`}
                    className="flex items-center justify-between gap-2 py-1.5 hover:bg-sunken"
                  >
                    <span>{deal.title}</span>
                    <Turn side="theirs">{deal.turnDays} d</Turn>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
        {queue.onTheClock.length > 0 && <DaysLine deals={queue.onTheClock} />}
      </aside>
    </div>
  );
}
