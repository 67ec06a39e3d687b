import type { PlanContext } from "../plan/context";
import type { StepPlan } from "./step-plan";

/** A ring of parties each of whom is paid back out of the next one's part; empty when there is none. */
function ringOf(steps: readonly StepPlan[]): StepPlan[] {
  const charged = steps.filter((step) => step.kind !== "split" && step.chargedTo !== undefined);
  const follow = (step: StepPlan, seen: readonly StepPlan[]): StepPlan[] => {
    if (step.kind === "split") return [];
    if (seen.includes(step)) return seen.slice(seen.indexOf(step));
    for (const next of charged) {
      if (next.kind === "split" || next.party !== step.chargedTo) continue;
      const ring = follow(next, [...seen, step]);
      if (ring.length > 0) return ring;
    }
    return [];
  };
  for (const step of charged) {
    if (step.kind !== "split" && step.chargedTo === step.party) return [step];
    const ring = follow(step, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

/**
 * Refuses steps that have no answer: parties who recoup out of each other, a split that shares its rank, a step after
 * the one that splits the rest.
 */
export function checkSteps(context: PlanContext, steps: readonly StepPlan[]): boolean {
  const ring = ringOf(steps);
  const [first] = ring;
  if (first)
    return context.problem(
      `${first.path}.chargedTo`,
      `This recoupment is circular: ${ring
        .map((step) =>
          step.kind === "split"
            ? ""
            : `${context.nameOf(step.party)} is paid back out of the part of ${context.nameOf(step.chargedTo ?? 0)}`,
        )
        .join(", and ")}.`,
    );
  for (const step of steps) {
    if (step.kind !== "split") continue;
    const other = steps.find((each) => each !== step && each.rank === step.rank);
    if (other)
      return context.problem(
        `${step.path}.priority`,
        `Step “${step.name}” splits what is there, so it needs a rank of its own; “${other.name}” has rank ${step.rank} too.`,
      );
    const late =
      step.until === undefined ? steps.find((each) => each.rank > step.rank && !isCharged(each)) : undefined;
    if (late)
      return context.problem(
        `${late.path}.priority`,
        `Step “${late.name}” gets nothing: “${step.name}” before it splits all the rest.`,
      );
  }
  return true;
}

const isCharged = (step: StepPlan): boolean => step.kind !== "split" && step.chargedTo !== undefined;
