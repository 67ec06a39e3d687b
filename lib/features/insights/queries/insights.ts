import { Decimal } from "decimal.js";
import { documentSequencePresets, plannedStages } from "@/lib/domain/deal/document-sequence";
import { roadStages } from "@/lib/domain/deal/stage";
import type { Money } from "@/lib/domain/shared/money";
import { readMomentum, roadStageOf } from "@/lib/features/deals/queries/deal-momentum";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { AgedDealDto, InsightsDto } from "../dto";
import type { InsightsFilter } from "../schema";
import {
  countPastGoal,
  readAgedRows,
  readReached,
  readSigned,
  readStageSums,
  readStays,
  readTierSums,
  type StayRow,
} from "./pipeline-rows";

const mostAged = 200;
const mostAtRisk = 12;
const waitingTooLong = 7;

interface Sum {
  currency: string;
  value: string;
}

/** Adds exact amounts by currency; the workspace's own currency stands first, the others by name. */
function valuesOf(sums: readonly Sum[], own: string): Money[] {
  const totals = new Map<string, Decimal>();
  for (const { currency, value } of sums)
    totals.set(currency, (totals.get(currency) ?? new Decimal(0)).plus(value));
  return [...totals]
    .toSorted(([a], [b]) => (a === own ? -1 : b === own ? 1 : a.localeCompare(b)))
    .map(([currency, total]) => ({ amount: total.toFixed(), currency }));
}

const countOf = (rows: readonly { count: number }[]): number => rows.reduce((sum, row) => sum + row.count, 0);

/** Mean days per stage over all models, and the mean of what those models plan. */
function cycleOf(stays: readonly StayRow[]): InsightsDto["cycle"] {
  return plannedStages.map((stage) => {
    const rows = stays.filter((row) => row.stage === stage);
    const count = countOf(rows);
    const days = rows.reduce((sum, row) => sum + row.days, 0);
    const planned = rows.reduce(
      (sum, row) => sum + row.count * documentSequencePresets[row.model].planDaysByStage[stage],
      0,
    );
    return count === 0
      ? { stage, meanDays: 0, planDays: documentSequencePresets.co_sell.planDaysByStage[stage], count }
      : { stage, meanDays: days / count, planDays: planned / count, count };
  });
}

function atRiskOf(aged: readonly AgedDealDto[]): AgedDealDto[] {
  return aged
    .filter(
      (deal) =>
        deal.daysRunning > deal.goalDays || (deal.turn === "theirs" && deal.turnDays >= waitingTooLong),
    )
    .toSorted((a, b) => b.daysRunning - b.goalDays - (a.daysRunning - a.goalDays))
    .slice(0, mostAtRisk);
}

/** The last four quarters up to `today` ("2026-11-20" → 2026-Q1 … 2026-Q4). */
function lastQuarters(today: string): string[] {
  const index = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return [3, 2, 1, 0].map((back) => `${Math.floor((index - back) / 4)}-Q${((index - back) % 4) + 1}`);
}

/** Everything the executive's page shows, in nine statements; amounts are exact sums per currency. */
export async function readInsights(work: Work, filter: InsightsFilter): Promise<InsightsDto> {
  permit(work, "insights:read");
  const { tx, scope, clock } = work;
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: scope.workspaceId },
    select: { currency: true, timeZone: true },
  });
  const { currency, timeZone } = workspace;
  const today = todayIn(clock, timeZone);
  const since = new Date(clock.now().getTime() - 365 * 86_400_000);
  const stageSums = await readStageSums(work, filter);
  const reached = new Map((await readReached(work, filter, since)).map((row) => [row.stage, row.reached]));
  const stays = await readStays(work, filter, since);
  const tierSums = await readTierSums(work, filter);
  const signed = await readSigned(work, filter, since, timeZone);
  const agedRows = await readAgedRows(work, filter, mostAged);

  const aged = agedRows.map((row): AgedDealDto => {
    const { momentum, turnDays } = readMomentum(row, today, timeZone);
    return {
      dealId: row.id,
      number: row.number,
      title: row.title,
      stage: roadStageOf(row),
      value: { amount: row.expectedAnnualValue.toFixed(), currency: row.currency },
      daysRunning: momentum.day,
      goalDays: momentum.goalDays,
      health: momentum.health,
      turn: row.turn,
      turnDays,
    };
  });
  const open = stageSums.filter((row) => !["live", "parked", "lost", "walked_away"].includes(row.stage));
  const live = stageSums.filter((row) => row.stage === "live");
  const signedCount = countOf(signed);
  return {
    today,
    currency,
    tier: filter.tier,
    openCount: countOf(open),
    openValues: valuesOf(open, currency),
    stages: roadStages.map((stage) => {
      const rows = stageSums.filter((row) => row.stage === stage);
      return {
        stage,
        openCount: countOf(rows),
        openValues: valuesOf(rows, currency),
        reached: reached.get(stage) ?? 0,
      };
    }),
    cycle: cycleOf(stays),
    meanDaysToSign: signedCount === 0 ? null : signed.reduce((sum, row) => sum + row.days, 0) / signedCount,
    aged,
    atRisk: atRiskOf(aged),
    pastGoalCount: await countPastGoal(work, filter),
    tiers: (["tier_1", "tier_2", "tier_3", "not_now", "unscored"] as const).map((tier) => {
      const rows = tierSums.filter((row) => (row.tier ?? "unscored") === tier);
      return { tier, count: countOf(rows), values: valuesOf(rows, currency) };
    }),
    signed: lastQuarters(today).map((quarter) => {
      const rows = signed.filter((row) => row.quarter === quarter);
      return { quarter, count: countOf(rows), values: valuesOf(rows, currency) };
    }),
    liveCount: countOf(live),
    liveValues: valuesOf(live, currency),
  };
}
