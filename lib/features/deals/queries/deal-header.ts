import { can } from "@/lib/domain/access/permissions";
import { dealNumberText } from "@/lib/domain/deal/deal-address";
import type { DealFacts } from "@/lib/domain/deal/deal-facts";
import { resolutionHolds } from "@/lib/domain/deal/momentum";
import { availableEvents, type DealState, stageAfter } from "@/lib/domain/deal/stage-machine";
import { calendarDayOf } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import { notFound } from "@/lib/platform/errors/app-error";
import type { DealHeaderDto } from "../dto";
import { readDealFacts } from "./deal-facts";
import { gateDto } from "./deal-gate";
import { isRoadStage, readMomentum, roadStageOf } from "./deal-momentum";
import { type DealStateRow, dealStateOf } from "./deal-state";
import { stageSteps } from "./stage-steps";

async function readHeaderRow(work: Work, dealId: string) {
  const { workspaceId } = work.scope;
  const row = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: {
      id: true,
      number: true,
      title: true,
      version: true,
      model: true,
      stage: true,
      stageEnteredAt: true,
      leftFromStage: true,
      leftReason: true,
      lookAgainOn: true,
      expectedAnnualValue: true,
      currency: true,
      mutualInterestOn: true,
      targetSignOn: true,
      turn: true,
      turnSince: true,
      resolutionByOn: true,
      resolutionPath: true,
      signedAt: true,
      partner: { select: { id: true, name: true, tier: true } },
      owner: { select: { id: true, name: true } },
      stageEntries: {
        orderBy: [{ enteredAt: "asc" }, { id: "asc" }],
        select: { stage: true, enteredAt: true },
      },
      workspace: { select: { timeZone: true } },
    },
  });
  if (!row) throw notFound("deal");
  return row;
}

function eventsFor(work: Work, state: DealState, facts: DealFacts): DealHeaderDto["events"] {
  return availableEvents(state, facts)
    .filter((event) => can(work.actor, event.permission))
    .map(({ kind, label, to, needsReason, missing }) => ({
      kind,
      label,
      to,
      needsReason,
      openCount: missing.length,
    }));
}

/** The head of a deal: stage, clock, turn, next gate and what may be done. Throws `not_found`. */
export async function getDealHeader(work: Work, dealId: string): Promise<DealHeaderDto> {
  permit(work, "deal:read");
  const row = await readHeaderRow(work, dealId);
  const facts = await readDealFacts(work, dealId);
  const { timeZone } = row.workspace;
  const stateRow: DealStateRow = row;
  const { momentum, turnDays } = readMomentum(row, facts.today, timeZone);
  const next = isRoadStage(row.stage) ? stageAfter(row.stage) : null;
  const visits = row.stageEntries.map((entry) => ({
    stage: entry.stage,
    enteredOn: calendarDayOf(entry.enteredAt, timeZone),
  }));
  return {
    id: row.id,
    number: dealNumberText(row.number),
    title: row.title,
    version: row.version,
    model: row.model,
    partner: row.partner,
    owner: row.owner,
    stage: row.stage,
    leftFromStage: isRoadStage(row.leftFromStage) ? row.leftFromStage : null,
    leftReason: row.leftReason,
    lookAgainOn: row.lookAgainOn && fromDateColumn(row.lookAgainOn),
    expectedAnnualValue: { amount: row.expectedAnnualValue.toFixed(), currency: row.currency },
    mutualInterestOn: fromDateColumn(row.mutualInterestOn),
    targetSignOn: row.targetSignOn && fromDateColumn(row.targetSignOn),
    signedAt: row.signedAt?.toISOString() ?? null,
    stageEnteredAt: row.stageEnteredAt.toISOString(),
    stages: stageSteps({ model: row.model, current: roadStageOf(row) }, visits, facts.today),
    momentum,
    resolution:
      row.resolutionPath !== null && row.resolutionByOn !== null
        ? {
            text: row.resolutionPath,
            byOn: fromDateColumn(row.resolutionByOn),
            holds: resolutionHolds(fromDateColumn(row.resolutionByOn), facts.today),
          }
        : null,
    turn: { side: row.turn, days: turnDays, since: row.turnSince.toISOString() },
    nextGate: next && gateDto(row.id, facts, next),
    events: eventsFor(work, dealStateOf(stateRow), facts),
    abilities: {
      edit: can(work.actor, "deal:edit"),
      advance: can(work.actor, "deal:advance"),
      close: can(work.actor, "deal:close"),
      setSigningOrder: can(work.actor, "envelope:send"),
      editTerms: can(work.actor, "term_sheet:edit"),
    },
  };
}
