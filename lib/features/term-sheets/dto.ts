import { z } from "zod";
import { riskTakers } from "@/lib/domain/approval/risk-acceptance";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { stages } from "@/lib/domain/deal/stage";
import { promisesSchema } from "@/lib/domain/playbook/radar/promise";
import { settableSeverities, severities } from "@/lib/domain/playbook/rule";
import { wordingRuleSchema } from "@/lib/domain/playbook/wording/wording-rule";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { jsonValueSchema } from "@/lib/domain/shared/json-value";
import { termChangeSchema } from "@/lib/domain/term-sheet/changes";
import { sectionKeys, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const instantSchema = z.iso.datetime();

export const conflictSchema = z.object({
  path: z.string(),
  /** null stands for "no answer" and for a removed row. */
  mine: jsonValueSchema,
  theirs: jsonValueSchema,
  original: jsonValueSchema,
  /** The other half of a pair of days or amounts, when that is what they changed. */
  pairPath: z.string().optional(),
  byName: z.string(),
  at: instantSchema.nullable(),
});
export type ConflictDto = z.infer<typeof conflictSchema>;

/**
 * The answer to an edit. Every change sent is in the sheet, or in `conflicts` with its own value as `mine`.
 * "conflict" means that nothing could be taken (HTTP 409), "partly_saved" that some was.
 */
export const editAnswerSchema = z.object({
  outcome: z.enum(["saved", "partly_saved", "conflict"]),
  version: z.int(),
  sheet: termSheetSchema,
  /** Paths of the changes that are in the sheet now. */
  applied: z.array(z.string()),
  conflicts: z.array(conflictSchema),
  savedAt: instantSchema,
});
export type EditAnswerDto = z.infer<typeof editAnswerSchema>;

export const acceptanceSchema = z.object({
  id: z.uuid(),
  findingKey: z.string(),
  taker: z.enum(riskTakers),
  reason: z.string(),
  expiresOn: calendarDateSchema.nullable(),
  byName: z.string(),
  at: instantSchema,
});
export type AcceptanceDto = z.infer<typeof acceptanceSchema>;

export const findingSchema = z.object({
  key: z.string(),
  ruleId: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  source: z.string(),
  path: z.string(),
  /** "Grants › Cold-Chain Module › Until". */
  label: z.string(),
  message: z.string(),
  relatedPaths: z.array(z.string()),
  suggestion: z.string().nullable(),
  /** The passage of another deal it is about. */
  otherDeal: z
    .object({ dealId: z.uuid(), title: z.string(), path: z.string(), words: z.string() })
    .nullable(),
  fix: z.object({ label: z.string(), changes: z.array(termChangeSchema) }).nullable(),
  /** Who still has to accept it as a risk; empty when accepted or when nobody has to. */
  waitingFor: z.array(z.enum(riskTakers)),
  isAccepted: z.boolean(),
});
export type FindingDto = z.infer<typeof findingSchema>;

const completenessSchema = z.object({
  answered: z.int(),
  required: z.int(),
  missing: z.array(z.object({ path: z.string(), label: z.string() })).readonly(),
});

export const lastEditSchema = z.object({ byName: z.string(), at: instantSchema });
export type LastEditDto = z.infer<typeof lastEditSchema>;

/** A deal's terms with everything the form beside it shows. */
export const termSheetDtoSchema = z.object({
  dealId: z.uuid(),
  dealTitle: z.string(),
  model: z.enum(partnershipModels),
  stage: z.enum(stages),
  currency: z.string(),
  ourName: z.string(),
  /** The next paper of the deal that nobody has signed yet: what the draft beside the form shows. */
  documentKind: z.enum(documentKinds),
  today: calendarDateSchema,
  version: z.int(),
  updatedAt: instantSchema,
  sheet: termSheetSchema,
  completeness: completenessSchema.extend({
    sections: z.record(z.enum(sectionKeys), completenessSchema),
  }),
  findings: z.array(findingSchema),
  /** What the form lints with: the workspace's settings and wording rules, and what other deals promise. */
  lint: z.object({
    severities: z.record(z.string(), z.enum(settableSeverities)),
    bands: z.record(z.string(), z.object({ low: z.string().optional(), high: z.string().optional() })),
    wordingRules: z.array(wordingRuleSchema),
    partnerName: z.string(),
    otherDeals: z.array(
      z.object({
        dealId: z.uuid(),
        dealTitle: z.string(),
        partnerName: z.string(),
        isLive: z.boolean(),
        promises: promisesSchema,
      }),
    ),
  }),
  /** Acceptances that were not withdrawn; whether one still counts depends on the finding's key and the day. */
  acceptances: z.array(acceptanceSchema),
  lastEdits: z.record(z.string(), lastEditSchema),
  /** Why the terms cannot change now, in a sentence; null when they can. */
  fixedBecause: z.string().nullable(),
  viewerId: z.string(),
  abilities: z.object({ edit: z.boolean(), acceptAs: z.enum(riskTakers).nullable() }),
});
export type TermSheetDto = z.infer<typeof termSheetDtoSchema>;

export const revisionSchema = z.object({
  id: z.uuid(),
  number: z.int(),
  name: z.string(),
  digest: z.string(),
  byName: z.string(),
  createdAt: instantSchema,
});
export type RevisionDto = z.infer<typeof revisionSchema>;

export const changeTextSchema = z.object({
  path: z.string(),
  section: z.string().nullable(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  sentence: z.string(),
});

export const revisionDiffSchema = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(changeTextSchema),
});
export type RevisionDiffDto = z.infer<typeof revisionDiffSchema>;

/** Another deal whose section can be taken over, with how many of its terms are answered. */
export const copySourceSchema = z.object({
  dealId: z.uuid(),
  title: z.string(),
  model: z.enum(partnershipModels),
  stage: z.enum(stages),
  answers: z.int(),
});
export type CopySourceDto = z.infer<typeof copySourceSchema>;

/** The changes that take a section over, made on `version`; parties without a counterpart here are named. */
export const sectionCopySchema = z.object({
  version: z.int(),
  changes: z.array(termChangeSchema),
  unmatched: z.array(z.string()),
});
export type SectionCopyDto = z.infer<typeof sectionCopySchema>;

export const termHistoryEntrySchema = z.object({
  path: z.string(),
  version: z.int(),
  sentence: z.string(),
  byName: z.string(),
  at: instantSchema,
  /** What the term said before and after, in words; null where a row it lies in came, went or moved. */
  words: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** The value before, to write it again; null where it was open, and where `words` is null. */
  before: jsonValueSchema,
});
export type TermHistoryEntryDto = z.infer<typeof termHistoryEntrySchema>;
