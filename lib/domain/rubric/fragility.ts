import {
  add,
  compare,
  type ExactValue,
  type Fraction,
  fraction,
  multiply,
  parseFraction,
  subtract,
} from "./fraction";
import { fullWeightBps, type Rubric, type Tier, topScore } from "./rubric";
import {
  type AssessmentResult,
  type Confidence,
  type CriterionScore,
  type GroupResult,
  pointsOf,
  scoreAssessment,
  toScoreValue,
} from "./score";
import { compareTiers, tierOf, tierOfFraction } from "./tier";

/** Weights are tried in steps of one percentage point from where they are. */
export const weightStepBps = 100;
/** A flip by one step of one criterion, or by at most five points of one weight, is a close call. */
export const closeCall = { criterionSteps: 1, weightBps: 500 } as const;

/** This criterion alone, moved from `from` to `to`, gives `gives` and `tier`. */
export type CriterionFlip = {
  groupKey: string;
  criterionKey: string;
  label: string;
  confidence: Confidence | null;
  from: number;
  to: number;
  steps: number;
  gives: ExactValue;
  tier: Tier;
};

/** This weight alone, moved, with all others scaled in proportion so that the sum stays 100 %. */
export type WeightFlip = {
  groupKey: string;
  label: string;
  fromBps: number;
  toBps: number;
  changeBps: number;
  gives: ExactValue;
  tier: Tier;
};

/** What would move the tier one way. Lists are smallest change first; empty when nothing alone can do it. */
export type FlipsOneWay = {
  /** Every criterion that can flip the tier alone, with its smallest step; ties by lowest confidence, then reading order. */
  criteria: CriterionFlip[];
  /** Every group whose weight can flip the tier alone, with its smallest change. */
  weights: WeightFlip[];
  /** The farthest score one criterion alone can reach this way: "78.3 at worst". */
  farthestByCriterion: ExactValue;
};

/** An unscored criterion and the scores for it that would put the partner in another tier than the estimate does. */
export type OpenFlip = {
  groupKey: string;
  criterionKey: string;
  label: string;
  whenScored: { to: number; gives: ExactValue; tier: Tier }[];
};

export type Fragility = {
  score: ExactValue;
  tier: Tier;
  better: FlipsOneWay;
  worse: FlipsOneWay;
  open: OpenFlip[];
  isCloseCall: boolean;
};

type Outcome = { score: Fraction; tier: Tier };
type Card = { rubric: Rubric; result: AssessmentResult; score: Fraction; tier: Tier };
type Direction = "better" | "worse";

const outcomeOf = (card: Card, score: Fraction): Outcome => ({
  score,
  tier: tierOfFraction(card.rubric.tiers, score),
});

const isFlip = (card: Card, { tier }: Outcome, direction: Direction): boolean =>
  compareTiers(tier, card.tier) * (direction === "better" ? 1 : -1) > 0;

/** The card's score when one criterion becomes `to`; its group keeps the other scores it has. */
function withCriterion(card: Card, group: GroupResult, from: number | null, to: number): Outcome {
  const scored = group.criteria.flatMap(({ score }) => (score === null ? [] : [score]));
  const before = scored.reduce((total, score) => total + score, 0);
  const count = from === null ? scored.length + 1 : scored.length;
  const change = subtract(
    pointsOf(group.weightBps, before - (from ?? 0) + to, count),
    pointsOf(group.weightBps, before, scored.length),
  );
  return outcomeOf(card, add(card.score, change));
}

/** The card's score when a group weighs `toBps` and the rest shares what is left in proportion. */
function withWeight(card: Card, group: GroupResult, toBps: number): Outcome {
  const own = parseFraction(group.points?.exact ?? "0");
  const rest = subtract(card.score, own);
  const ownScaled = multiply(own, fraction(toBps, group.weightBps));
  const restScaled = multiply(rest, fraction(fullWeightBps - toBps, fullWeightBps - group.weightBps));
  return outcomeOf(card, add(ownScaled, restScaled));
}

function smallestCriterionFlips(card: Card, direction: Direction): CriterionFlip[] {
  const step = direction === "better" ? 1 : -1;
  const flips: CriterionFlip[] = [];
  for (const group of card.result.groups)
    for (const { key, label, score: from, confidence } of group.criteria) {
      if (from === null) continue;
      for (let to = from + step; to >= 0 && to <= topScore; to += step) {
        const outcome = withCriterion(card, group, from, to);
        if (!isFlip(card, outcome, direction)) continue;
        const gives = toScoreValue(outcome.score);
        const steps = Math.abs(to - from);
        const where = { groupKey: group.key, criterionKey: key, label, confidence };
        flips.push({ ...where, from, to, steps, gives, tier: outcome.tier });
        break;
      }
    }
  return flips.sort(
    (first, second) =>
      first.steps - second.steps || confidenceRank(first.confidence) - confidenceRank(second.confidence),
  );
}

/** A score nobody vouches for is as doubtful as a low-confidence one. */
function confidenceRank(confidence: Confidence | null): number {
  return confidence === "high" ? 2 : confidence === "fair" ? 1 : 0;
}

function smallestWeightFlips(card: Card, direction: Direction): WeightFlip[] {
  const flips: WeightFlip[] = [];
  for (const group of card.result.groups) {
    const flip = smallestWeightFlip(card, group, direction);
    if (flip) flips.push(flip);
  }
  return flips.sort((first, second) => first.changeBps - second.changeBps);
}

function smallestWeightFlip(card: Card, group: GroupResult, direction: Direction): WeightFlip | null {
  if (group.weightBps === fullWeightBps) return null;
  for (let changeBps = weightStepBps; changeBps < fullWeightBps; changeBps += weightStepBps)
    for (const toBps of [group.weightBps - changeBps, group.weightBps + changeBps]) {
      if (toBps <= 0 || toBps >= fullWeightBps) continue;
      const outcome = withWeight(card, group, toBps);
      if (!isFlip(card, outcome, direction)) continue;
      const gives = toScoreValue(outcome.score);
      const where = { groupKey: group.key, label: group.label, fromBps: group.weightBps };
      return { ...where, toBps, changeBps, gives, tier: outcome.tier };
    }
  return null;
}

function farthestByCriterion(card: Card, direction: Direction): ExactValue {
  const sign = direction === "better" ? 1 : -1;
  let farthest = card.score;
  for (const group of card.result.groups)
    for (const { score: from } of group.criteria) {
      if (from === null) continue;
      const { score } = withCriterion(card, group, from, direction === "better" ? topScore : 0);
      if (compare(score, farthest) * sign > 0) farthest = score;
    }
  return toScoreValue(farthest);
}

function openFlips(card: Card): OpenFlip[] {
  const flips: OpenFlip[] = [];
  for (const group of card.result.groups)
    for (const { key, label, score } of group.criteria) {
      if (score !== null) continue;
      const whenScored = Array.from({ length: topScore + 1 }, (_, to) => ({
        to,
        outcome: withCriterion(card, group, null, to),
      }))
        .filter(({ outcome }) => outcome.tier !== card.tier)
        .map(({ to, outcome }) => ({
          to,
          gives: toScoreValue(outcome.score),
          tier: outcome.tier,
        }));
      if (whenScored.length > 0) flips.push({ groupKey: group.key, criterionKey: key, label, whenScored });
    }
  return flips;
}

function flipsOneWay(card: Card, direction: Direction): FlipsOneWay {
  return {
    criteria: smallestCriterionFlips(card, direction),
    weights: smallestWeightFlips(card, direction),
    farthestByCriterion: farthestByCriterion(card, direction),
  };
}

const isClose = ({ criteria, weights }: FlipsOneWay): boolean =>
  criteria.some(({ steps }) => steps <= closeCall.criterionSteps) ||
  weights.some(({ changeBps }) => changeBps <= closeCall.weightBps);

/**
 * How little would change the tier: one scored criterion in whole steps within 0–5, or one weight in steps of one
 * percentage point with every group keeping some weight (domain.md §2). Works on the estimate while criteria are
 * open, and lists what scoring them could change; null while there is no estimate.
 */
export function fragilityOf(rubric: Rubric, scores: readonly CriterionScore[]): Fragility | null {
  const result = scoreAssessment(rubric, scores);
  if (!result.score) return null;
  const tier = tierOf(rubric, result.score);
  const card: Card = { rubric, result, score: parseFraction(result.score.exact), tier };
  const better = flipsOneWay(card, "better");
  const worse = flipsOneWay(card, "worse");
  return {
    score: result.score,
    tier,
    better,
    worse,
    open: openFlips(card),
    isCloseCall: isClose(better) || isClose(worse),
  };
}
