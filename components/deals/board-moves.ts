import { type RoadStage, roadStages } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { stageAfter, stageBefore } from "@/lib/domain/deal/stage-machine";
import type { DealCardDto } from "@/lib/features/deals/dto";

/** The stage of a card on the board. */
export const stageOfCard = (card: DealCardDto): RoadStage =>
  roadStages.find((stage) => stage === card.stage) ?? "qualifying";

/** Where a card may be put: one stage on, or one back. */
export const targetsOf = (card: DealCardDto): readonly RoadStage[] => {
  const stage = stageOfCard(card);
  return [stageBefore(stage), stageAfter(stage)].filter((each) => each !== null);
};

/** The stage to the left or right of where a lifted card hovers, its own among them; the same at the end. */
export function hoverBeside(card: DealCardDto, hover: RoadStage, step: -1 | 1): RoadStage {
  const stage = stageOfCard(card);
  const places = [stageBefore(stage), stage, stageAfter(stage)].filter((each) => each !== null);
  return places[places.indexOf(hover) + step] ?? hover;
}

/** What a screen reader says while a card hovers over a stage. */
export function hoverText(card: DealCardDto, hover: RoadStage): string {
  const stage = stageOfCard(card);
  const label = stageLabels[hover];
  if (hover === stage) return `${card.partner.name} over ${label}, where it is now.`;
  if (hover === stageBefore(stage)) return `${label}. Space sends it back, with a reason.`;
  const open = card.gate?.conditions.filter((condition) => !condition.isMet) ?? [];
  if (open.length === 0) return `${label} is open. Space moves it on.`;
  return `${label} is closed: ${open.map((condition) => condition.label).join(", ")} missing. ${open[0]?.detail ?? ""}`;
}
