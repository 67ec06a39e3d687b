import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { limitsForPlan, momentumLimitsPreset } from "@/lib/domain/deal/momentum";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { roadStages } from "@/lib/domain/deal/stage";
import type { Work } from "@/lib/platform/command/context";
import { Prisma } from "@/prisma/generated/client";

const goalDays = Prisma.join(
  partnershipModels.map((model) => {
    const { planDaysByStage } = documentSequencePresets[model];
    return Prisma.sql`WHEN ${model}::partnership_model THEN ${limitsForPlan(planDaysByStage, momentumLimitsPreset).goalDays}::int`;
  }),
  " ",
);
const openStages = roadStages.filter((stage) => stage !== "live");

/**
 * SQL: whether `deal d` is open and more days past mutual interest than its model's goal allows, counted in the
 * workspace's time zone as on its card. The one measure for board, list and insights, so that a figure opens to
 * exactly its deals.
 */
export const isPastGoal = (work: Work): Prisma.Sql => Prisma.sql`(
  d.stage = ANY(${openStages}::stage[])
  AND (${work.clock.now()}::timestamptz AT TIME ZONE (
    SELECT w.time_zone FROM workspace w WHERE w.id = ${work.scope.workspaceId}::uuid))::date - d.mutual_interest_on
    > CASE d.model ${goalDays} END)`;
