import type { CriterionScore } from "@/lib/domain/rubric/score";

export type ScoreMap = ReadonlyMap<string, CriterionScore>;

export const asMap = (scores: readonly CriterionScore[]): ScoreMap =>
  new Map(scores.map((score) => [score.criterionKey, score]));

/** A criterion two people changed at once. */
export interface ScoreClash {
  mine: CriterionScore;
  theirs: CriterionScore;
}

const same = (first: CriterionScore, second: CriterionScore): boolean =>
  JSON.stringify([first.score, first.evidence, first.confidence]) ===
  JSON.stringify([second.score, second.evidence, second.confidence]);

export const emptyScore = (criterionKey: string): CriterionScore => ({
  criterionKey,
  score: null,
  evidence: null,
  confidence: null,
});

/**
 * Puts my unsaved criteria on top of what somebody else stored meanwhile. A criterion they did not touch keeps mine;
 * one we both changed is a clash and shows theirs until a person chooses.
 */
export function rebaseScores(
  base: ScoreMap,
  theirs: ScoreMap,
  mine: readonly CriterionScore[],
): { scores: ScoreMap; resend: string[]; clashes: ScoreClash[] } {
  const scores = new Map(theirs);
  const resend: string[] = [];
  const clashes: ScoreClash[] = [];
  for (const own of mine) {
    const key = own.criterionKey;
    const before = base.get(key) ?? emptyScore(key);
    const now = theirs.get(key) ?? emptyScore(key);
    if (same(own, now)) continue;
    if (same(before, now)) {
      scores.set(key, own);
      resend.push(key);
    } else clashes.push({ mine: own, theirs: now });
  }
  return { scores, resend, clashes };
}
