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

/** What rows are told apart by before their id: the tier of a grouped list, then the sorted value. */
interface Key {
  value: Prisma.Sql;
  type: Prisma.Sql;
  isUpward: boolean;
}

type Order = Pick<ListPartners, "sort" | "direction" | "groupBy">;

/** The keys of an order, going forwards. Groups stand best tier first, whatever the direction within. */
function keysOf({ sort, direction, groupBy }: Order): Key[] {
  const own = { ...sorts[sort], isUpward: direction === "asc" };
  return groupBy === null ? [own] : [{ ...sorts[groupBy], isUpward: true }, own];
}

const cursorSchema = z.tuple([
  z.enum(["asc", "desc"]),
  z.string(),
  z.array(z.string().nullable()).min(1).max(2),
  z.uuid(),
]);
type Cursor = z.output<typeof cursorSchema>;

const nameOf = ({ sort, groupBy }: Order): string => (groupBy === null ? sort : `${groupBy}/${sort}`);

/** Where a row stands in this order: its values, as `partnerOrder` has them selected, and its id. */
export function writeCursor(order: Order, values: (string | null)[], id: string): string {
  const cursor: Cursor = [order.direction, nameOf(order), values, id];
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

function readCursor(text: string, order: Order): { values: (string | null)[]; id: string } {
  const unfit = () =>
    invalid("This page belongs to another order of the list. Open the list from its start.");
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw unfit();
  }
  const parsed = cursorSchema.safeParse(read);
  if (!parsed.success || parsed.data[0] !== order.direction || parsed.data[1] !== nameOf(order))
    throw unfit();
  if (parsed.data[2].length !== keysOf(order).length) throw unfit();
  return { values: parsed.data[2], id: parsed.data[3] };
}

export interface PartnerOrder {
  /** A text array, written into the cursor of a row. */
  values: Prisma.Sql;
  /** Rows beyond the cursor; true without one. */
  beyond: Prisma.Sql;
  by: Prisma.Sql;
}

/** Rows that come after `at` by this key alone, nothing being last; going back, before it. */
function beyondKey({ value, type, isUpward }: Key, at: string | null, goesBack: boolean): Prisma.Sql {
  if (at === null) return goesBack ? Prisma.sql`${value} IS NOT NULL` : Prisma.sql`false`;
  const past = isUpward !== goesBack ? Prisma.sql`>` : Prisma.sql`<`;
  const step = Prisma.sql`${value} ${past} ${at}::${type}`;
  return goesBack ? step : Prisma.sql`(${step} OR ${value} IS NULL)`;
}

const atKey = ({ value, type }: Key, at: string | null): Prisma.Sql =>
  at === null ? Prisma.sql`${value} IS NULL` : Prisma.sql`${value} = ${at}::${type}`;

/**
 * Keyset paging in a total order: each key with nothing last in both directions, then the id. Going back reverses all
 * of it, so the caller turns the rows round.
 */
export function partnerOrder(list: ListPartners): PartnerOrder {
  const { goesBack } = list;
  const keys = keysOf(list);
  const terms = keys.map(({ value, isUpward }) => {
    const way = isUpward !== goesBack ? Prisma.sql`ASC` : Prisma.sql`DESC`;
    return Prisma.sql`${value} ${way} NULLS ${goesBack ? Prisma.sql`FIRST` : Prisma.sql`LAST`}`;
  });
  const by = Prisma.sql`${Prisma.join(terms)}, p.id ${goesBack ? Prisma.sql`DESC` : Prisma.sql`ASC`}`;
  const values = Prisma.sql`ARRAY[${Prisma.join(keys.map(({ value }) => Prisma.sql`${value}::text`))}]`;
  if (list.cursor === null) return { values, by, beyond: Prisma.sql`true` };
  const at = readCursor(list.cursor, list);
  const places = keys.map((key, place) => ({ key, at: at.values[place] ?? null }));
  const here = places.map((each) => atKey(each.key, each.at));
  const beyond = places.map((each, place) =>
    Prisma.join([...here.slice(0, place), beyondKey(each.key, each.at, goesBack)], " AND "),
  );
  const tie = goesBack ? Prisma.sql`p.id < ${at.id}::uuid` : Prisma.sql`p.id > ${at.id}::uuid`;
  const last = Prisma.join([...here, tie], " AND ");
  return { values, by, beyond: Prisma.sql`(${Prisma.join([...beyond, last], " OR ")})` };
}
