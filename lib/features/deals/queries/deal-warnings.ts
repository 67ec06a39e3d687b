import type { ApprovalFact, DealFacts } from "@/lib/domain/deal/deal-facts";
import type { DealCardDto, DealRowDto } from "../dto";

type Warning = DealCardDto["warnings"][number];

function clockWarning({ momentum }: DealRowDto): Warning | null {
  switch (momentum.health) {
    case "lost":
      return { kind: "flag", text: `Past day ${momentum.lostDays}: momentum is gone` };
    case "escalate":
      return { kind: "flag", text: `Past day ${momentum.escalateDays}: goes to the executive` };
    case "past_goal":
      return { kind: "clock", text: `Past day ${momentum.goalDays}` };
    case "behind_plan":
      return {
        kind: "clock",
        text: `${momentum.daysBehindPlan} ${momentum.daysBehindPlan === 1 ? "day" : "days"} over plan`,
      };
    default:
      return null;
  }
}

const waiting = (who: string, fact: ApprovalFact): string | null => {
  if (fact.state === "requested") return `${who}: waits for a decision`;
  if (fact.state === "sent_back") return `${who}: sent back`;
  if (fact.state === "void") return `${who}: terms changed since`;
  return fact.state === "none" ? `${who}: not yet asked` : null;
};

const counted = (count: number, one: string, many: string): string | null =>
  count === 0 ? null : `${count} ${count === 1 ? one : many}`;

function lockText(row: DealRowDto, facts: DealFacts): string | null {
  if (row.stage === "validation") return waiting("Finance", facts.financeValidation);
  if (row.stage === "drafting") return waiting("Legal on IP", facts.legalIpReview);
  if (row.stage === "negotiation") {
    const flags = facts.redFlags.filter((flag) => !flag.isAcceptedByExecutive || !flag.isAcceptedByLegal);
    const parts = [
      counted(facts.openRedlines.length, "redline", "redlines"),
      counted(flags.length, "red flag", "red flags"),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(", ");
  }
  if (row.stage === "final_approval") return waiting("Executive", facts.cpoApproval);
  return null;
}

/** What on a card needs somebody: the clock first, then what bars the way. */
export function dealWarnings(row: DealRowDto, facts: DealFacts): Warning[] {
  const clock = clockWarning(row);
  const lock = lockText(row, facts);
  return [...(clock ? [clock] : []), ...(lock ? [{ kind: "lock" as const, text: lock }] : [])];
}
