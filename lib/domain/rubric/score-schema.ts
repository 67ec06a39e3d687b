import * as z from "zod";
import { topScore } from "./rubric";
import { type CriterionScore, confidences, type Evidence } from "./score";

const evidenceText = z
  .string()
  .trim()
  .min(1, "Say in a few words what this rests on.")
  .max(2000, "Keep the evidence within 2000 characters.");

/** What a score rests on: a note, a link, or the stated gap that nothing is known yet. */
export const evidenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("note"), text: evidenceText }),
  z.strictObject({
    kind: z.literal("link"),
    text: evidenceText,
    url: z.url({ protocol: /^https?$/, error: "Give a web address that begins with https:// or http://." }),
  }),
  z.strictObject({ kind: z.literal("gap"), text: evidenceText }),
]) satisfies z.ZodType<Evidence>;

export const confidenceSchema = z.enum(confidences);

/** One criterion of one assessment. A null score is unscored, which is not zero. */
export const criterionScoreSchema = z.strictObject({
  criterionKey: z.string().min(1),
  score: z
    .int("Score in whole steps.")
    .min(0, "The lowest score is 0.")
    .max(topScore, `The highest score is ${topScore}.`)
    .nullable(),
  evidence: evidenceSchema.nullable(),
  confidence: confidenceSchema.nullable(),
}) satisfies z.ZodType<CriterionScore>;
