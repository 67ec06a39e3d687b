import { z } from "zod";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const modelSchema = z.enum(partnershipModels, "Choose one of the nine partnership models.");

/** A whole sheet with its model, or one free text with the path of the term it stands in. */
export const lintRequestSchema = z.union(
  [
    z.strictObject({ termSheet: termSheetSchema, model: modelSchema }),
    z.strictObject({
      text: z.string().max(10_000, "Send at most 10,000 characters."),
      path: z.string().max(500),
    }),
  ],
  { error: "Send either termSheet and model, or text and path." },
);
export type LintRequest = z.output<typeof lintRequestSchema>;
