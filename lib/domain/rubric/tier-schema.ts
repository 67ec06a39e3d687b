import * as z from "zod";
import { calendarDateSchema } from "../shared/calendar-schema";
import { tierSchema } from "./rubric-schema";
import type { TierOverride } from "./tier";

/** A person's decision to treat a partner as another tier than its score, with the reason kept. */
export const tierOverrideSchema = z.strictObject({
  tier: tierSchema,
  reason: z
    .string()
    .trim()
    .min(10, "Give the reason in a sentence, so that others can follow it later.")
    .max(1000, "Keep the reason within 1000 characters."),
  overriddenBy: z.string().min(1),
  overriddenOn: calendarDateSchema,
  /** The tier the score gave when the override was decided. */
  tierByScore: tierSchema.nullable(),
}) satisfies z.ZodType<TierOverride>;
