import { stageLabels } from "@/lib/domain/deal/stage-label";
import {
  type DealEvent,
  type DealState,
  decideTransition,
  permissionFor,
  type Transition,
  type TransitionRefusal,
} from "@/lib/domain/deal/stage-machine";
import { turnOnEntering } from "@/lib/domain/deal/turn-on-entering";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { toDateColumn } from "@/lib/platform/db/date-column";
import { AppError } from "@/lib/platform/errors/app-error";
import type { DealHeaderDto } from "../dto";
import { readDealFacts } from "../queries/deal-facts";
import { conditionDto } from "../queries/deal-gate";
import { getDealHeader } from "../queries/deal-header";
import { isRoadStage } from "../queries/deal-momentum";
import { dealStateOf } from "../queries/deal-state";
import { carryOutConsequences } from "./carry-out-consequences";
import { type LockedDeal, lockDeal, storeDeal } from "./lock-deal";
import { writeTurn } from "./write-turn";

function refusal(dealId: string, { code, message, missing }: TransitionRefusal): AppError {
  return new AppError(code === "gate_closed" ? "gate_closed" : "invalid", message, {
    problems: missing
      .map((condition) => conditionDto(dealId, condition))
      .map(({ id, detail, href }) => ({ path: id, message: detail, ...(href ? { href } : {}) })),
  });
}

async function storeStage(work: Work, deal: LockedDeal, next: DealState, event: DealEvent): Promise<void> {
  const now = work.clock.now();
  const reason = "reason" in event ? event.reason.trim() : null;
  await storeDeal(work, deal.id, {
    stage: next.stage,
    stageEnteredAt: now,
    leftFromStage: "leftFrom" in next ? next.leftFrom : null,
    leftReason: "leftFrom" in next ? reason : null,
    lookAgainOn: next.stage === "parked" ? toDateColumn(next.lookAgainOn) : null,
    ...(next.stage === "live" ? { signedAt: now } : {}),
  });
  await work.tx.stageEntry.create({
    data: {
      workspaceId: work.scope.workspaceId,
      dealId: deal.id,
      fromStage: deal.stage,
      stage: next.stage,
      event: event.kind,
      reason,
      enteredAt: now,
      byName: work.actorName,
    },
    select: { id: true },
  });
}

async function passTurnOnEntering(
  work: Work,
  deal: LockedDeal,
  event: DealEvent,
  next: DealState,
): Promise<void> {
  const side = event.kind === "advance" && isRoadStage(next.stage) ? turnOnEntering[next.stage] : null;
  if (side !== null) await writeTurn(work, deal, side, `The deal entered ${stageLabels[next.stage]}.`);
}

const consequenceNames = ({ consequences }: Transition): string[] =>
  consequences.map((each) =>
    each.kind === "request_approval" ? `request_approval ${each.approval}` : each.kind,
  );

/**
 * The one way a deal changes its stage, whichever door asks: locks the deal, reads the facts in the same transaction,
 * lets the core decide, stores stage, ledger, turn and consequences. A closed gate throws `gate_closed` whose problems
 * name every missing condition with the address that mends it; nothing is changed then. Answers the new header.
 */
export async function applyTransition(
  work: Work,
  about: { dealId: string; version?: number },
  event: DealEvent,
): Promise<DealHeaderDto> {
  const deal = await lockDeal(work, about.dealId, about.version);
  permit(work, permissionFor(event.kind), { dealId: deal.id });
  const facts = await readDealFacts(work, deal.id);
  const decision = decideTransition(dealStateOf(deal), event, facts);
  if (!decision.ok) throw refusal(deal.id, decision.refusal);
  const { next } = decision.value;
  await storeStage(work, deal, next, event);
  await record(work, {
    action: `deal.${pastOf[event.kind]}`,
    objectKind: "deal",
    objectId: deal.id,
    dealId: deal.id,
    detail: {
      from: deal.stage,
      to: next.stage,
      ...("reason" in event ? { reason: event.reason.trim() } : {}),
      ...(next.stage === "parked" ? { lookAgainOn: next.lookAgainOn } : {}),
      consequences: consequenceNames(decision.value),
    },
  });
  await passTurnOnEntering(work, deal, event, next);
  await carryOutConsequences(work, deal, decision.value.consequences);
  return getDealHeader(work, deal.id);
}

const pastOf: Readonly<Record<DealEvent["kind"], string>> = {
  advance: "advanced",
  send_back: "sent_back",
  park: "parked",
  resume: "resumed",
  lose: "lost",
  walk_away: "walked_away",
};
