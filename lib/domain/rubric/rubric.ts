import type { PeriodText } from "../shared/calendar";

/** All weights of a rubric together, in basis points: 100 %. */
export const fullWeightBps = 10_000;
/** The best score a criterion can have; 0 is the worst (domain.md §2). */
export const topScore = 5;

/** Best first. "not_now" is the tier of a partner not worth managing yet. */
export const tiers = [1, 2, 3, "not_now"] as const;
export type Tier = (typeof tiers)[number];

/** What a 1, a 3 and a 5 look like; 0, 2 and 4 lie below and between. */
type Anchors = { 1: string; 3: string; 5: string };

export type Criterion = { key: string; label: string; help: string; anchors: Anchors };

export type CriterionGroup = { key: string; label: string; weightBps: number; criteria: Criterion[] };

/** How a partner of a tier is looked after (S1). `reviewEvery` is null when no review is planned. */
export type Rhythm = { reviewEvery: PeriodText | null; sponsorship: string; resources: string };

/** A tier holds the scores from `fromScore` up to, not including, the `fromScore` of the next better tier. */
export type TierRule = { tier: Tier; fromScore: number; rhythm: Rhythm };

/** Expected annual revenue: more than `tier1Above` is tier 1, from `tier2From` is tier 2, less is tier 3 (S1). */
export type RevenueBands = { currency: string; tier1Above: string; tier2From: string };

/** One version of a rubric. A version that has been scored with is never edited; a change is a new version. */
export type Rubric = {
  id?: string | undefined;
  key: string;
  name: string;
  version: number;
  groups: CriterionGroup[];
  tiers: TierRule[];
  revenueBands: RevenueBands;
};

/** A sentence about what is wrong, and the path of the field it belongs to. */
export type RubricProblem = { path: (string | number)[]; sentence: string };

const percent = (bps: number): string => `${Number((bps / 100).toFixed(2))} %`;

function weightProblems(rubric: Rubric): RubricProblem[] {
  const total = rubric.groups.reduce((sum, group) => sum + group.weightBps, 0);
  if (total === fullWeightBps) return [];
  const gap = Math.abs(fullWeightBps - total);
  const side = total < fullWeightBps ? "missing" : "too much";
  return [
    {
      path: ["groups"],
      sentence: `The weights add up to ${percent(total)}; they must add up to 100 % (${percent(gap)} ${side}).`,
    },
  ];
}

function repeatedKeyProblems(rubric: Rubric): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const groupKeys = new Set<string>();
  const criterionKeys = new Set<string>();
  for (const [groupIndex, group] of rubric.groups.entries()) {
    if (groupKeys.has(group.key))
      problems.push({
        path: ["groups", groupIndex, "key"],
        sentence: `Two groups have the key ${group.key}; each group needs its own.`,
      });
    groupKeys.add(group.key);
    for (const [index, criterion] of group.criteria.entries()) {
      if (criterionKeys.has(criterion.key))
        problems.push({
          path: ["groups", groupIndex, "criteria", index, "key"],
          sentence: `Two criteria have the key ${criterion.key}; a key may appear only once in the whole rubric.`,
        });
      criterionKeys.add(criterion.key);
    }
  }
  return problems;
}

function tierProblems(rubric: Rubric): RubricProblem[] {
  const named = rubric.tiers.map((rule) => rule.tier);
  if (named.length !== tiers.length || tiers.some((tier, index) => named[index] !== tier))
    return [{ path: ["tiers"], sentence: "List the tiers once each, best first: 1, 2, 3, not now." }];
  const problems: RubricProblem[] = [];
  for (const [index, rule] of rubric.tiers.entries()) {
    const better = rubric.tiers[index - 1];
    if (better && better.fromScore <= rule.fromScore)
      problems.push({
        path: ["tiers", index, "fromScore"],
        sentence: `${tierLabel(rule.tier)} begins at ${rule.fromScore}, but ${tierLabel(better.tier).toLowerCase()} already begins at ${better.fromScore}; each tier must begin lower than the better one.`,
      });
  }
  const last = rubric.tiers.at(-1);
  if (last && last.fromScore !== 0)
    problems.push({
      path: ["tiers", rubric.tiers.length - 1, "fromScore"],
      sentence: "Not now must begin at 0, so that every score has a tier.",
    });
  return problems;
}

function revenueBandProblems({ revenueBands }: Rubric): RubricProblem[] {
  // Both are schema-checked decimals of at most 18 digits; the order of two bands needs no more than a float.
  const [upper, lower] = [Number(revenueBands.tier1Above), Number(revenueBands.tier2From)];
  if (lower > 0 && upper > lower) return [];
  return [
    {
      path: ["revenueBands"],
      sentence: `The revenue bands must rise: above 0, then ${revenueBands.tier2From}, then a higher amount than that; tier 1 now begins above ${revenueBands.tier1Above}.`,
    },
  ];
}

/** What no single field shows: weights that are not 100 %, repeated keys, tiers or bands out of order. Empty when sound. */
export function rubricProblems(rubric: Rubric): RubricProblem[] {
  return [
    ...weightProblems(rubric),
    ...repeatedKeyProblems(rubric),
    ...tierProblems(rubric),
    ...revenueBandProblems(rubric),
  ];
}

/** "Tier 1" … "Tier 3", or "Not now". */
export function tierLabel(tier: Tier): string {
  return tier === "not_now" ? "Not now" : `Tier ${tier}`;
}

/** Every criterion in reading order with the group it counts for. */
export function criteriaOf(rubric: Rubric): { group: CriterionGroup; criterion: Criterion }[] {
  return rubric.groups.flatMap((group) => group.criteria.map((criterion) => ({ group, criterion })));
}
