import * as z from "zod";
import { periodSchema } from "../shared/calendar";
import { currencySchema, decimalSchema } from "../shared/money";

/** All weights of a rubric together, in basis points: 100 %. */
export const fullWeightBps = 10_000;
/** The best score a criterion can have; 0 is the worst (domain.md §2). */
export const topScore = 5;

const keySchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,59}$/,
    "Use a key of small letters, digits and underscores, such as market_reach.",
  );
const labelSchema = z
  .string()
  .trim()
  .min(1, "Give it a name.")
  .max(80, "Keep the name within 80 characters.");
const textSchema = z
  .string()
  .trim()
  .min(1, "Write a sentence here.")
  .max(400, "Keep this within 400 characters.");

/** Best first. "not_now" is the tier of a partner not worth managing yet. */
export const tiers = [1, 2, 3, "not_now"] as const;
export const tierSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal("not_now")]);
export type Tier = z.infer<typeof tierSchema>;

/** What a 1, a 3 and a 5 look like; 0, 2 and 4 lie below and between. */
export const anchorsSchema = z.strictObject({ 1: textSchema, 3: textSchema, 5: textSchema });

export const criterionSchema = z.strictObject({
  key: keySchema,
  label: labelSchema,
  help: textSchema,
  anchors: anchorsSchema,
});
export type Criterion = z.infer<typeof criterionSchema>;

export const criterionGroupSchema = z.strictObject({
  key: keySchema,
  label: labelSchema,
  weightBps: z
    .int("Give the weight in whole basis points.")
    .min(1, "A group needs a weight above 0 %; leave the group out instead.")
    .max(fullWeightBps, "A group cannot weigh more than 100 %."),
  criteria: z
    .array(criterionSchema)
    .min(1, "A group needs at least one criterion.")
    .max(20, "Keep a group within 20 criteria."),
});
export type CriterionGroup = z.infer<typeof criterionGroupSchema>;

/** How a partner of a tier is looked after (S1). `reviewEvery` is null when no review is planned. */
export const rhythmSchema = z.strictObject({
  reviewEvery: periodSchema.nullable(),
  sponsorship: textSchema,
  resources: textSchema,
});
export type Rhythm = z.infer<typeof rhythmSchema>;

/** A tier holds the scores from `fromScore` up to, not including, the `fromScore` of the next better tier. */
export const tierRuleSchema = z.strictObject({
  tier: tierSchema,
  fromScore: z.int("A tier begins at a whole score.").min(0).max(100),
  rhythm: rhythmSchema,
});
export type TierRule = z.infer<typeof tierRuleSchema>;

/** Expected annual revenue: more than `tier1Above` is tier 1, from `tier2From` is tier 2, less is tier 3 (S1). */
export const revenueBandsSchema = z.strictObject({
  currency: currencySchema,
  tier1Above: decimalSchema,
  tier2From: decimalSchema,
});
export type RevenueBands = z.infer<typeof revenueBandsSchema>;

const rubricShape = z.strictObject({
  id: z.string().min(1).optional(),
  key: keySchema,
  name: labelSchema,
  version: z.int().min(1),
  groups: z.array(criterionGroupSchema).min(1, "A rubric needs at least one group.").max(12),
  tiers: z.array(tierRuleSchema),
  revenueBands: revenueBandsSchema,
});
/** One version of a rubric. A version that has been scored with is never edited; a change is a new version. */
export type Rubric = z.infer<typeof rubricShape>;

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

/** A whole, sound rubric; every issue message is a sentence for the person editing it. */
export const rubricSchema = rubricShape.superRefine((rubric, context) => {
  for (const { path, sentence } of rubricProblems(rubric))
    context.addIssue({ code: "custom", path, message: sentence });
});

/** "Tier 1" … "Tier 3", or "Not now". */
export function tierLabel(tier: Tier): string {
  return tier === "not_now" ? "Not now" : `Tier ${tier}`;
}

/** Every criterion in reading order with the group it counts for. */
export function criteriaOf(rubric: Rubric): { group: CriterionGroup; criterion: Criterion }[] {
  return rubric.groups.flatMap((group) => group.criteria.map((criterion) => ({ group, criterion })));
}
