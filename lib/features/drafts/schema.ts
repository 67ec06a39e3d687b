import { z } from "zod";
import { documentKinds } from "@/lib/domain/deal/document-sequence";

const idSchema = z.uuid("This does not name anything in the workspace.");

export const compileDraftSchema = z.strictObject({
  dealId: idSchema,
  kind: z.enum(documentKinds, "Choose one of the deal's documents."),
});

export const shareDraftSchema = z.strictObject({ draftId: idSchema });
export const renderDraftPdfSchema = z.strictObject({ draftId: idSchema });
