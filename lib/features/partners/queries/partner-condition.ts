import { Prisma } from "@/prisma/generated/client";
import type { PartnerFilter } from "../schema";

/** Text for LIKE in which nothing is a wildcard. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

const hasDealSql = Prisma.sql`EXISTS (SELECT 1 FROM deal d
  WHERE d.workspace_id = p.workspace_id AND d.partner_id = p.id AND d.stage NOT IN ('lost', 'walked_away'))`;

function ownerCondition(owners: readonly string[]): Prisma.Sql {
  const ids = owners.filter((owner) => owner !== "none");
  const named = Prisma.sql`p.owner_id = ANY(${ids}::uuid[])`;
  return owners.includes("none") ? Prisma.sql`(p.owner_id IS NULL OR ${named})` : named;
}

/**
 * The filter as a condition on `partner p`, without the workspace, which every statement names itself.
 * `today` is the workspace's calendar day.
 */
export function partnerCondition(filter: PartnerFilter, today: string): Prisma.Sql {
  const parts: Prisma.Sql[] = [
    filter.isArchived ? Prisma.sql`p.archived_at IS NOT NULL` : Prisma.sql`p.archived_at IS NULL`,
  ];
  if (filter.text !== "") {
    const like = containing(filter.text);
    parts.push(Prisma.sql`(p.name ILIKE ${like} OR p.domain ILIKE ${like} OR p.industry ILIKE ${like}
      OR p.city ILIKE ${like} OR p.external_id ILIKE ${like})`);
  }
  if (filter.tiers.length > 0) parts.push(Prisma.sql`p.tier = ANY(${filter.tiers}::text[]::tier[])`);
  if (filter.standings.length > 0)
    parts.push(Prisma.sql`p.standing = ANY(${filter.standings}::text[]::partner_standing[])`);
  if (filter.types.length > 0) parts.push(Prisma.sql`p.partnership_type = ANY(${filter.types}::text[])`);
  if (filter.owners.length > 0) parts.push(ownerCondition(filter.owners));
  if (filter.scoreMin !== null) parts.push(Prisma.sql`p.score >= ${filter.scoreMin}::numeric`);
  if (filter.screenings.length > 0)
    parts.push(Prisma.sql`p.screen_result = ANY(${filter.screenings}::text[]::screen_result[])`);
  if (filter.hasDeal !== null) parts.push(filter.hasDeal ? hasDealSql : Prisma.sql`NOT ${hasDealSql}`);
  if (filter.isScored !== null)
    parts.push(filter.isScored ? Prisma.sql`p.score IS NOT NULL` : Prisma.sql`p.score IS NULL`);
  if (filter.isCloseCall) parts.push(Prisma.sql`p.is_close_call`);
  if (filter.isLookAgainDue) parts.push(Prisma.sql`p.look_again_on <= ${today}::date`);
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}
