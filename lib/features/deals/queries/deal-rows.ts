import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { DealRowDto } from "../dto";
import { isRoadStage, readMomentum } from "./deal-momentum";

/** The rows of the deals with these ids, in their order. */
export async function readDealRows(work: Work, dealIds: readonly string[]): Promise<DealRowDto[]> {
  if (dealIds.length === 0) return [];
  const { workspaceId } = work.scope;
  const { timeZone } = await work.tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timeZone: true },
  });
  const today = todayIn(work.clock, timeZone);
  const rows = await work.tx.deal.findMany({
    where: { workspaceId, id: { in: [...dealIds] } },
    select: {
      id: true,
      number: true,
      title: true,
      version: true,
      model: true,
      stage: true,
      leftFromStage: true,
      expectedAnnualValue: true,
      currency: true,
      mutualInterestOn: true,
      targetSignOn: true,
      turn: true,
      turnSince: true,
      resolutionByOn: true,
      signedAt: true,
      partner: { select: { id: true, name: true, tier: true } },
      owner: { select: { id: true, name: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return dealIds.flatMap((id): DealRowDto[] => {
    const row = byId.get(id);
    if (!row) return [];
    const { momentum, turnDays } = readMomentum(row, today, timeZone);
    return [
      {
        id: row.id,
        number: dealNumberText(row.number),
        title: row.title,
        version: row.version,
        partner: row.partner,
        owner: row.owner,
        model: row.model,
        stage: row.stage,
        leftFromStage: isRoadStage(row.leftFromStage) ? row.leftFromStage : null,
        expectedAnnualValue: { amount: row.expectedAnnualValue.toFixed(), currency: row.currency },
        mutualInterestOn: fromDateColumn(row.mutualInterestOn),
        targetSignOn: row.targetSignOn && fromDateColumn(row.targetSignOn),
        momentum,
        turn: { side: row.turn, days: turnDays, since: row.turnSince.toISOString() },
      },
    ];
  });
}
