import * as z from "zod";
import { periodSchema } from "../shared/calendar-schema";
import { currencySchema, decimalSchema } from "../shared/money-schema";
import { fullWeightBps, type Rubric, rubricProblems } from "./rubric";

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

export const tierSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal("not_now")]);

/** What a 1, a 3 and a 5 look like; 0, 2 and 4 lie below and between. */
export const anchorsSchema = z.strictObject({ 1: textSchema, 3: textSchema, 5: textSchema });

export const criterionSchema = z.strictObject({
  key: keySchema,
  label: labelSchema,
  help: textSchema,
  anchors: anchorsSchema,
});

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

/** How a partner of a tier is looked after (S1). `reviewEvery` is null when no review is planned. */
export const rhythmSchema = z.strictObject({
  reviewEvery: periodSchema.nullable(),
  sponsorship: textSchema,
  resources: textSchema,
});

/** A tier holds the scores from `fromScore` up to, not including, the `fromScore` of the next better tier. */
export const tierRuleSchema = z.strictObject({
  tier: tierSchema,
  fromScore: z.int("A tier begins at a whole score.").min(0).max(100),
  rhythm: rhythmSchema,
});

/** Expected annual revenue: more than `tier1Above` is tier 1, from `tier2From` is tier 2, less is tier 3 (S1). */
export const revenueBandsSchema = z.strictObject({
  currency: currencySchema,
  tier1Above: decimalSchema,
  tier2From: decimalSchema,
});

const rubricShape = z.strictObject({
  id: z.string().min(1).optional(),
  key: keySchema,
  name: labelSchema,
  version: z.int().min(1),
  groups: z.array(criterionGroupSchema).min(1, "A rubric needs at least one group.").max(12),
  tiers: z.array(tierRuleSchema),
  revenueBands: revenueBandsSchema,
}) satisfies z.ZodType<Rubric>;

/** A whole, sound rubric; every issue message is a sentence for the person editing it. */
export const rubricSchema = rubricShape.superRefine((rubric, context) => {
  for (const { path, sentence } of rubricProblems(rubric))
    context.addIssue({ code: "custom", path, message: sentence });
});
