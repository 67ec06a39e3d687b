import { add, type ExactValue, type Fraction, fraction, showScore, sum, toExactValue } from "./fraction";
import {
  type Criterion,
  type CriterionGroup,
  criteriaOf,
  fullWeightBps,
  type Rubric,
  topScore,
} from "./rubric";

/** What a score rests on: a note, a link, or the stated gap that nothing is known yet. */
export type Evidence =
  | { kind: "note"; text: string }
  | { kind: "link"; text: string; url: string }
  | { kind: "gap"; text: string };

export const confidences = ["low", "fair", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** One criterion of one assessment. A null score is unscored, which is not zero. */
export type CriterionScore = {
  criterionKey: string;
  /** Whole steps, 0 to `topScore`. */
  score: number | null;
  evidence: Evidence | null;
  confidence: Confidence | null;
};

export type ScoreRange = { low: ExactValue; high: ExactValue };

export type CriterionResult = {
  key: string;
  label: string;
  score: number | null;
  evidence: Evidence | null;
  confidence: Confidence | null;
  /** What the score earns of `maxPoints`; null while unscored, when anything from 0 to `maxPoints` is open. */
  points: ExactValue | null;
  maxPoints: ExactValue;
};

export type GroupResult = {
  key: string;
  label: string;
  weightBps: number;
  /** Mean of the scored criteria, 0–5; null when none is scored. */
  mean: ExactValue | null;
  /** weight × mean ÷ 5, out of `maxPoints`; an estimate while `complete` is false. */
  points: ExactValue | null;
  maxPoints: ExactValue;
  range: ScoreRange;
  complete: boolean;
  criteria: CriterionResult[];
};

export type AssessmentResult = {
  rubricKey: string;
  rubricVersion: number;
  /**
   * 0–100. Exact when `isComplete`; otherwise an estimate that takes each unscored criterion at the mean of the
   * scored ones in its group. Null while any group has no score at all: then only the range is honest.
   */
  score: ExactValue | null;
  /** What the score can still become: every unscored criterion at 0, and at 5. */
  range: ScoreRange;
  scoredCount: number;
  totalCount: number;
  isComplete: boolean;
  groups: GroupResult[];
  /** Keys of criteria that are scored without evidence, in reading order. */
  unsupported: string[];
};

/** The points of a group whose scored criteria add up to `total` over `count`: weight × mean ÷ 5, on a scale of 100. */
export function pointsOf(weightBps: number, total: number, count: number): Fraction {
  return fraction(weightBps * total * 100, fullWeightBps * topScore * count);
}

/** A score as data, shown so that it never reads as a tier it has not reached (`showScore`). */
export const toScoreValue = (value: Fraction): ExactValue => ({
  ...toExactValue(value),
  shown: showScore(value),
});

/** Sentences about scores that do not belong to the rubric: unknown or repeated criteria. Empty when sound. */
export function scoreProblems(rubric: Rubric, scores: readonly CriterionScore[]): string[] {
  const known = new Set(criteriaOf(rubric).map(({ criterion }) => criterion.key));
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { criterionKey } of scores) {
    if (!known.has(criterionKey))
      problems.push(`${rubric.name}, version ${rubric.version}, has no criterion ${criterionKey}.`);
    if (seen.has(criterionKey)) problems.push(`The criterion ${criterionKey} is scored twice.`);
    seen.add(criterionKey);
  }
  return problems;
}

function scoreCriterion(
  group: CriterionGroup,
  criterion: Criterion,
  given?: CriterionScore,
): CriterionResult {
  const score = given?.score ?? null;
  const count = group.criteria.length;
  return {
    key: criterion.key,
    label: criterion.label,
    score,
    evidence: given?.evidence ?? null,
    confidence: given?.confidence ?? null,
    points: score === null ? null : toExactValue(pointsOf(group.weightBps, score, count)),
    maxPoints: toExactValue(pointsOf(group.weightBps, topScore, count)),
  };
}

type ScoredGroup = { result: GroupResult; points: Fraction | null; low: Fraction; high: Fraction };

function scoreGroup(group: CriterionGroup, given: ReadonlyMap<string, CriterionScore>): ScoredGroup {
  const criteria = group.criteria.map((criterion) =>
    scoreCriterion(group, criterion, given.get(criterion.key)),
  );
  const scored = criteria.flatMap(({ score }) => (score === null ? [] : [score]));
  const total = scored.reduce((subtotal, score) => subtotal + score, 0);
  const open = criteria.length - scored.length;
  const points = scored.length === 0 ? null : pointsOf(group.weightBps, total, scored.length);
  const low = pointsOf(group.weightBps, total, criteria.length);
  const high = pointsOf(group.weightBps, total + open * topScore, criteria.length);
  const result: GroupResult = {
    key: group.key,
    label: group.label,
    weightBps: group.weightBps,
    mean: scored.length === 0 ? null : toExactValue(fraction(total, scored.length)),
    points: points && toExactValue(points),
    maxPoints: toExactValue(fraction(group.weightBps, fullWeightBps / 100)),
    range: { low: toExactValue(low), high: toExactValue(high) },
    complete: open === 0,
    criteria,
  };
  return { result, points, low, high };
}

/**
 * Scores one assessment with one version of a rubric: Σ weight × mean of the criteria, on a scale of 0–100,
 * in exact fractions, whatever the order of `scores` (S1; domain.md §2). Criteria without an entry are unscored.
 * Throws when `scoreProblems` is not empty: check at the door.
 */
export function scoreAssessment(rubric: Rubric, scores: readonly CriterionScore[]): AssessmentResult {
  const problems = scoreProblems(rubric, scores);
  if (problems.length > 0) throw new Error(problems.join(" "));
  const given = new Map(scores.map((score) => [score.criterionKey, score]));
  const scoredGroups = rubric.groups.map((group) => scoreGroup(group, given));
  const groups = scoredGroups.map(({ result }) => result);
  const criteria = groups.flatMap((group) => group.criteria);
  const estimate = scoredGroups.reduce<Fraction | null>(
    (subtotal, { points }) => (subtotal && points ? add(subtotal, points) : null),
    fraction(0),
  );
  return {
    rubricKey: rubric.key,
    rubricVersion: rubric.version,
    score: estimate && toScoreValue(estimate),
    range: {
      low: toScoreValue(sum(scoredGroups.map(({ low }) => low))),
      high: toScoreValue(sum(scoredGroups.map(({ high }) => high))),
    },
    scoredCount: criteria.filter(({ score }) => score !== null).length,
    totalCount: criteria.length,
    isComplete: groups.every(({ complete }) => complete),
    groups,
    unsupported: criteria
      .filter(({ score, evidence }) => score !== null && evidence === null)
      .map(({ key }) => key),
  };
}
