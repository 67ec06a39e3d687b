import * as z from "zod";
import { decimalSchema } from "../shared/money-schema";
import { settableSeverities } from "./rule";

/** A rule setting as it is kept; null keeps what the product says. */
export const settingSchema = z.strictObject({
  severity: z.enum(settableSeverities).nullable(),
  reason: z.string().max(500),
  bandLow: decimalSchema.nullable(),
  bandHigh: decimalSchema.nullable(),
});
export type RuleSetting = z.infer<typeof settingSchema>;
