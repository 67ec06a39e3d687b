import { z } from "zod";
import { maximumReasonLength } from "@/lib/domain/approval/risk-acceptance";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { termChangeSchema } from "@/lib/domain/term-sheet/changes";
import { copyableSections } from "@/lib/domain/term-sheet/copy-section";
import type { SectionKey } from "@/lib/domain/term-sheet/term-sheet";

const idSchema = z.uuid("This does not name anything in the workspace.");
const versionSchema = z.int("Send the version of the term sheet you have seen.").min(1);

/** More in one request is a program's mistake; a person's typing is coalesced long before. */
export const maxChangesAtOnce = 500;

export const editTermSheetSchema = z.strictObject({
  dealId: idSchema,
  /** The version the changes were made on; what changed since is merged term by term. */
  baseVersion: versionSchema,
  changes: z
    .array(termChangeSchema)
    .min(1, "Nothing to change was sent.")
    .max(maxChangesAtOnce, `At most ${maxChangesAtOnce} changes can be sent at once.`),
  /** Names this batch, so that sending it again after a lost answer changes nothing twice. */
  batchId: z.uuid("A batch is named by a UUID.").optional(),
});

export const nameRevisionSchema = z.strictObject({
  dealId: idSchema,
  name: z
    .string()
    .trim()
    .min(1, "Name the revision, such as “Sent after the call”.")
    .max(120, "Use at most 120 characters for the name."),
  /** When given, only this version of the sheet is named. */
  version: versionSchema.optional(),
});

export const restoreRevisionSchema = z.strictObject({
  dealId: idSchema,
  revisionId: idSchema,
  version: versionSchema,
});

export const takePresetSchema = z.strictObject({
  dealId: idSchema,
  presetId: z.string().min(1).max(100),
  version: versionSchema,
});

export const acceptRiskSchema = z.strictObject({
  dealId: idSchema,
  findingKey: z.string().min(1).max(1000),
  /** The core says what is wrong with an empty or an overlong reason; this bound only keeps the request small. */
  reason: z.string().max(maximumReasonLength * 4, "This reason is far too long."),
  /** Last day it counts; null for as long as the finding stands. */
  expiresOn: calendarDateSchema.nullable(),
});

export const withdrawRiskSchema = z.strictObject({ dealId: idSchema, acceptanceId: idSchema });

/** Names one side of a comparison: a revision, or the sheet as it stands. */
const revisionRefSchema = z.union([z.literal("current"), idSchema]);
export const diffRevisionsSchema = z.strictObject({
  dealId: idSchema,
  from: revisionRefSchema,
  to: revisionRefSchema,
});

const sectionSchema = z.enum(
  copyableSections as [SectionKey, ...SectionKey[]],
  "Name a section that can be copied; parties cannot.",
);
export const copySourcesSchema = z.strictObject({
  dealId: idSchema,
  section: sectionSchema,
  /** Words in the title of the deal; none finds the latest. */
  search: z.string().max(200).default(""),
});
export const sectionCopyQuerySchema = z.strictObject({
  dealId: idSchema,
  fromDealId: idSchema,
  section: sectionSchema,
});

export const termHistorySchema = z.strictObject({ dealId: idSchema, path: z.string().min(1).max(500) });
