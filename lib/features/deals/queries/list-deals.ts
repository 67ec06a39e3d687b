import { z } from "zod";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { Prisma } from "@/prisma/generated/client";
import type { DealListDto } from "../dto";
import { type DealSort, listDealsSchema } from "../schema";
import { dealConditions } from "./deal-conditions";
import { readDealRows } from "./deal-rows";

/** What a list may be sorted by, each backed by an index that ends in the id. */
const sortColumns: Readonly<Record<DealSort, { column: Prisma.Sql; cast: Prisma.Sql }>> = {
  interest: { column: Prisma.sql`d.mutual_interest_on`, cast: Prisma.sql`date` },
  number: { column: Prisma.sql`d.number`, cast: Prisma.sql`int` },
  title: { column: Prisma.sql`d.title`, cast: Prisma.sql`text` },
  value: { column: Prisma.sql`d.expected_annual_value`, cast: Prisma.sql`numeric` },
  updated: { column: Prisma.sql`d.updated_at`, cast: Prisma.sql`timestamptz` },
};

const cursorSchema = z.strictObject({
  sort: z.string(),
  isDescending: z.boolean(),
  value: z.string().max(200),
  id: z.uuid(),
});
type Cursor = z.infer<typeof cursorSchema>;

const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function readCursor(text: string, sort: DealSort, isDescending: boolean): Cursor {
  const refusal = invalid(
    "The place to go on from does not belong to this list. Start again from the first page.",
    [{ path: "after", message: "Send the value of the answer before, with the same order." }],
  );
  try {
    const cursor = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (cursor.sort !== sort || cursor.isDescending !== isDescending) throw refusal;
    return cursor;
  } catch {
    throw refusal;
  }
}

/**
 * Deals in one order, a page at a time; by keyset, so that the tenth page costs what the first does and nothing is
 * shown twice. Throws `invalid` for a cursor of another list.
 */
export async function listDeals(work: Work, input: z.input<typeof listDealsSchema>): Promise<DealListDto> {
  permit(work, "deal:read");
  const { filter, sort, isDescending, after, limit } = listDealsSchema.parse(input);
  const { column, cast } = sortColumns[sort];
  const cursor = after === null ? null : readCursor(after, sort, isDescending);
  const sign = isDescending ? Prisma.sql`<` : Prisma.sql`>`;
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = cursor
    ? Prisma.sql`AND (${column}, d.id) ${sign} (CAST(${cursor.value} AS ${cast}), ${cursor.id}::uuid)`
    : Prisma.empty;
  const found = await work.tx.$queryRaw<{ id: string; key: string }[]>(Prisma.sql`
    SELECT d.id, CAST(${column} AS text) AS key FROM deal d
    WHERE ${dealConditions(work, filter)} ${beyond}
    ORDER BY ${column} ${direction}, d.id ${direction} LIMIT ${limit + 1}`);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    deals: await readDealRows(
      work,
      shown.map((row) => row.id),
    ),
    nextAfter:
      found.length > limit && last ? writeCursor({ sort, isDescending, value: last.key, id: last.id }) : null,
  };
}
