import { z } from "zod";
import { roles } from "@/lib/domain/access/role";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import type { VariantBasis } from "@/lib/domain/document/library/check-variant";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

const instantSchema = z.iso.datetime();
const modelsSchema = z.array(z.enum(partnershipModels));

/** What is wrong in a stored text; line and column count from 1. */
const problemSchema = z.object({ line: z.int(), column: z.int(), message: z.string() });

/** One rung of a ladder: the house text or a variant in its latest version. */
const rungSchema = z.object({
  /** "house" or the variant's id. */
  id: z.string(),
  name: z.string(),
  /** "preferred", "fallback 1", … "last resort". */
  rung: z.string(),
  /** Empty for all models. */
  models: modelsSchema,
  acceptRoles: z.array(z.enum(roles)),
  version: z.int().nullable(),
  savedAt: instantSchema.nullable(),
  savedByName: z.string().nullable(),
  problems: z.array(problemSchema),
});
export type RungDto = z.infer<typeof rungSchema>;

export const clauseSlotSchema = z.object({
  /** The house clause's id, or "own." and an id. */
  key: z.string(),
  /** null while the workspace has no variant of it. */
  id: z.uuid().nullable(),
  /** Counts changes of the ladder; 0 while there is none. */
  version: z.int(),
  section: z.string(),
  sectionHeading: z.string(),
  heading: z.string(),
  isOwn: z.boolean(),
  /** Stands for everything in its section. */
  isWhole: z.boolean(),
  /** The house has no such clause any more; its variants are kept. */
  isGone: z.boolean(),
  models: modelsSchema,
  ladder: z.array(rungSchema),
  retired: z.array(z.object({ id: z.uuid(), name: z.string(), retiredAt: instantSchema })),
});
export type ClauseSlotDto = z.infer<typeof clauseSlotSchema>;

export const clauseLibrarySchema = z.object({
  slots: z.array(clauseSlotSchema),
  /** Stored texts that can no longer be used as they are. */
  problemCount: z.int(),
  abilities: z.object({ edit: z.boolean() }),
});
export type ClauseLibraryDto = z.infer<typeof clauseLibrarySchema>;

const variantTextSchema = z.object({
  version: z.int(),
  name: z.string(),
  template: z.string(),
  models: modelsSchema,
  acceptRoles: z.array(z.enum(roles)),
  leavesOut: z.array(z.string()),
  guidance: z.string(),
  savedAt: instantSchema,
  savedByName: z.string(),
});
export type VariantTextDto = z.infer<typeof variantTextSchema>;

export const clauseVariantSchema = z.object({
  id: z.uuid(),
  slotKey: z.string(),
  slotHeading: z.string(),
  retiredAt: instantSchema.nullable(),
  latest: variantTextSchema,
  /** Catalogue paths of the terms its text names. */
  terms: z.array(z.string()),
  problems: z.array(problemSchema),
  /** Newest first, the latest included. */
  versions: z.array(variantTextSchema),
});
export type ClauseVariantDto = z.infer<typeof clauseVariantSchema>;

/** What the editor of one clause needs beside the text. */
export interface ClauseEditorDto {
  /** For a new clause of the workspace's own: the section it is to close, as a place without a ladder. */
  slot: ClauseSlotDto;
  variant: ClauseVariantDto | null;
  basis: VariantBasis;
  /** Terms the house text turns into words, as people read them. */
  houseTerms: { path: string; label: string }[];
  /** The house text as the sample of one of its models reads, line by line. */
  houseLines: string[];
  /** Deals whose terms the text may be tried on. */
  deals: { id: string; title: string; model: PartnershipModel }[];
  /** The terms of the deal that was asked for. */
  trial: { dealId: string; model: PartnershipModel; sheet: TermSheet } | null;
  ourName: string;
  abilities: { edit: boolean };
}

/** A text a deal may take for a clause, and whether this person may take it. */
const optionSchema = z.object({
  id: z.string(),
  name: z.string(),
  rung: z.string(),
  guidance: z.string(),
  mayChoose: z.boolean(),
  /** Who may accept it, in words; empty for whoever may choose clauses. */
  acceptedBy: z.string(),
});

/** A clause of a deal for which the library has more than one text. */
export const dealClauseSchema = z.object({
  slotId: z.uuid(),
  key: z.string(),
  heading: z.string(),
  /** What the next draft will be compiled with; null for a clause that is left out for this model. */
  current: z
    .object({
      /** "house" or the variant's id. */
      id: z.string(),
      name: z.string(),
      rung: z.string(),
      version: z.int().nullable(),
      /** A newer version of the chosen text exists; the chosen one stands until it is chosen again. */
      isOutdated: z.boolean(),
      isChosen: z.boolean(),
      acceptedByName: z.string(),
      acceptedRole: z.enum(roles).nullable(),
      reason: z.string(),
    })
    .nullable(),
  options: z.array(optionSchema),
});
export type DealClauseDto = z.infer<typeof dealClauseSchema>;

export const dealClausesSchema = z.object({
  clauses: z.array(dealClauseSchema),
  abilities: z.object({ choose: z.boolean() }),
});
export type DealClausesDto = z.infer<typeof dealClausesSchema>;

/** The library text a draft was compiled with. */
export const draftClauseSchema = z.object({
  slotId: z.uuid(),
  key: z.string(),
  heading: z.string(),
  name: z.string(),
  version: z.int().nullable(),
  rung: z.string(),
  acceptedByName: z.string(),
  acceptedRole: z.enum(roles).nullable(),
});
export type DraftClauseDto = z.infer<typeof draftClauseSchema>;
