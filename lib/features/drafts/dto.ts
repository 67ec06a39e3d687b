import { z } from "zod";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import type { DocumentDiff } from "@/lib/domain/document/clause-diff";
import type { DocumentTree } from "@/lib/domain/document/tree";
import type { ApprovalStateDto } from "@/lib/features/approvals/dto";
import type { DraftClauseDto } from "@/lib/features/clauses/dto";

const instantSchema = z.iso.datetime();

/** One version of one document, without its words. */
export const draftSummarySchema = z.object({
  id: z.uuid(),
  kind: z.enum(documentKinds),
  version: z.int(),
  /** SHA-256 of the canonical tree, 64 lower-case hex digits. */
  digest: z.string(),
  compiledAt: instantSchema,
  compiledByName: z.string(),
  /** When the counterparty was let in to read it; null while it is ours alone. */
  sharedAt: instantSchema.nullable(),
  /** Whether the terms are still those it was compiled from. */
  isOfCurrentTerms: z.boolean(),
  openThreadCount: z.int(),
});
export type DraftSummaryDto = z.infer<typeof draftSummarySchema>;

/** What compiling answers: the version that stands, and whether it is a new one. */
export const compiledDraftSchema = z.object({
  draft: draftSummarySchema,
  isNew: z.boolean(),
  /** A sentence for the person who compiled. */
  message: z.string(),
});
export type CompiledDraftDto = z.infer<typeof compiledDraftSchema>;

/** One document of the deal's sequence with its versions, newest first. */
export const sequenceDocumentSchema = z.object({
  kind: z.enum(documentKinds),
  label: z.string(),
  /** preliminary papers come before the agreement proper; exhibits are parts of it that can be read alone. */
  part: z.enum(["preliminary", "agreement", "extra", "exhibit"]),
  isSigned: z.boolean(),
  /** Why it cannot be compiled now; null when it can. */
  refusal: z.string().nullable(),
  versions: z.array(draftSummarySchema),
});
export type SequenceDocumentDto = z.infer<typeof sequenceDocumentSchema>;

export const draftListSchema = z.object({
  dealId: z.uuid(),
  dealTitle: z.string(),
  documents: z.array(sequenceDocumentSchema),
  abilities: z.object({ compile: z.boolean(), share: z.boolean() }),
});
export type DraftListDto = z.infer<typeof draftListSchema>;

export const pdfStateSchema = z.object({
  state: z.enum(["none", "queued", "running", "done", "failed"]),
  fileId: z.uuid().nullable(),
  error: z.string().nullable(),
});
export type PdfStateDto = z.infer<typeof pdfStateSchema>;

/** A term that changed after the draft was compiled. */
export const changedTermSchema = z.object({ path: z.string(), label: z.string(), byName: z.string() });
export type ChangedTermDto = z.infer<typeof changedTermSchema>;

export interface DraftDto extends DraftSummaryDto {
  dealId: string;
  dealTitle: string;
  label: string;
  tree: DocumentTree;
  /** Empty while the terms are those it was compiled from. */
  changedTerms: ChangedTermDto[];
  versions: DraftSummaryDto[];
  /** The texts of the clause library it was compiled with. */
  clauses: DraftClauseDto[];
  pdf: PdfStateDto;
  /** The decision this very version needs before it is signed; null for other papers and for older versions. */
  approval: ApprovalStateDto | null;
  abilities: { compile: boolean; share: boolean; comment: boolean; shareComment: boolean; resolve: boolean };
}

export interface DraftComparisonDto {
  from: { id: string; version: number };
  to: { id: string; version: number };
  diff: DocumentDiff;
}
