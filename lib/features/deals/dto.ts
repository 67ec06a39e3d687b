import { z } from "zod";
import { activityGroupKeys } from "@/lib/domain/audit/activity-sentence";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { momentumHealths, sides } from "@/lib/domain/deal/momentum";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { roadStages, stages } from "@/lib/domain/deal/stage";
import { dealEventKinds } from "@/lib/domain/deal/stage-machine";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { moneySchema } from "@/lib/domain/shared/money-schema";
import { contactParts } from "./schema";

const instantSchema = z.iso.datetime();
export const tiers = ["tier_1", "tier_2", "tier_3", "not_now"] as const;
const personSchema = z.object({ id: z.uuid(), name: z.string() });

export const gateConditionSchema = z.object({
  id: z.string(),
  gateId: z.string(),
  label: z.string(),
  isMet: z.boolean(),
  /** A sentence: why it holds, or what is missing and where to mend it. */
  detail: z.string(),
  /** Where it is mended; null when it is met. */
  href: z.string().nullable(),
});
export type GateConditionDto = z.infer<typeof gateConditionSchema>;

export const gateSchema = z.object({
  into: z.enum(roadStages),
  label: z.string(),
  openCount: z.int(),
  totalCount: z.int(),
  /** "2 of 5 open", or "All clear". */
  text: z.string(),
  conditions: z.array(gateConditionSchema),
});
export type GateDto = z.infer<typeof gateSchema>;

export const momentumSchema = z.object({
  health: z.enum(momentumHealths),
  /** Whole days since mutual interest, until signature or today. */
  day: z.int(),
  goalDays: z.int(),
  escalateDays: z.int(),
  lostDays: z.int(),
  daysBehindPlan: z.int(),
  message: z.string(),
});
export type MomentumDto = z.infer<typeof momentumSchema>;

export const turnSchema = z.object({ side: z.enum(sides), days: z.int(), since: instantSchema });

export const stageStepSchema = z.object({
  stage: z.enum(roadStages),
  label: z.string(),
  standing: z.enum(["done", "current", "ahead"]),
  /** Calendar days spent in it so far; null where the deal has never been. */
  days: z.int().nullable(),
  planDays: z.int(),
});
export type StageStepDto = z.infer<typeof stageStepSchema>;

export const dealEventSchema = z.object({
  kind: z.enum(dealEventKinds),
  label: z.string(),
  to: z.enum(stages).nullable(),
  needsReason: z.boolean(),
  openCount: z.int(),
});

export const dealAbilitiesSchema = z.object({
  edit: z.boolean(),
  advance: z.boolean(),
  close: z.boolean(),
  setSigningOrder: z.boolean(),
  editTerms: z.boolean(),
});

/** What every page of a deal shows at its head. */
export const dealHeaderSchema = z.object({
  id: z.uuid(),
  /** "D-0147". */
  number: z.string(),
  title: z.string(),
  version: z.int(),
  model: z.enum(partnershipModels),
  partner: personSchema.extend({ tier: z.enum(tiers).nullable() }),
  owner: personSchema,
  stage: z.enum(stages),
  leftFromStage: z.enum(roadStages).nullable(),
  leftReason: z.string().nullable(),
  lookAgainOn: calendarDateSchema.nullable(),
  expectedAnnualValue: moneySchema,
  mutualInterestOn: calendarDateSchema,
  targetSignOn: calendarDateSchema.nullable(),
  signedAt: instantSchema.nullable(),
  stageEnteredAt: instantSchema,
  stages: z.array(stageStepSchema),
  momentum: momentumSchema,
  /** How and by when a deal past its escalation day gets resolved; null while nobody has written it down. */
  resolution: z.object({ text: z.string(), byOn: calendarDateSchema, holds: z.boolean() }).nullable(),
  turn: turnSchema,
  /** The gate in front of the deal; null at the end of the road and off it. */
  nextGate: gateSchema.nullable(),
  /** What may be done now by whoever asked, in the order of the menu. */
  events: z.array(dealEventSchema),
  abilities: dealAbilitiesSchema,
});
export type DealHeaderDto = z.infer<typeof dealHeaderSchema>;

export const dealContactSchema = z.object({
  contactId: z.uuid(),
  name: z.string(),
  title: z.string(),
  email: z.string(),
  part: z.enum(contactParts),
  hasAuthority: z.boolean(),
});

export const dealDocumentSchema = z.object({
  kind: z.enum(documentKinds),
  label: z.string(),
  standing: z.enum(["signed", "out_for_signature", "drafted", "due"]),
  /** Newest version; null before it was first compiled. */
  version: z.int().nullable(),
  signedAt: instantSchema.nullable(),
});
export type DealDocumentDto = z.infer<typeof dealDocumentSchema>;

export const planRowSchema = z.object({
  stage: z.enum(roadStages),
  label: z.string(),
  goal: z.string().nullable(),
  firstWeek: z.int(),
  lastWeek: z.int(),
  /** Last day the plan gives it. */
  endsOn: calendarDateSchema,
  standing: z.enum(["done", "current", "ahead"]),
  /** Whether today lies in these weeks. */
  isNow: z.boolean(),
});
export type PlanRowDto = z.infer<typeof planRowSchema>;

export const termSummarySchema = z.object({
  answered: z.int(),
  required: z.int(),
  openRedFlags: z.int(),
  missingProvisions: z.int(),
});

/** The first page of a deal. */
export const dealOverviewSchema = z.object({
  deal: dealHeaderSchema,
  hasAssessment: z.boolean(),
  contacts: z.array(dealContactSchema),
  signatories: z.array(
    z.object({
      side: z.enum(sides),
      name: z.string(),
      hasAuthority: z.boolean(),
      order: z.int().nullable(),
    }),
  ),
  documents: z.array(dealDocumentSchema),
  plan: z.array(planRowSchema),
  terms: termSummarySchema,
  partnerContacts: z.array(personSchema.extend({ title: z.string() })),
  /** Active members, for the owner. */
  members: z.array(personSchema),
});
export type DealOverviewDto = z.infer<typeof dealOverviewSchema>;

export const activityEntrySchema = z.object({
  /** Place in the workspace's chain. */
  seq: z.string(),
  at: instantSchema,
  actorName: z.string(),
  via: z.string(),
  /** The rest of a sentence after the actor's name. */
  sentence: z.string(),
});

export const dealActivitySchema = z.object({
  entries: z.array(activityEntrySchema),
  group: z.enum(activityGroupKeys).nullable(),
  timeZone: z.string(),
  /** Pass as `before` for older entries; null at the end. */
  nextBefore: z.string().nullable(),
});
export type DealActivityDto = z.infer<typeof dealActivitySchema>;

/** A deal as a row of the table. */
export const dealRowSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  version: z.int(),
  partner: personSchema.extend({ tier: z.enum(tiers).nullable() }),
  owner: personSchema,
  model: z.enum(partnershipModels),
  stage: z.enum(stages),
  leftFromStage: z.enum(roadStages).nullable(),
  expectedAnnualValue: moneySchema,
  mutualInterestOn: calendarDateSchema,
  targetSignOn: calendarDateSchema.nullable(),
  momentum: momentumSchema,
  turn: turnSchema,
});
export type DealRowDto = z.infer<typeof dealRowSchema>;

export const dealListSchema = z.object({
  deals: z.array(dealRowSchema),
  /** Pass as `after` for the next page; null at the end. */
  nextAfter: z.string().nullable(),
});
export type DealListDto = z.infer<typeof dealListSchema>;

export const dealWarningSchema = z.object({ kind: z.enum(["clock", "flag", "lock"]), text: z.string() });

/** A deal as a card of the board. */
export const dealCardSchema = dealRowSchema.extend({
  gate: gateSchema.nullable(),
  warnings: z.array(dealWarningSchema),
});
export type DealCardDto = z.infer<typeof dealCardSchema>;

export const stageTotalSchema = z.object({
  stage: z.enum(stages),
  count: z.int(),
  /** One amount per currency, the largest first; never added across currencies. */
  values: z.array(moneySchema),
});

/** Counts and sums of all deals that pass the filter, whatever part of them is shown. */
export const boardSummarySchema = z.object({
  stages: z.array(stageTotalSchema),
  /** On the road before signature. */
  openCount: z.int(),
  openValues: z.array(moneySchema),
  oursCount: z.int(),
  theirsCount: z.int(),
  /** Open deals past the goal of their model since mutual interest. */
  pastGoalCount: z.int(),
});
export type BoardSummaryDto = z.infer<typeof boardSummarySchema>;

export const boardColumnSchema = z.object({
  stage: z.enum(roadStages),
  label: z.string(),
  total: stageTotalSchema,
  /** Shortest and longest plan of the models that can be here, in days; null where no time is planned. */
  planDays: z.object({ min: z.int(), max: z.int() }).nullable(),
  /** What the gate into this stage asks for, in a few words. */
  gateLabels: z.array(z.string()),
  cards: z.array(dealCardSchema),
});
export type BoardColumnDto = z.infer<typeof boardColumnSchema>;

export const boardDtoSchema = z.object({
  summary: boardSummarySchema,
  columns: z.array(boardColumnSchema),
  abilities: z.object({ open: z.boolean(), advance: z.boolean() }),
});
export type BoardDto = z.infer<typeof boardDtoSchema>;

/** What forms and filters offer to choose from. */
export const dealChoicesSchema = z.object({
  members: z.array(personSchema),
  currency: z.string(),
  today: calendarDateSchema,
  abilities: z.object({ open: z.boolean() }),
});
export type DealChoicesDto = z.infer<typeof dealChoicesSchema>;
