import { z } from "zod";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { liftTermSheet } from "@/lib/domain/term-sheet/upcast";

const idSchema = z.uuid("This does not name anything in the workspace.");

export const compileDraftSchema = z.strictObject({
  dealId: idSchema,
  kind: z.enum(documentKinds, "Choose one of the deal's documents."),
});

export const shareDraftSchema = z.strictObject({ draftId: idSchema });
export const renderDraftPdfSchema = z.strictObject({ draftId: idSchema });

/** Terms to be compiled and not kept. Without a format the Accept header decides, and else it is HTML. */
export const compileTermsSchema = z.strictObject({
  termSheet: z.preprocess(liftTermSheet, termSheetSchema),
  kind: z.enum(documentKinds, "This is not a document the desk can compile."),
  /** Decides for letters and term sheets; an agreement is drafted for the model it belongs to. */
  model: z.enum(partnershipModels, "Choose one of the nine partnership models."),
  /** The day on the paper; left blank without it. */
  date: calendarDateSchema.optional(),
  format: z.enum(["html", "pdf", "docx"]).optional(),
});
export type CompileTerms = z.output<typeof compileTermsSchema>;
