import { Decimal } from "decimal.js";
import { roadStages, type Stage } from "@/lib/domain/deal/stage";
import type { Money } from "@/lib/domain/shared/money";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { Prisma } from "@/prisma/generated/client";
import type { BoardSummaryDto } from "../dto";
import type { DealFilter } from "../schema";
import { dealConditions } from "./deal-conditions";
import { isPastGoal } from "./past-goal";

type Row = {
  stage: Stage;
  currency: string;
  count: number;
  total: string;
  ours: number;
  theirs: number;
  past_goal: number;
};

function sumByCurrency(rows: readonly Row[]): Money[] {
  const sums = new Map<string, Decimal>();
  for (const row of rows) sums.set(row.currency, (sums.get(row.currency) ?? new Decimal(0)).plus(row.total));
  return [...sums]
    .toSorted(([, one], [, other]) => other.comparedTo(one))
    .map(([currency, sum]) => ({ amount: sum.toFixed(), currency }));
}

const countOf = (rows: readonly Row[], key: "count" | "ours" | "theirs" | "past_goal"): number =>
  rows.reduce((sum, row) => sum + row[key], 0);

/** Counts and sums per stage and currency over all deals that pass the filter, in one statement. */
export async function boardSummary(work: Work, filter: DealFilter): Promise<BoardSummaryDto> {
  permit(work, "deal:read");
  const rows = await work.tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT d.stage::text AS stage, d.currency, count(*)::int AS count, sum(d.expected_annual_value)::text AS total,
      (count(*) FILTER (WHERE d.turn = 'ours'))::int AS ours,
      (count(*) FILTER (WHERE d.turn = 'theirs'))::int AS theirs,
      (count(*) FILTER (WHERE ${isPastGoal(work)}))::int AS past_goal
    FROM deal d WHERE ${dealConditions(work, filter)} GROUP BY d.stage, d.currency`);
  const open = rows.filter((row) => row.stage !== "live" && roadStages.some((stage) => stage === row.stage));
  const stages = [...new Set(rows.map((row) => row.stage))];
  return {
    stages: stages.map((stage) => {
      const own = rows.filter((row) => row.stage === stage);
      return { stage, count: countOf(own, "count"), values: sumByCurrency(own) };
    }),
    openCount: countOf(open, "count"),
    openValues: sumByCurrency(open),
    oursCount: countOf(open, "ours"),
    theirsCount: countOf(open, "theirs"),
    pastGoalCount: countOf(open, "past_goal"),
  };
}
