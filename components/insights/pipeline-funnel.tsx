import Link from "next/link";
import { ChartFrame } from "@/components/ui/chart-frame";
import { Funnel } from "@/components/ui/funnel";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { passRates, shareInWords, worstLoss } from "@/lib/domain/insights/pipeline-findings";
import type { InsightsDto } from "@/lib/features/insights/dto";
import { dealsAddress } from "./deals-address";
import { valuesText } from "./figure-text";

const width = 824;

function titleOf(funnel: InsightsDto["stages"]): string {
  const worst = worstLoss(funnel);
  if (!worst) return "How far deals come";
  return `${stageLabels[worst.stage]} loses ${shareInWords(1 - worst.passedOn)}`;
}

/** How many deals reached each stage in twelve months, and what stands there now. */
export function PipelineFunnel({ insights }: { insights: InsightsDto }) {
  const { stages } = insights;
  const rates = passRates(stages);
  const worst = worstLoss(stages);
  return (
    <div>
      <ChartFrame
        title={titleOf(stages)}
        note="deals that reached each stage in twelve months; strong: there now"
        columns={["Stage", "Reached in 12 months", "Went on", "There now", "Value a year"]}
        rows={stages.map((step, index) => [
          stageLabels[step.stage],
          step.reached,
          rates[index] == null ? "–" : `${Math.round((rates[index] ?? 0) * 100)} %`,
          step.openCount,
          valuesText(step.openValues),
        ])}
      >
        <div style={{ width }}>
          <Funnel
            label="Deals that reached each stage in twelve months"
            width={width}
            steps={stages.map((step, index) => {
              const rate = rates[index];
              return {
                label: stageLabels[step.stage],
                value: step.reached,
                open: Math.min(step.openCount, step.reached),
                ...(rate == null ? {} : { rate: `${Math.round(rate * 100)} %` }),
                isWorst: worst?.stage === step.stage,
                ...(step.stage === "live" ? { tone: "ours" as const } : {}),
              };
            })}
          />
          <ul className="grid" style={{ gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }}>
            {stages.map((step) => (
              <li key={step.stage}>
                <Link
                  href={dealsAddress({
                    stage: step.stage,
                    ...(insights.tier === "tier_1" ? { tier: insights.tier } : {}),
                  })}
                  className="block rounded-mark text-small text-ink-2 hover:text-ink"
                >
                  <span className="sr-only">{stageLabels[step.stage]}: </span>
                  <span className="block underline decoration-accent-line underline-offset-3">
                    {step.openCount} now
                  </span>
                  <span className="block">
                    {valuesText(step.openValues)}
                    <span className="sr-only"> a year</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </ChartFrame>
    </div>
  );
}
