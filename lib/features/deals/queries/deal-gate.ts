import { dealAddress } from "@/lib/domain/deal/deal-address";
import type { DealFacts } from "@/lib/domain/deal/deal-facts";
import { type GateCondition, gateSummary } from "@/lib/domain/deal/gates";
import type { RoadStage } from "@/lib/domain/deal/stage";
import type { GateConditionDto, GateDto } from "../dto";

export const conditionDto = (dealId: string, condition: GateCondition): GateConditionDto => ({
  id: condition.id,
  gateId: condition.gateId,
  label: condition.label,
  isMet: condition.isMet,
  detail: condition.detail,
  href: condition.isMet || !condition.link ? null : dealAddress(dealId, condition.link),
});

/** The gate into a stage with everything it asks for, each open condition with the address that mends it. */
export function gateDto(dealId: string, facts: DealFacts, into: RoadStage): GateDto {
  const summary = gateSummary(facts, into);
  return {
    into,
    label: summary.label,
    openCount: summary.openCount,
    totalCount: summary.totalCount,
    text: summary.text,
    conditions: summary.conditions.map((condition) => conditionDto(dealId, condition)),
  };
}
