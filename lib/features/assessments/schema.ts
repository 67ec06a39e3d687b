import { z } from "zod";
import { rubricSchema, tierSchema } from "@/lib/domain/rubric/rubric-schema";
import { confidenceSchema, criterionScoreSchema, evidenceSchema } from "@/lib/domain/rubric/score-schema";
import { screenAnswerSchema, screenSchema } from "@/lib/domain/rubric/screen-schema";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { moneySchema } from "@/lib/domain/shared/money-schema";

const version = z.int("Say which version you saw.").min(1);

/** Nothing to choose: the presets and the standard screen, in the workspace's currency. */
export const installPresetRubricsSchema = z.strictObject({});

/** A whole rubric; its own `version` is ignored, the store counts. `rubricId` null makes a new rubric. */
export const saveRubricVersionSchema = z.strictObject({
  rubricId: z.uuid().nullable(),
  /** The version the edit began from; 0 for a new rubric. */
  basedOnVersion: z.int().min(0),
  definition: rubricSchema,
});

export const makeRubricDefaultSchema = z.strictObject({ rubricId: z.uuid() });

/** The questions of the screen; its own `version` is ignored, the store counts. */
export const saveScreenVersionSchema = z.strictObject({ basedOnVersion: version, definition: screenSchema });

export const screenPartnerSchema = z.strictObject({
  partnerId: z.uuid(),
  /** The version of the questions that was answered. */
  screenVersion: version,
  answers: z.array(screenAnswerSchema).max(12, "Answer each question once."),
  /** After "not now": a chosen day, or null for the screen's usual period. */
  lookAgainOn: calendarDateSchema.nullable().default(null),
});

export const startAssessmentSchema = z.strictObject({
  partnerId: z.uuid(),
  /** Null takes the workspace's default rubric; always its latest version. */
  rubricId: z.uuid().nullable().default(null),
  /** Copies the scores of an earlier assessment of this partner, criterion by criterion, as far as the keys agree. */
  fromAssessmentId: z.uuid().nullable().default(null),
});

const scoresSchema = z.array(criterionScoreSchema).min(1, "Send at least one criterion.").max(240);

/** Only the criteria that changed; each replaces what is stored for its criterion. */
export const saveScoresSchema = z.strictObject({ assessmentId: z.uuid(), version, scores: scoresSchema });

export const settleAssessmentSchema = z.strictObject({ assessmentId: z.uuid(), version });

/** Colleagues who are to score on cards of their own. */
export const askAssessorsSchema = z.strictObject({
  assessmentId: z.uuid(),
  version,
  memberIds: z
    .array(z.uuid())
    .min(1, "Choose who scores.")
    .max(12, "At most twelve people can score one partner.")
    .refine((ids) => new Set(ids).size === ids.length, "The same person is chosen twice."),
});

export const releaseAssessorSchema = z.strictObject({ assessmentId: z.uuid(), version, memberId: z.uuid() });

/** `tier` null takes an override back, again with a reason. */
export const overrideTierSchema = z.strictObject({
  assessmentId: z.uuid(),
  version,
  tier: tierSchema.nullable(),
  reason: z
    .string()
    .trim()
    .min(10, "Give the reason in a sentence, so that others can follow it later.")
    .max(1000, "Keep the reason within 1000 characters."),
});

const filledScoreSchema = z.strictObject({
  criterionKey: criterionScoreSchema.shape.criterionKey,
  score: criterionScoreSchema.shape.score,
  evidence: evidenceSchema.nullable().default(null),
  confidence: confidenceSchema.nullable().default(null),
});

/** Which rubric: one of the workspace by id or key (its latest version unless one is named), or a whole one. */
export const rubricChoiceSchema = z.union(
  [
    z.strictObject({ rubricId: z.uuid(), version: version.optional() }),
    z.strictObject({ rubricKey: z.string().min(1).max(60), version: version.optional() }),
    z.strictObject({ inline: rubricSchema }),
  ],
  { error: "Name the rubric by rubricId or rubricKey, or send it whole as inline." },
);

/** A filled rubric to be scored and not kept. */
export const filledRubricSchema = z.strictObject({
  rubric: rubricChoiceSchema,
  scores: z.array(filledScoreSchema).max(240, "A rubric has at most 240 criteria."),
  expectedAnnualRevenue: moneySchema.nullable().default(null),
});
export type FilledRubricInput = z.input<typeof filledRubricSchema>;

/** Ids of up to four partners, each once. */
export const comparisonChoiceSchema = z.strictObject({
  partnerIds: z
    .array(z.uuid())
    .min(1, "Choose partners to compare.")
    .max(4, "Up to four partners can be compared at once.")
    .refine((ids) => new Set(ids).size === ids.length, "The same partner is chosen twice."),
});
