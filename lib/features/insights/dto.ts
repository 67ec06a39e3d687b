import { z } from "zod";
import { plannedStages } from "@/lib/domain/deal/document-sequence";
import { momentumHealths, sides } from "@/lib/domain/deal/momentum";
import { roadStages } from "@/lib/domain/deal/stage";
import { calendarDateSchema } from "@/lib/domain/shared/calendar-schema";
import { moneySchema } from "@/lib/domain/shared/money-schema";

/** Amounts a year, one for each currency that occurs, the workspace's own first. */
const valuesSchema = z.array(moneySchema);

const stageFiguresSchema = z.strictObject({
  stage: z.enum(roadStages),
  openCount: z.int(),
  openValues: valuesSchema,
  /** Deals that entered the stage within the last twelve months. */
  reached: z.int(),
});

const stageTimeSchema = z.strictObject({
  stage: z.enum(plannedStages),
  meanDays: z.number(),
  planDays: z.number(),
  count: z.int(),
});

const agedDealSchema = z.strictObject({
  dealId: z.uuid(),
  number: z.int(),
  title: z.string(),
  stage: z.enum(roadStages),
  value: moneySchema,
  daysRunning: z.int(),
  goalDays: z.int(),
  health: z.enum(momentumHealths),
  turn: z.enum(sides),
  turnDays: z.int(),
});
export type AgedDealDto = z.output<typeof agedDealSchema>;

const tierFiguresSchema = z.strictObject({
  tier: z.enum(["tier_1", "tier_2", "tier_3", "not_now", "unscored"]),
  count: z.int(),
  values: valuesSchema,
});

const quarterFiguresSchema = z.strictObject({
  /** "2026-Q4" */
  quarter: z.string(),
  count: z.int(),
  values: valuesSchema,
});

export const insightsDtoSchema = z.strictObject({
  today: calendarDateSchema,
  currency: z.string(),
  tier: z.enum(["all", "tier_1"]),
  openCount: z.int(),
  openValues: valuesSchema,
  stages: z.array(stageFiguresSchema),
  cycle: z.array(stageTimeSchema),
  /** Mean days from mutual interest to signature of deals signed within twelve months; null when there are none. */
  meanDaysToSign: z.number().nullable(),
  /** Open deals past qualifying, most valuable first, at most 200. */
  aged: z.array(agedDealSchema),
  /** Open deals past their goal, or waiting on the other side for a week and more, oldest first, at most 12. */
  atRisk: z.array(agedDealSchema),
  pastGoalCount: z.int(),
  tiers: z.array(tierFiguresSchema),
  /** Signed in the last four quarters, oldest first. */
  signed: z.array(quarterFiguresSchema),
  liveCount: z.int(),
  liveValues: valuesSchema,
});
export type InsightsDto = z.output<typeof insightsDtoSchema>;
