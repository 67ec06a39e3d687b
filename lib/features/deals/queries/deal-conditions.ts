import { roadStages } from "@/lib/domain/deal/stage";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import { Prisma } from "@/prisma/generated/client";
import type { DealFilter } from "../schema";
import { isPastGoal } from "./past-goal";
import { signedQuarter } from "./signed-quarter";

const likePattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
const numberPattern = /^d-?0*(\d{1,9})$/i;

function standingCondition(filter: DealFilter): Prisma.Sql | null {
  if (filter.stage) return Prisma.sql`d.stage = ${filter.stage}::stage`;
  switch (filter.show) {
    case "road":
      return Prisma.sql`d.stage = ANY(${[...roadStages]}::stage[])`;
    case "open":
      return Prisma.sql`d.stage = ANY(${roadStages.filter((stage) => stage !== "live")}::stage[])`;
    case "parked":
      return Prisma.sql`d.stage = 'parked'::stage`;
    case "closed":
      return Prisma.sql`d.stage IN ('lost'::stage, 'walked_away'::stage)`;
    case "all":
      return null;
  }
}

function textCondition(text: string): Prisma.Sql {
  const number = numberPattern.exec(text)?.[1];
  const pattern = likePattern(text);
  const words = Prisma.sql`d.title ILIKE ${pattern} OR EXISTS (
    SELECT 1 FROM partner p WHERE p.workspace_id = d.workspace_id AND p.id = d.partner_id AND p.name ILIKE ${pattern})`;
  return number ? Prisma.sql`(d.number = ${Number(number)} OR ${words})` : Prisma.sql`(${words})`;
}

function tierCondition(tier: NonNullable<DealFilter["tier"]>): Prisma.Sql {
  const isTier = tier === "unscored" ? Prisma.sql`p.tier IS NULL` : Prisma.sql`p.tier = ${tier}::tier`;
  return Prisma.sql`EXISTS (
    SELECT 1 FROM partner p WHERE p.workspace_id = d.workspace_id AND p.id = d.partner_id AND ${isTier})`;
}

/** The conditions of a filter on `deal d`, always with the workspace; join them with AND. */
export function dealConditions(work: Work, filter: DealFilter): Prisma.Sql {
  const conditions: (Prisma.Sql | null)[] = [
    Prisma.sql`d.workspace_id = ${work.scope.workspaceId}::uuid`,
    standingCondition(filter),
    filter.owner
      ? Prisma.sql`d.owner_id = ${filter.owner === "me" ? memberIdOf(work.actor) : filter.owner}::uuid`
      : null,
    filter.model ? Prisma.sql`d.model = ${filter.model}::partnership_model` : null,
    filter.turn ? Prisma.sql`d.turn = ${filter.turn}::side` : null,
    filter.partnerId ? Prisma.sql`d.partner_id = ${filter.partnerId}::uuid` : null,
    filter.tier ? tierCondition(filter.tier) : null,
    filter.clock === "late" ? isPastGoal(work) : null,
    filter.signedIn ? Prisma.sql`${signedQuarter(work)} = ${filter.signedIn}` : null,
    filter.text ? textCondition(filter.text) : null,
  ];
  return Prisma.join(
    conditions.filter((each) => each !== null),
    " AND ",
  );
}
