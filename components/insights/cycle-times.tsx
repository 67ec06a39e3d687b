import Link from "next/link";
import { BarChart } from "@/components/ui/bar-chart";
import { ChartFrame } from "@/components/ui/chart-frame";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { slowestStage } from "@/lib/domain/insights/pipeline-findings";
import type { InsightsDto } from "@/lib/features/insights/dto";
import { dealsAddress } from "./deals-address";

const signed = (days: number): string => (days > 0 ? `+${days}` : days < 0 ? `−${-days}` : "±0");

function titleOf(cycle: InsightsDto["cycle"]): string {
  const slowest = slowestStage(cycle);
  if (!slowest)
    return cycle.some((time) => time.count > 0) ? "Every stage keeps to its plan" : "Days in each stage";
  return `${stageLabels[slowest.stage]} runs ${slowest.daysOver === 1 ? "a day" : `${slowest.daysOver} days`} over`;
}

/** Mean days in each stage against plan, and the way from mutual interest to signature. */
export function CycleTimes({ insights }: { insights: InsightsDto }) {
  const { cycle, meanDaysToSign } = insights;
  const slowest = slowestStage(cycle);
  return (
    <div>
      <ChartFrame
        title={titleOf(cycle)}
        note="mean days; tick: plan"
        columns={["Stage", "Mean days", "Plan", "Deals"]}
        rows={cycle.map((time) => [
          stageLabels[time.stage],
          time.count === 0 ? "–" : time.meanDays.toFixed(1),
          time.planDays.toFixed(1),
          time.count,
        ])}
      >
        <BarChart
          label="Mean days in each stage against plan"
          bars={cycle.map((time) => {
            const over = Math.round(time.meanDays - time.planDays);
            return {
              label: stageLabels[time.stage],
              value: time.meanDays,
              mark: time.planDays,
              text: time.count === 0 ? "no deal yet" : `${Math.round(time.meanDays)}, ${signed(over)}`,
              ...(slowest?.stage === time.stage ? { tone: "warn" as const } : {}),
            };
          })}
        />
      </ChartFrame>
      <Link
        href={dealsAddress({ stage: "live" })}
        className="mt-2 flex justify-between gap-4 border-t border-line-2 pt-2 font-medium hover:text-accent"
      >
        <span>Mutual interest to signature</span>
        <span className="tabular-nums">
          {meanDaysToSign === null ? "none yet" : `${Math.round(meanDaysToSign)} days, goal 60`}
        </span>
      </Link>
    </div>
  );
}
