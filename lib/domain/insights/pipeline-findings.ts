import type { PlannedStage } from "../deal/document-sequence";
import type { RoadStage } from "../deal/stage";

/** How many deals came as far as a stage in the period. */
export interface FunnelCount {
  stage: RoadStage;
  reached: number;
}

export interface StageLoss {
  /** The stage after which deals are lost. */
  stage: RoadStage;
  /** Deals that went on, of those that reached it; 0 to 1. */
  passedOn: number;
  reached: number;
}

/** Too few deals say nothing about a stage. */
const fewestForAFinding = 4;

/** Share of deals that went on from each stage to the next, never above 1; null where nothing reached it. */
export function passRates(funnel: readonly FunnelCount[]): (number | null)[] {
  return funnel.map((step, index) => {
    const next = funnel[index + 1];
    if (!next || step.reached === 0) return null;
    return Math.min(1, next.reached / step.reached);
  });
}

/** The stage that loses the largest share of the deals that reach it; null when no stage has had enough deals. */
export function worstLoss(funnel: readonly FunnelCount[]): StageLoss | null {
  const rates = passRates(funnel);
  let worst: StageLoss | null = null;
  for (const [index, step] of funnel.entries()) {
    const passedOn = rates[index];
    if (passedOn === null || passedOn === undefined || passedOn === 1 || step.reached < fewestForAFinding)
      continue;
    if (!worst || passedOn < worst.passedOn) worst = { stage: step.stage, passedOn, reached: step.reached };
  }
  return worst;
}

/** Mean days deals spent in a stage, against the mean of their models' plans. */
export interface StageTime {
  stage: PlannedStage;
  meanDays: number;
  planDays: number;
  /** Deals that left the stage in the period. */
  count: number;
}

/** The stage that runs furthest over its plan, by whole days; null when none does. */
export function slowestStage(times: readonly StageTime[]): (StageTime & { daysOver: number }) | null {
  let slowest: (StageTime & { daysOver: number }) | null = null;
  for (const time of times) {
    const daysOver = Math.round(time.meanDays - time.planDays);
    if (daysOver > 0 && time.count > 0 && daysOver > (slowest?.daysOver ?? 0))
      slowest = { ...time, daysOver };
  }
  return slowest;
}

const smallFractions: [number, string][] = [
  [1 / 2, "one in two"],
  [1 / 3, "one in three"],
  [1 / 4, "one in four"],
  [1 / 5, "one in five"],
  [1 / 6, "one in six"],
  [1 / 8, "one in eight"],
  [1 / 10, "one in ten"],
];

/** A share as people say it: 0.27 → "one in four"; above two thirds and below one in twelve as a percentage. */
export function shareInWords(share: number): string {
  const percent = `${Math.round(share * 100)} %`;
  if (share < 1 / 12 || share > 2 / 3) return percent;
  const nearest = smallFractions.toSorted(([a], [b]) => Math.abs(a - share) - Math.abs(b - share))[0];
  return nearest && Math.abs(nearest[0] - share) <= 0.06 ? nearest[1] : percent;
}
