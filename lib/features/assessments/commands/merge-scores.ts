import type { CriterionScore } from "@/lib/domain/rubric/score";

const isEmpty = ({ score, evidence, confidence }: CriterionScore): boolean =>
  score === null && evidence === null && confidence === null;

/** The stored scores with those of the criteria that were sent; an entry with nothing in it takes a criterion back to open. */
export function mergeScores(
  stored: readonly CriterionScore[],
  sent: readonly CriterionScore[],
): CriterionScore[] {
  const changed = new Set(sent.map(({ criterionKey }) => criterionKey));
  return [
    ...stored.filter(({ criterionKey }) => !changed.has(criterionKey)),
    ...sent.filter((score) => !isEmpty(score)),
  ];
}
