import { cx } from "@/components/ui/cx";
import type { PlanRowDto } from "@/lib/features/deals/dto";
import { formatDate } from "@/lib/format/dates";
import { OverviewSection } from "./overview-section";

const weeksText = (row: PlanRowDto): string =>
  row.firstWeek === row.lastWeek ? `Week ${row.firstWeek}` : `Weeks ${row.firstWeek}–${row.lastWeek}`;

/** The plan of the model laid over the calendar; the weeks of today are marked in words and by weight. */
export function DealPlan({ plan }: { plan: readonly PlanRowDto[] }) {
  return (
    <OverviewSection id="plan" title="Plan by week" note="from the day of mutual interest">
      <ol>
        {plan.map((row) => (
          <li
            key={row.stage}
            aria-current={row.standing === "current" ? "step" : undefined}
            className={cx(
              "grid grid-cols-[88px_minmax(0,1fr)_auto] gap-x-3 border-t border-line py-1.5 first:border-t-0",
              row.standing === "done" && "text-ink-3",
            )}
          >
            <span className="text-small/5 text-ink-3 tabular-nums">{weeksText(row)}</span>
            <span>
              <span className={row.standing === "current" ? "font-semibold" : undefined}>{row.label}</span>
              {row.isNow && <span className="ml-2 text-small font-medium text-accent">today</span>}
              {row.goal !== null && <span className="block text-small text-ink-3">{row.goal}</span>}
            </span>
            <span className="text-small/5 text-ink-3 tabular-nums">until {formatDate(row.endsOn)}</span>
          </li>
        ))}
      </ol>
    </OverviewSection>
  );
}
