import { documentSequencePresets, plannedStages, weekPlanPreset } from "@/lib/domain/deal/document-sequence";
import { addDays, type CalendarDateText, daysBetween } from "@/lib/domain/shared/calendar";
import type { DealHeaderDto, PlanRowDto } from "../dto";

/** The plan of the deal's model laid over the calendar from the day of mutual interest, stage by stage. */
export function dealPlan(
  deal: Pick<DealHeaderDto, "model" | "mutualInterestOn" | "stages">,
  today: CalendarDateText,
): PlanRowDto[] {
  const days = documentSequencePresets[deal.model].planDaysByStage;
  const todayDay = daysBetween(deal.mutualInterestOn, today);
  let start = 0;
  return plannedStages.flatMap((stage): PlanRowDto[] => {
    const end = start + days[stage];
    const from = start;
    start = end;
    const step = deal.stages.find((each) => each.stage === stage);
    if (end === from || !step) return [];
    return [
      {
        stage,
        label: step.label,
        goal: weekPlanPreset.find((week) => week.stage === stage)?.goal ?? null,
        firstWeek: Math.floor(from / 7) + 1,
        lastWeek: Math.ceil(end / 7),
        endsOn: addDays(deal.mutualInterestOn, end),
        standing: step.standing,
        isNow: todayDay >= from && todayDay < end,
      },
    ];
  });
}
