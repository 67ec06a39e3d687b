import { z } from "zod";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { uncertaintySchema } from "@/lib/domain/economics/risk/uncertainty";

const idSchema = z.uuid("This does not name anything in the workspace.");
const nameSchema = z
  .string()
  .trim()
  .min(1, "Name the scenario, such as “Slow start”.")
  .max(120, "Use at most 120 characters for the name.");
const percentText = /^\d{1,3}(\.\d{1,3})?$/;
const discountSchema = z
  .string()
  .regex(percentText, "Write the yearly rate with digits and at most three decimals, such as 10.")
  .refine((text) => !percentText.test(text) || Number(text) <= 100, "The rate cannot be more than 100.");

const contents = {
  name: nameSchema,
  assumptions: assumptionsSchema,
  /** More than a person can answer for is a program's mistake. */
  uncertainties: z.array(uncertaintySchema).max(50, "Keep to the fifty ranges that matter most.").default([]),
  discountPercent: discountSchema.default("10"),
};

export const addScenarioSchema = z.strictObject({ dealId: idSchema, ...contents });
export const saveScenarioSchema = z.strictObject({
  dealId: idSchema,
  scenarioId: idSchema,
  version: z.int("Send the version of the scenario you have seen.").min(1),
  ...contents,
});
export const removeScenarioSchema = z.strictObject({ dealId: idSchema, scenarioId: idSchema });
