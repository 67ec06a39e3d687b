import type { Side } from "@/lib/domain/deal/momentum";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { storeDeal } from "./lock-deal";

/**
 * Puts a change of turn into the deal and its ledger, for any command whose act passes the ball (a draft shared, an
 * answer come back). The deal must be locked. Does nothing when it is that side's turn already.
 */
export async function writeTurn(
  work: Work,
  deal: { id: string; turn: Side },
  side: Side,
  reason: string,
): Promise<void> {
  if (deal.turn === side) return;
  const at = work.clock.now();
  await work.tx.turnEntry.create({
    data: { workspaceId: work.scope.workspaceId, dealId: deal.id, side, reason, at },
    select: { id: true },
  });
  await storeDeal(work, deal.id, { turn: side, turnSince: at });
  await record(work, {
    action: "deal.turn_passed",
    objectKind: "deal",
    objectId: deal.id,
    dealId: deal.id,
    detail: { from: deal.turn, to: side, reason },
  });
}
