import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { momentum, momentumLimitsPreset, resolutionHolds, type Side } from "@/lib/domain/deal/momentum";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { type RoadStage, roadStages, type Stage } from "@/lib/domain/deal/stage";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { calendarDayOf } from "@/lib/platform/clock";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { MomentumDto } from "../dto";

export type MomentumRow = {
  model: PartnershipModel;
  stage: Stage;
  leftFromStage: Stage | null;
  mutualInterestOn: Date;
  signedAt: Date | null;
  resolutionByOn: Date | null;
  turn: Side;
  turnSince: Date;
};

export const isRoadStage = (stage: Stage | null): stage is RoadStage =>
  stage !== null && roadStages.some((each) => each === stage);

/** The place on the road a deal has or had before it left. */
export const roadStageOf = (deal: { stage: Stage; leftFromStage: Stage | null }): RoadStage =>
  isRoadStage(deal.stage) ? deal.stage : isRoadStage(deal.leftFromStage) ? deal.leftFromStage : "qualifying";

/** The clock of a deal today, and for how many days it has been somebody's turn. */
export function readMomentum(
  row: MomentumRow,
  today: CalendarDateText,
  timeZone: string,
): { momentum: MomentumDto; turnDays: number } {
  const state = momentum({
    mutualInterestOn: fromDateColumn(row.mutualInterestOn),
    signedOn: row.signedAt && calendarDayOf(row.signedAt, timeZone),
    today,
    stage: roadStageOf(row),
    plan: documentSequencePresets[row.model].planDaysByStage,
    limits: momentumLimitsPreset,
    turns: [{ side: row.turn, at: calendarDayOf(row.turnSince, timeZone) }],
    hasResolutionPath: resolutionHolds(row.resolutionByOn && fromDateColumn(row.resolutionByOn), today),
  });
  return {
    momentum: {
      health: state.health,
      day: state.daysRunning,
      goalDays: state.limits.goalDays,
      escalateDays: state.limits.escalateDays,
      lostDays: state.limits.lostDays,
      daysBehindPlan: state.daysBehindPlan,
      message: state.message,
    },
    turnDays: state.turn.daysWaiting,
  };
}
