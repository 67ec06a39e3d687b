import { ok, type Result, refuse } from "../shared/result";
import { compare, type ExactValue, type Fraction, parseFraction, subtract, toExactValue } from "./fraction";
import type { AssessmentResult, GroupResult } from "./score";

/** More than four columns cannot be read side by side. */
export const mostCompared = 4;

/** One scored partner; `id` and `label` are the caller's, `result` comes from `scoreAssessment`. */
export type ComparedAssessment = { id: string; label: string; result: AssessmentResult };

export type ComparedValue = {
  id: string;
  points: ExactValue | null;
  mean: ExactValue | null;
  complete: boolean;
};

export type GroupComparison = {
  key: string;
  label: string;
  maxPoints: ExactValue;
  /** In the order the assessments were given. */
  values: ComparedValue[];
  /** Who has the most points; several when tied, none when nobody has points. */
  leaderIds: string[];
  /** Most minus fewest points; null with fewer than two that have points. */
  spread: ExactValue | null;
};

export type CriterionComparison = {
  key: string;
  label: string;
  groupKey: string;
  values: { id: string; score: number | null }[];
  /** Highest minus lowest score, in steps; null with fewer than two scores. */
  spread: number | null;
};

export type Comparison = {
  groups: GroupComparison[];
  criteria: CriterionComparison[];
  /** Who has the highest score; several when tied. */
  leaderIds: string[];
  /** True when one leads and no completion of the open criteria can change that. */
  leadIsCertain: boolean;
  /** Highest minus lowest score; null with fewer than two scores. */
  spread: ExactValue | null;
  /** Groups with the widest spread above zero: where the partners differ most. */
  widestGroupKeys: string[];
  /** Criteria with the widest spread above zero. */
  widestCriterionKeys: string[];
};

type Ranked = { id: string; value: Fraction };

const ranked = (entries: readonly { id: string; value: ExactValue | null }[]): Ranked[] =>
  entries
    .flatMap(({ id, value }) => (value ? [{ id, value: parseFraction(value.exact) }] : []))
    .sort((first, second) => compare(second.value, first.value));

function leaders(entries: readonly Ranked[]): string[] {
  const [best] = entries;
  return best ? entries.filter(({ value }) => compare(value, best.value) === 0).map(({ id }) => id) : [];
}

function spreadOf(entries: readonly Ranked[]): Fraction | null {
  const [best, worst] = [entries[0], entries.at(-1)];
  return best && worst && entries.length > 1 ? subtract(best.value, worst.value) : null;
}

const exactOrNull = (value: Fraction | null): ExactValue | null => value && toExactValue(value);

function compareGroup(
  group: GroupResult,
  index: number,
  assessments: readonly ComparedAssessment[],
): GroupComparison {
  const values = assessments.map(({ id, result }) => {
    const own = result.groups[index];
    return { id, points: own?.points ?? null, mean: own?.mean ?? null, complete: own?.complete ?? false };
  });
  const order = ranked(values.map(({ id, points }) => ({ id, value: points })));
  const { key, label, maxPoints } = group;
  return { key, label, maxPoints, values, leaderIds: leaders(order), spread: exactOrNull(spreadOf(order)) };
}

function compareCriteria(
  group: GroupResult,
  groupIndex: number,
  assessments: readonly ComparedAssessment[],
): CriterionComparison[] {
  return group.criteria.map(({ key, label }, index) => {
    const values = assessments.map(({ id, result }) => ({
      id,
      score: result.groups[groupIndex]?.criteria[index]?.score ?? null,
    }));
    const scored = values.flatMap(({ score }) => (score === null ? [] : [score]));
    const spread = scored.length < 2 ? null : Math.max(...scored) - Math.min(...scored);
    return { key, label, groupKey: group.key, values, spread };
  });
}

function widest<Row extends { key: string }>(
  rows: readonly Row[],
  spread: (row: Row) => Fraction | null,
): string[] {
  const entries = rows.flatMap((row) => {
    const value = spread(row);
    return value && value.numerator > 0n ? [{ id: row.key, value }] : [];
  });
  const greatest = leaders([...entries].sort((first, second) => compare(second.value, first.value)));
  return rows.map(({ key }) => key).filter((key) => greatest.includes(key));
}

function isCertain(leaderIds: readonly string[], assessments: readonly ComparedAssessment[]): boolean {
  const leader = assessments.find(({ id }) => id === leaderIds[0]);
  if (!leader || leaderIds.length !== 1) return false;
  const low = parseFraction(leader.result.range.low.exact);
  return assessments.every(
    (other) => other === leader || compare(low, parseFraction(other.result.range.high.exact)) > 0,
  );
}

function refusalFor(assessments: readonly ComparedAssessment[]): string | null {
  const [first] = assessments;
  if (!first) return "Choose at least one scored partner to compare.";
  if (assessments.length > mostCompared)
    return `Up to ${mostCompared} partners can be compared at once; ${assessments.length} are chosen.`;
  if (new Set(assessments.map(({ id }) => id)).size < assessments.length)
    return "The same assessment is chosen twice.";
  const other = assessments.find(
    ({ result }) =>
      result.rubricKey !== first.result.rubricKey || result.rubricVersion !== first.result.rubricVersion,
  );
  return other
    ? `${other.label} was scored with another rubric or version than ${first.label}, so their points cannot be compared.`
    : null;
}

/**
 * Up to four assessments of one rubric version side by side: points per group, who leads, how far apart they are and
 * where they differ most (domain.md §2). Points of unfinished groups are estimates. Refuses with a sentence.
 */
export function compareAssessments(assessments: readonly ComparedAssessment[]): Result<Comparison, string> {
  const refusal = refusalFor(assessments);
  if (refusal) return refuse(refusal);
  const model = assessments[0]?.result.groups ?? [];
  const groups = model.map((group, index) => compareGroup(group, index, assessments));
  const criteria = model.flatMap((group, index) => compareCriteria(group, index, assessments));
  const order = ranked(assessments.map(({ id, result }) => ({ id, value: result.score })));
  const leaderIds = leaders(order);
  return ok({
    groups,
    criteria,
    leaderIds,
    leadIsCertain: isCertain(leaderIds, assessments),
    spread: exactOrNull(spreadOf(order)),
    widestGroupKeys: widest(groups, ({ spread }) => spread && parseFraction(spread.exact)),
    widestCriterionKeys: widest(criteria, ({ spread }) =>
      spread === null ? null : parseFraction(`${spread}`),
    ),
  });
}
