import { documentSequencePresets, type PlanByStage } from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { type RoadStage, roadStages, type Stage } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { type CalendarDateText, daysBetween } from "@/lib/domain/shared/calendar";
import type { StageStepDto } from "../dto";

export type StageVisit = { stage: Stage; enteredOn: CalendarDateText };

const isPlanned = (stage: RoadStage, plan: PlanByStage): stage is keyof PlanByStage & RoadStage =>
  stage in plan;

/** The road with the days spent at each stage: visits in order, a stage may be visited several times. */
export function stageSteps(
  deal: { model: PartnershipModel; current: RoadStage },
  visits: readonly StageVisit[],
  until: CalendarDateText,
): StageStepDto[] {
  const days = new Map<Stage, number>();
  visits.forEach((visit, place) => {
    const left = visits[place + 1]?.enteredOn ?? until;
    days.set(visit.stage, (days.get(visit.stage) ?? 0) + Math.max(0, daysBetween(visit.enteredOn, left)));
  });
  const plan = documentSequencePresets[deal.model].planDaysByStage;
  const at = roadStages.indexOf(deal.current);
  return roadStages.map((stage, place) => ({
    stage,
    label: stageLabels[stage],
    standing: place < at ? "done" : place === at ? "current" : "ahead",
    days: days.get(stage) ?? null,
    planDays: isPlanned(stage, plan) ? plan[stage] : 0,
  }));
}
