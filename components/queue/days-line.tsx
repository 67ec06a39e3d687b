import { TurnGlyph } from "@/components/ui/turn";
import type { ClockedDealDto } from "@/lib/features/queue/dto";

const last = 100;
const ticks = [
  { at: 0, label: "0" },
  { at: 30, label: "30" },
  { at: 60, label: "60 goal" },
  { at: 70, label: "70" },
  { at: 90, label: "90 lost" },
];
const percent = (day: number): string => `${(Math.min(last, Math.max(0, day)) / last) * 100}%`;

/** My deals on one line of days since mutual interest; each mark leads to its deal. */
export function DaysLine({ deals }: { deals: readonly ClockedDealDto[] }) {
  return (
    <section aria-labelledby="days-line">
      <h2 id="days-line" className="text-small text-ink-2">
        {deals.length === 1 ? "Your one deal" : `Your ${deals.length} deals`}, days since mutual interest
      </h2>
      <div className="relative mx-2 mt-4 h-10">
        <div aria-hidden="true" className="absolute inset-x-0 top-2 border-line-2 border-t" />
        {ticks.map((tick) => (
          <span
            key={tick.at}
            aria-hidden="true"
            className="absolute top-1 -translate-x-1/2 text-center"
            style={{ left: percent(tick.at) }}
          >
            <span className={`mx-auto block h-2.5 w-px ${tick.at >= 60 ? "bg-control" : "bg-line-2"}`} />
            <span className="block pt-1 text-note whitespace-nowrap text-ink-3">
              {tick.at === 70 ? "" : tick.label}
            </span>
          </span>
        ))}
        <ul>
          {deals.map((deal) => (
            <li
              key={deal.dealId}
              className="absolute top-2 -translate-x-1/2 -translate-y-1/2"
              style={{ left: percent(deal.day) }}
            >
              <a
                href={`/deals/${deal.dealId}`}
                title={`${deal.title}, day ${deal.day}`}
                aria-label={`${deal.title}, day ${deal.day} of ${deal.goalDays}, turn ${deal.turn}`}
                className="grid size-6 place-items-center rounded-full"
              >
                <span className="rounded-full bg-surface">
                  <TurnGlyph side={deal.turn} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
