import { z } from "zod";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { settingSchema } from "@/lib/domain/playbook/stored-setting";
import { wordingRuleSchema } from "@/lib/domain/playbook/wording/wording-rule";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { liftTermSheet } from "@/lib/domain/term-sheet/upcast";

const modelSchema = z.enum(partnershipModels, "Choose one of the nine partnership models.");

/** A whole sheet with its model, or one free text with the path of the term it stands in. */
export const lintRequestSchema = z.union(
  [
    z.strictObject({
      termSheet: z.preprocess(liftTermSheet, termSheetSchema),
      model: modelSchema,
      /** The deal these terms belong to: then its promises are compared with those of all others. */
      dealId: z.uuid().optional(),
    }),
    z.strictObject({
      text: z.string().max(10_000, "Send at most 10,000 characters."),
      path: z.string().max(500),
    }),
  ],
  { error: "Send either termSheet and model, or text and path." },
);
export type LintRequest = z.output<typeof lintRequestSchema>;

const ruleIdSchema = z.string().min(1).max(100);

/** `version` is the one of the setting that was seen, null while the rule is as the product has it. */
export const setRuleSchema = z.strictObject({
  ruleId: ruleIdSchema,
  version: z.int().nullable(),
  ...settingSchema.shape,
});

const wordingFields = wordingRuleSchema.omit({ id: true }).shape;
export const addWordingRuleSchema = z.strictObject(wordingFields);
export const editWordingRuleSchema = z.strictObject({
  wordingRuleId: z.uuid(),
  version: z.int(),
  ...wordingFields,
});
export const removeWordingRuleSchema = z.strictObject({ wordingRuleId: z.uuid(), version: z.int() });
