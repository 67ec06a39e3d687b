import type { AssessmentResult } from "./score";
import type { CriterionSpread } from "./spread";

/** One thing that stands in the way of settling: the key of the criterion or group, and a sentence. */
export type SettlementGap = { key: string; message: string };

/**
 * What still has to be said before an assessment is settled (domain.md §2): a group needs one score, a scored criterion
 * needs evidence or a stated gap, an open one a stated gap. Empty when nothing is missing. In reading order, groups
 * first.
 */
export function settlementGaps(result: AssessmentResult): SettlementGap[] {
  const criteria = result.groups.flatMap((group) => group.criteria);
  return [
    ...result.groups
      .filter(({ points }) => points === null)
      .map(({ key, label }) => ({
        key,
        message: `Nothing in ${label} is scored, so there is no figure yet.`,
      })),
    ...criteria
      .filter(({ evidence }) => evidence === null)
      .map(({ key, label, score }) => ({
        key,
        message:
          score === null
            ? `${label} is open: score it, or say what is missing to score it.`
            : `${label} is scored ${score} without evidence: say what it rests on, or that it is a gap.`,
      })),
  ];
}

type Spread = Pick<CriterionSpread, "criterionKey" | "label" | "lowest" | "highest" | "spread">;

/** Where people who scored blind differ and have not settled on one score yet, widest first (domain.md §2). */
export function spreadGaps(
  spreads: readonly Spread[],
  settled: (criterionKey: string) => number | null,
): SettlementGap[] {
  return spreads
    .filter(({ criterionKey, spread }) => spread !== null && spread > 0 && settled(criterionKey) === null)
    .toSorted((first, second) => (second.spread ?? 0) - (first.spread ?? 0))
    .map(({ criterionKey, label, lowest, highest }) => ({
      key: criterionKey,
      message: `On ${label} the scores go from ${lowest} to ${highest}: settle on one.`,
    }));
}
