import { z } from "zod";
import { rubricSchema, tierSchema } from "@/lib/domain/rubric/rubric-schema";
import { confidenceSchema, criterionScoreSchema, evidenceSchema } from "@/lib/domain/rubric/score-schema";
import { screenAnswerValues } from "@/lib/domain/rubric/screen";
import { screenAnswerSchema, screenOutcomeSchema, screenSchema } from "@/lib/domain/rubric/screen-schema";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { moneySchema } from "@/lib/domain/shared/money-schema";

const instant = z.iso.datetime();

/** An exact figure: `exact` is a fraction such as "337/4", `value` a float for drawing, `shown` one decimal. */
export const exactValueDto = z.strictObject({ exact: z.string(), value: z.number(), shown: z.string() });
export const scoreRangeDto = z.strictObject({ low: exactValueDto, high: exactValueDto });

export const rubricSummaryDto = z.strictObject({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  isDefault: z.boolean(),
  latestVersion: z.int(),
  groups: z.array(z.strictObject({ key: z.string(), label: z.string(), weightBps: z.int() })),
  criterionCount: z.int(),
  assessmentCount: z.int(),
  changedAt: instant,
});
export type RubricSummary = z.infer<typeof rubricSummaryDto>;

export const rubricVersionDto = z.strictObject({
  rubricId: z.uuid(),
  versionId: z.uuid(),
  version: z.int(),
  latestVersion: z.int(),
  isDefault: z.boolean(),
  definition: rubricSchema,
  createdAt: instant,
  createdByName: z.string(),
  /** Assessments that were scored with exactly this version. */
  assessmentCount: z.int(),
  versions: z.array(z.strictObject({ version: z.int(), createdAt: instant, createdByName: z.string() })),
  abilities: z.strictObject({ edit: z.boolean() }),
});
export type RubricVersionView = z.infer<typeof rubricVersionDto>;

export const screenDto = z.strictObject({
  version: z.int(),
  definition: screenSchema,
  abilities: z.strictObject({ edit: z.boolean(), answer: z.boolean() }),
});
export type ScreenView = z.infer<typeof screenDto>;

export const screeningDto = z.strictObject({
  id: z.uuid(),
  partnerId: z.uuid(),
  screenVersion: z.int(),
  outcome: screenOutcomeSchema,
  lookAgainOn: calendarDateSchema.nullable(),
  reasons: z.array(
    z.strictObject({
      questionKey: z.string(),
      question: z.string(),
      answer: z.enum(screenAnswerValues),
      leadsTo: z.enum(["not_now", "no"]),
      concern: z.string(),
      note: z.string(),
    }),
  ),
  answers: z.array(screenAnswerSchema),
  screenedByName: z.string(),
  createdAt: instant,
});
export type ScreeningView = z.infer<typeof screeningDto>;

/** `score`, `low` and `high` are decimals cut off after three places; the whole assessment has the exact figures. */
export const assessmentSummaryDto = z.strictObject({
  id: z.uuid(),
  partnerId: z.uuid(),
  rubric: z.strictObject({ id: z.uuid(), key: z.string(), name: z.string(), version: z.int() }),
  state: z.enum(["draft", "settled"]),
  score: z.string().nullable(),
  low: z.string(),
  high: z.string(),
  /** By the score; null while no figure can be given. */
  tier: tierSchema.nullable(),
  overrideTier: tierSchema.nullable(),
  assessorName: z.string(),
  createdAt: instant,
  settledAt: instant.nullable(),
});
export type AssessmentSummary = z.infer<typeof assessmentSummaryDto>;

/** Several people scoring blind. Nothing in it tells one person's scores to another before all have handed in. */
export const blindScoringDto = z.strictObject({
  isRevealed: z.boolean(),
  assessors: z.array(
    z.strictObject({ memberId: z.uuid(), name: z.string(), submittedAt: instant.nullable() }),
  ),
  /** The card of whoever asks; null for somebody who was not asked. */
  mine: z
    .strictObject({ version: z.int(), isSubmitted: z.boolean(), scores: z.array(criterionScoreSchema) })
    .nullable(),
  /** Criterion by criterion in reading order; empty until all have handed in. */
  spreads: z.array(
    z.strictObject({
      criterionKey: z.string(),
      label: z.string(),
      lowest: z.int().nullable(),
      highest: z.int().nullable(),
      spread: z.int().nullable(),
      median: z.number().nullable(),
      isAgreed: z.boolean(),
      scores: z.array(
        z.strictObject({
          memberId: z.uuid(),
          score: z.int().nullable(),
          evidence: evidenceSchema.nullable(),
          confidence: confidenceSchema.nullable(),
        }),
      ),
    }),
  ),
  abilities: z.strictObject({ ask: z.boolean(), score: z.boolean() }),
});
export type BlindScoringDto = z.infer<typeof blindScoringDto>;

/** One's own card as it is stored. */
export const ownCardDto = z.strictObject({ version: z.int(), scores: z.array(criterionScoreSchema) });

export const assessmentDto = assessmentSummaryDto.extend({
  version: z.int(),
  rubricDefinition: rubricSchema,
  scores: z.array(criterionScoreSchema),
  exact: z.strictObject({ score: exactValueDto.nullable(), range: scoreRangeDto }),
  isCloseCall: z.boolean(),
  /** True for the settled assessment whose figures the partner carries. */
  isCurrent: z.boolean(),
  override: z
    .strictObject({ tier: tierSchema, reason: z.string(), byName: z.string(), at: instant })
    .nullable(),
  /** Null unless several people score it blind. */
  blind: blindScoringDto.nullable(),
  abilities: z.strictObject({
    score: z.boolean(),
    settle: z.boolean(),
    override: z.boolean(),
    restart: z.boolean(),
  }),
});
export type AssessmentView = z.infer<typeof assessmentDto>;

/** Everything the score card of one partner needs; `assessment` is null before the first one. */
export const scoreCardDto = z.strictObject({
  partner: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    expectedAnnualRevenue: moneySchema.nullable(),
    screenResult: screenOutcomeSchema.nullable(),
    lookAgainOn: calendarDateSchema.nullable(),
  }),
  assessment: assessmentDto.nullable(),
  screening: screeningDto.nullable(),
  screen: screenDto,
  history: z.array(assessmentSummaryDto),
  rubrics: z.array(
    z.strictObject({ id: z.uuid(), name: z.string(), version: z.int(), isDefault: z.boolean() }),
  ),
  /** Colleagues who can be asked to score. */
  assessors: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  timeZone: z.string(),
  today: calendarDateSchema,
  abilities: z.strictObject({ score: z.boolean() }),
});
export type ScoreCardView = z.infer<typeof scoreCardDto>;

const criterionFlipDto = z.strictObject({
  groupKey: z.string(),
  criterionKey: z.string(),
  label: z.string(),
  confidence: confidenceSchema.nullable(),
  from: z.int(),
  to: z.int(),
  steps: z.int(),
  gives: exactValueDto,
  tier: tierSchema,
});
const weightFlipDto = z.strictObject({
  groupKey: z.string(),
  label: z.string(),
  fromBps: z.int(),
  toBps: z.int(),
  changeBps: z.int(),
  gives: exactValueDto,
  tier: tierSchema,
});
const flipsDto = z.strictObject({
  criteria: z.array(criterionFlipDto),
  weights: z.array(weightFlipDto),
  farthestByCriterion: exactValueDto,
});
export const fragilityDto = z.strictObject({
  score: exactValueDto,
  tier: tierSchema,
  better: flipsDto,
  worse: flipsDto,
  open: z.array(
    z.strictObject({
      groupKey: z.string(),
      criterionKey: z.string(),
      label: z.string(),
      whenScored: z.array(z.strictObject({ to: z.int(), gives: exactValueDto, tier: tierSchema })),
    }),
  ),
  isCloseCall: z.boolean(),
});

/** What `POST /api/v1/score` answers; nothing of it is kept. */
export const scoredRubricDto = z.strictObject({
  rubric: z.strictObject({ key: z.string(), name: z.string(), version: z.int() }),
  /** Null while a whole group is unscored: then only the range is honest. */
  score: exactValueDto.nullable(),
  range: scoreRangeDto,
  tier: tierSchema.nullable(),
  /** Every tier the range reaches, best first. */
  tiersInRange: z.array(tierSchema),
  scoredCount: z.int(),
  totalCount: z.int(),
  isComplete: z.boolean(),
  groups: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      weightBps: z.int(),
      mean: exactValueDto.nullable(),
      points: exactValueDto.nullable(),
      maxPoints: exactValueDto,
      range: scoreRangeDto,
      complete: z.boolean(),
    }),
  ),
  /** Keys of criteria that have a score without evidence or a stated gap. */
  unsupported: z.array(z.string()),
  fragility: fragilityDto.nullable(),
  revenueMismatch: z
    .strictObject({
      tier: tierSchema,
      revenueBand: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      revenueSays: z.enum(["better", "worse"]),
    })
    .nullable(),
  /** How a partner of this tier is looked after, in one line. */
  rhythm: z.string().nullable(),
});
export type ScoredRubric = z.infer<typeof scoredRubricDto>;

const comparedDto = z.strictObject({
  partnerId: z.uuid(),
  name: z.string(),
  assessmentId: z.uuid(),
  settledAt: instant,
  score: exactValueDto.nullable(),
  range: scoreRangeDto,
  tier: tierSchema.nullable(),
  isComplete: z.boolean(),
});
const groupValueDto = z.strictObject({
  id: z.string(),
  points: exactValueDto.nullable(),
  mean: exactValueDto.nullable(),
  complete: z.boolean(),
});

/** Partners side by side. `refusal` says why they cannot be; ids within are partner ids. */
export const comparisonDto = z.strictObject({
  refusal: z.string().nullable(),
  /** Chosen partners without a settled assessment. */
  unscored: z.array(z.strictObject({ partnerId: z.uuid(), name: z.string() })),
  rubric: z.strictObject({ id: z.uuid(), name: z.string(), version: z.int() }).nullable(),
  /** Where the tiers of that rubric begin, best first. */
  tierStarts: z.array(z.strictObject({ tier: tierSchema, fromScore: z.int() })),
  compared: z.array(comparedDto),
  comparison: z
    .strictObject({
      groups: z.array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          maxPoints: exactValueDto,
          values: z.array(groupValueDto),
          leaderIds: z.array(z.string()),
          spread: exactValueDto.nullable(),
        }),
      ),
      criteria: z.array(
        z.strictObject({
          key: z.string(),
          label: z.string(),
          groupKey: z.string(),
          values: z.array(z.strictObject({ id: z.string(), score: z.int().nullable() })),
          spread: z.int().nullable(),
        }),
      ),
      leaderIds: z.array(z.string()),
      leadIsCertain: z.boolean(),
      spread: exactValueDto.nullable(),
      widestGroupKeys: z.array(z.string()),
      widestCriterionKeys: z.array(z.string()),
    })
    .nullable(),
});
export type ComparisonView = z.infer<typeof comparisonDto>;
