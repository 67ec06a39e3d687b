import { type Num, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { LimitPlan } from "./limits";
import type { SplitStep, StepPlan } from "./step-plan";

const show = (context: PlanContext, amount: Num): string => `${amount.text()} ${context.currency}`;

/** What a party has by the time the hurdle is reached, from the splits up to it that count in the same time. */
function partAtHurdle(
  context: PlanContext,
  splits: readonly SplitStep[],
  hurdle: SplitStep,
  isParty: (party: number) => boolean,
): Num {
  const { math } = context;
  return sumOf(
    splits
      .filter((step) => step.rank <= hurdle.rank && step.per === hurdle.per && step.until !== undefined)
      .flatMap((step) =>
        step.shares
          .at(0)
          .filter((_, party) => isParty(party))
          .map((fraction) => (step.until ?? math.zero).times(fraction)),
      ),
    math.zero,
  );
}

/**
 * Refuses a hurdle that lies above a cap: what is shared, what the others get in a year, or what one party gets ends
 * before the hurdle is reached, so that the shares above it are words only. Also a floor above a cap.
 */
export function checkLimits(
  context: PlanContext,
  path: string,
  payer: number,
  steps: readonly StepPlan[],
  limits: readonly LimitPlan[],
  sharedUpTo: Num | undefined,
  annualCap: Num | undefined,
): boolean {
  const splits = steps.filter((step) => step.kind === "split");
  for (const hurdle of splits) {
    const { until } = hurdle;
    if (until === undefined || !splits.some((step) => step.rank > hurdle.rank)) continue;
    const at = `${hurdle.path}.amount`;
    const reached = partAtHurdle(context, splits, hurdle, () => true);
    if (sharedUpTo && reached.compare(sharedUpTo) > 0)
      return context.problem(
        at,
        `The hurdle of ${show(context, reached)} lies above the cap: nothing beyond ${show(context, sharedUpTo)} is shared (${path}.sharedUpTo).`,
      );
    const others = partAtHurdle(context, splits, hurdle, (party) => party !== payer);
    if (annualCap && hurdle.per === "year" && others.compare(annualCap) > 0)
      return context.problem(
        at,
        `The hurdle of ${show(context, until)} lies above the cap: before it is reached the others would have ${show(context, others)} in a year, and the cap is ${show(context, annualCap)} (${path}.annualCap).`,
      );
    for (const limit of limits) {
      if (limit.kind !== "cap" || limit.per !== hurdle.per) continue;
      const part = partAtHurdle(context, splits, hurdle, (party) => party === limit.party);
      if (part.compare(limit.amount) > 0)
        return context.problem(
          at,
          `The hurdle of ${show(context, until)} lies above the cap of ${context.nameOf(limit.party)}: it would have ${show(context, part)} by then, and its cap is ${show(context, limit.amount)} (${limit.path}.amount).`,
        );
    }
  }
  for (const floor of limits) {
    const cap = limits.find(
      (each) => each.kind === "cap" && each.party === floor.party && each.per === floor.per,
    );
    if (floor.kind === "floor" && cap && floor.amount.compare(cap.amount) > 0)
      return context.problem(
        `${floor.path}.amount`,
        `${context.nameOf(floor.party)} gets at least ${show(context, floor.amount)} and at most ${show(context, cap.amount)} (${cap.path}.amount): both cannot hold.`,
      );
  }
  return true;
}
