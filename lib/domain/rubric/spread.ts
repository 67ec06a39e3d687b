import { criteriaOf, type Rubric } from "./rubric";
import { type Confidence, type CriterionScore, type Evidence, scoreProblems } from "./score";

/** One person's own scores of one partner. `isSubmitted` is true once that person can no longer change them. */
export type BlindCard = { assessorId: string; isSubmitted: boolean; scores: readonly CriterionScore[] };

export type BlindScore = {
  assessorId: string;
  score: number | null;
  evidence: Evidence | null;
  confidence: Confidence | null;
};

export type CriterionSpread = {
  criterionKey: string;
  label: string;
  groupKey: string;
  /** In the order of the cards. */
  scores: BlindScore[];
  lowest: number | null;
  highest: number | null;
  /** Highest minus lowest, in steps; null while nobody has scored it. */
  spread: number | null;
  /** The middle score, or halfway between the two middle ones; a hint, never a decision. */
  median: number | null;
  /** True when every card has the same score. */
  isAgreed: boolean;
};

export type SettledCard = {
  /** One entry per criterion in reading order; a null score is one that is still to be settled. */
  scores: CriterionScore[];
  /** Keys of criteria on which people differ, or that nobody scored, and that have no settled score yet. */
  unsettled: string[];
};

/**
 * The cards a person may see: only their own until everybody has submitted, then all of them, so that nobody's score
 * leans on another's (domain.md §2).
 */
export function visibleCards(cards: readonly BlindCard[], viewerId: string): BlindCard[] {
  const isRevealed = cards.every(({ isSubmitted }) => isSubmitted);
  return cards.filter(({ assessorId }) => isRevealed || assessorId === viewerId);
}

function medianOf(scored: readonly number[]): number | null {
  const ordered = [...scored].sort((first, second) => first - second);
  const lower = ordered[Math.floor((ordered.length - 1) / 2)];
  const upper = ordered[Math.floor(ordered.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** How far apart people are on each criterion, in reading order. Throws on scores that are not the rubric's. */
export function spreadOfCards(rubric: Rubric, cards: readonly BlindCard[]): CriterionSpread[] {
  const problems = cards.flatMap((card) => scoreProblems(rubric, card.scores));
  if (problems.length > 0) throw new Error(problems.join(" "));
  return criteriaOf(rubric).map(({ group, criterion }) => {
    const scores = cards.map(({ assessorId, scores: own }): BlindScore => {
      const given = own.find(({ criterionKey }) => criterionKey === criterion.key);
      return {
        assessorId,
        score: given?.score ?? null,
        evidence: given?.evidence ?? null,
        confidence: given?.confidence ?? null,
      };
    });
    const scored = scores.flatMap(({ score }) => (score === null ? [] : [score]));
    const lowest = scored.length === 0 ? null : Math.min(...scored);
    const highest = scored.length === 0 ? null : Math.max(...scored);
    return {
      criterionKey: criterion.key,
      label: criterion.label,
      groupKey: group.key,
      scores,
      lowest,
      highest,
      spread: lowest === null || highest === null ? null : highest - lowest,
      median: medianOf(scored),
      isAgreed: scored.length > 0 && scored.length === cards.length && lowest === highest,
    };
  });
}

/** The criteria people should talk about first: widest spread first, then reading order; agreed ones left out. */
export function widestSpreads(spreads: readonly CriterionSpread[]): CriterionSpread[] {
  return spreads
    .filter(({ spread }) => spread !== null && spread > 0)
    .sort((first, second) => (second.spread ?? 0) - (first.spread ?? 0));
}

/** The least confident of those who agree: agreement is no reason to claim more confidence than anyone had. */
function leastConfidence(scores: readonly BlindScore[]): Confidence | null {
  const given = scores.map(({ confidence }) => confidence);
  if (given.includes(null)) return null;
  return given.includes("low") ? "low" : given.includes("fair") ? "fair" : "high";
}

function agreedScore({ criterionKey, scores, isAgreed, lowest }: CriterionSpread): CriterionScore {
  return {
    criterionKey,
    score: isAgreed ? lowest : null,
    evidence: scores.find(({ evidence }) => evidence !== null)?.evidence ?? null,
    confidence: isAgreed ? leastConfidence(scores) : null,
  };
}

/**
 * The one card several people settle on: a score they decided together, or else the one they already agree on; where
 * they differ and nothing is decided it stays unscored, never averaged (domain.md §2). Settling works on any criterion
 * of the rubric. Throws on scores that are not the rubric's.
 */
export function settleScores(
  rubric: Rubric,
  cards: readonly BlindCard[],
  decided: readonly CriterionScore[],
): SettledCard {
  const problems = scoreProblems(rubric, decided);
  if (problems.length > 0) throw new Error(problems.join(" "));
  const scores = spreadOfCards(rubric, cards).map(
    (spread) =>
      decided.find(({ criterionKey }) => criterionKey === spread.criterionKey) ?? agreedScore(spread),
  );
  return {
    scores,
    unsettled: scores.filter(({ score }) => score === null).map(({ criterionKey }) => criterionKey),
  };
}
