import { z } from "zod";
import { invalid } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import type { ListPartners, PartnerSort } from "../schema";

/** What each sort compares, and the type its cursor is read back as. Empty words sort last, as nothing. */
const sorts: Record<PartnerSort, { value: Prisma.Sql; type: Prisma.Sql }> = {
  name: { value: Prisma.sql`p.name_key`, type: Prisma.sql`text` },
  score: { value: Prisma.sql`p.score`, type: Prisma.sql`numeric` },
  tier: { value: Prisma.sql`p.tier`, type: Prisma.sql`tier` },
  expectedAnnualRevenue: { value: Prisma.sql`p.expected_annual_revenue`, type: Prisma.sql`numeric` },
  partnershipType: { value: Prisma.sql`nullif(lower(p.partnership_type), '')`, type: Prisma.sql`text` },
  standing: { value: Prisma.sql`p.standing`, type: Prisma.sql`partner_standing` },
  country: { value: Prisma.sql`nullif(lower(p.country), '')`, type: Prisma.sql`text` },
  owner: {
    value: Prisma.sql`(SELECT m.name FROM member m WHERE m.workspace_id = p.workspace_id AND m.id = p.owner_id)`,
    type: Prisma.sql`text`,
  },
  lookAgainOn: { value: Prisma.sql`p.look_again_on`, type: Prisma.sql`date` },
  createdAt: { value: Prisma.sql`p.created_at`, type: Prisma.sql`timestamptz` },
  updatedAt: { value: Prisma.sql`p.updated_at`, type: Prisma.sql`timestamptz` },
};

const cursorSchema = z.tuple([z.enum(["asc", "desc"]), z.string(), z.string().nullable(), z.uuid()]);
type Cursor = z.output<typeof cursorSchema>;

export function writeCursor(
  { sort, direction }: Pick<ListPartners, "sort" | "direction">,
  value: string | null,
  id: string,
): string {
  const cursor: Cursor = [direction, sort, value, id];
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

function readCursor(text: string, { sort, direction }: ListPartners): { value: string | null; id: string } {
  const unfit = () =>
    invalid("This page belongs to another order of the list. Open the list from its start.");
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw unfit();
  }
  const parsed = cursorSchema.safeParse(read);
  if (!parsed.success || parsed.data[0] !== direction || parsed.data[1] !== sort) throw unfit();
  return { value: parsed.data[2], id: parsed.data[3] };
}

export interface PartnerOrder {
  /** Written into the cursor of a row. */
  value: Prisma.Sql;
  /** Rows beyond the cursor; true without one. */
  beyond: Prisma.Sql;
  by: Prisma.Sql;
}

/**
 * Keyset paging in a total order: the sorted value with nothing last in both directions, then the id. Going back
 * reverses all of it, so the caller turns the rows round.
 */
export function partnerOrder(list: ListPartners): PartnerOrder {
  const { value, type } = sorts[list.sort];
  const isUpward = (list.direction === "asc") !== list.goesBack;
  const by = list.goesBack
    ? Prisma.sql`${value} ${isUpward ? Prisma.sql`ASC` : Prisma.sql`DESC`} NULLS FIRST, p.id DESC`
    : Prisma.sql`${value} ${isUpward ? Prisma.sql`ASC` : Prisma.sql`DESC`} NULLS LAST, p.id ASC`;
  if (list.cursor === null) return { value, by, beyond: Prisma.sql`true` };
  const at = readCursor(list.cursor, list);
  const past = isUpward ? Prisma.sql`>` : Prisma.sql`<`;
  const tie = list.goesBack ? Prisma.sql`p.id < ${at.id}::uuid` : Prisma.sql`p.id > ${at.id}::uuid`;
  if (at.value === null)
    return {
      value,
      by,
      beyond: list.goesBack
        ? Prisma.sql`(${value} IS NOT NULL OR ${tie})`
        : Prisma.sql`(${value} IS NULL AND ${tie})`,
    };
  const here = Prisma.sql`${at.value}::${type}`;
  const step = Prisma.sql`${value} ${past} ${here} OR (${value} = ${here} AND ${tie})`;
  return {
    value,
    by,
    beyond: list.goesBack ? Prisma.sql`(${step})` : Prisma.sql`(${step} OR ${value} IS NULL)`,
  };
}
