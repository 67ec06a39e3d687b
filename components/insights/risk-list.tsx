import Link from "next/link";
import { Turn } from "@/components/ui/turn";
import type { AgedDealDto } from "@/lib/features/insights/dto";

function reasonOf(deal: AgedDealDto): string {
  if (deal.health === "lost") return `day ${deal.daysRunning}: momentum is gone`;
  if (deal.daysRunning > deal.goalDays) return `day ${deal.daysRunning} of ${deal.goalDays}`;
  return `no answer for ${deal.turnDays} days`;
}

/** Deals past their goal or long without an answer, each with its reason. */
export function RiskList({ deals }: { deals: readonly AgedDealDto[] }) {
  return (
    <section aria-labelledby="at-risk">
      <h2 id="at-risk" className="mb-1 text-section">
        At risk <span className="font-normal text-ink-3 tabular-nums">{deals.length}</span>
      </h2>
      {deals.length === 0 ? (
        <p className="text-ink-2">No deal is past its goal, and nobody has kept us waiting for a week.</p>
      ) : (
        <ul>
          {deals.map((deal) => (
            <li key={deal.dealId} className="border-line border-t first:border-0">
              <Link href={`/deals/${deal.dealId}`} className="grid gap-0.5 py-2 hover:bg-sunken">
                <span className="font-medium">{deal.title}</span>
                <span className="flex items-center justify-between gap-2 text-small text-ink-2">
                  {reasonOf(deal)}
                  <Turn side={deal.turn}>{deal.turnDays} d</Turn>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
