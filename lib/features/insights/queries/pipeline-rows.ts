import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import type { RoadStage, Stage } from "@/lib/domain/deal/stage";
import { isPastGoal } from "@/lib/features/deals/queries/past-goal";
import { signedQuarter } from "@/lib/features/deals/queries/signed-quarter";
import type { Work } from "@/lib/platform/command/context";
import { Prisma } from "@/prisma/generated/client";
import type { InsightsFilter } from "../schema";

/** The part of a WHERE that keeps deals of tier 1 partners, on a deal called `d` joined with its partner `p`. */
const ofTier = (filter: InsightsFilter): Prisma.Sql =>
  filter.tier === "tier_1" ? Prisma.sql`AND p.tier = 'tier_1'` : Prisma.empty;

const joined = Prisma.sql`FROM deal d JOIN partner p ON p.workspace_id = d.workspace_id AND p.id = d.partner_id`;
const isOpen = Prisma.sql`d.stage NOT IN ('live', 'parked', 'lost', 'walked_away')`;

export interface StageSum {
  stage: Stage;
  currency: string;
  count: number;
  value: string;
}

/** Count and value of deals by stage and currency, as they stand now. */
export function readStageSums({ tx, scope }: Work, filter: InsightsFilter): Promise<StageSum[]> {
  return tx.$queryRaw<StageSum[]>`
    SELECT d.stage, d.currency, count(*)::int AS count, trim_scale(sum(d.expected_annual_value))::text AS value
    ${joined} WHERE d.workspace_id = ${scope.workspaceId}::uuid ${ofTier(filter)}
    GROUP BY d.stage, d.currency`;
}

/** How many deals entered each stage since `since`. */
export function readReached(
  { tx, scope }: Work,
  filter: InsightsFilter,
  since: Date,
): Promise<{ stage: Stage; reached: number }[]> {
  return tx.$queryRaw<{ stage: Stage; reached: number }[]>`
    SELECT s.stage, count(DISTINCT s.deal_id)::int AS reached
    FROM stage_entry s
    JOIN deal d ON d.workspace_id = s.workspace_id AND d.id = s.deal_id
    JOIN partner p ON p.workspace_id = d.workspace_id AND p.id = d.partner_id
    WHERE s.workspace_id = ${scope.workspaceId}::uuid AND s.entered_at >= ${since} ${ofTier(filter)}
    GROUP BY s.stage`;
}

export interface StayRow {
  stage: RoadStage;
  model: PartnershipModel;
  count: number;
  days: number;
}

/** Days spent in stages that were left since `since`, by stage and model: count and sum. */
export function readStays({ tx, scope }: Work, filter: InsightsFilter, since: Date): Promise<StayRow[]> {
  return tx.$queryRaw<StayRow[]>`
    SELECT stay.stage, stay.model, count(*)::int AS count,
      sum(extract(epoch FROM stay.left_at - stay.entered_at) / 86400)::float8 AS days
    FROM (
      SELECT s.stage, d.model, s.entered_at,
        lead(s.entered_at) OVER (PARTITION BY s.deal_id ORDER BY s.entered_at, s.id) AS left_at
      FROM stage_entry s
      JOIN deal d ON d.workspace_id = s.workspace_id AND d.id = s.deal_id
      JOIN partner p ON p.workspace_id = d.workspace_id AND p.id = d.partner_id
      WHERE s.workspace_id = ${scope.workspaceId}::uuid ${ofTier(filter)}
    ) AS stay
    WHERE stay.left_at >= ${since} AND stay.stage NOT IN ('qualifying', 'live', 'parked', 'lost', 'walked_away')
    GROUP BY stay.stage, stay.model`;
}

export interface TierSum {
  tier: "tier_1" | "tier_2" | "tier_3" | "not_now" | null;
  currency: string;
  count: number;
  value: string;
}

/** Open deals by the tier of their partner and currency. */
export function readTierSums({ tx, scope }: Work, filter: InsightsFilter): Promise<TierSum[]> {
  return tx.$queryRaw<TierSum[]>`
    SELECT p.tier, d.currency, count(*)::int AS count, trim_scale(sum(d.expected_annual_value))::text AS value
    ${joined} WHERE d.workspace_id = ${scope.workspaceId}::uuid AND ${isOpen} ${ofTier(filter)}
    GROUP BY p.tier, d.currency`;
}

/** How many open deals are past the goal of their model. */
export async function countPastGoal(work: Work, filter: InsightsFilter): Promise<number> {
  const rows = await work.tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    ${joined} WHERE d.workspace_id = ${work.scope.workspaceId}::uuid AND ${isPastGoal(work)} ${ofTier(filter)}`;
  return rows[0]?.count ?? 0;
}

export interface SignedRow {
  quarter: string;
  currency: string;
  count: number;
  value: string;
  days: number;
}

/** Deals signed since `since`, by quarter of the workspace's time zone and currency, with their days to signature. */
export function readSigned(
  work: Work,
  filter: InsightsFilter,
  since: Date,
  timeZone: string,
): Promise<SignedRow[]> {
  return work.tx.$queryRaw<SignedRow[]>`
    SELECT ${signedQuarter(work)} AS quarter, d.currency, count(*)::int AS count,
      trim_scale(sum(d.expected_annual_value))::text AS value,
      sum((d.signed_at AT TIME ZONE ${timeZone})::date - d.mutual_interest_on)::float8 AS days
    ${joined} WHERE d.workspace_id = ${work.scope.workspaceId}::uuid AND d.signed_at >= ${since} ${ofTier(filter)}
    GROUP BY 1, 2`;
}

/** Open deals past qualifying, most valuable first. */
export function readAgedRows({ tx, scope }: Work, filter: InsightsFilter, take: number) {
  return tx.deal.findMany({
    where: {
      workspaceId: scope.workspaceId,
      stage: { notIn: ["qualifying", "live", "parked", "lost", "walked_away"] },
      ...(filter.tier === "tier_1" ? { partner: { tier: "tier_1" as const } } : {}),
    },
    orderBy: [{ expectedAnnualValue: "desc" }, { id: "asc" }],
    take,
    select: {
      id: true,
      number: true,
      title: true,
      model: true,
      stage: true,
      leftFromStage: true,
      mutualInterestOn: true,
      signedAt: true,
      turn: true,
      turnSince: true,
      resolutionByOn: true,
      expectedAnnualValue: true,
      currency: true,
    },
  });
}
