import type { z } from "zod";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromDateColumn } from "@/lib/platform/db/date-column";
import type { PartnerPageDto, PartnerRowDto } from "../dto";
import { type ListPartners, listPartnersSchema } from "../schema";
import { partnerCondition } from "./partner-condition";
import { partnerOrder, writeCursor } from "./partner-order";
import { readTierMarks } from "./tier-marks";
import { workspaceFacts } from "./workspace-facts";

const rowSelect = {
  id: true,
  name: true,
  country: true,
  industry: true,
  partnershipType: true,
  standing: true,
  expectedAnnualRevenue: true,
  currency: true,
  screenResult: true,
  lookAgainOn: true,
  score: true,
  scoreLow: true,
  scoreHigh: true,
  tier: true,
  assessmentId: true,
  isCloseCall: true,
  version: true,
  updatedAt: true,
  owner: { select: { id: true, name: true } },
} as const;

async function openDealsOf(work: Work, partnerIds: string[]): Promise<Map<string, PartnerRowDto["deal"]>> {
  const deals = await work.tx.deal.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      partnerId: { in: partnerIds },
      stage: { notIn: ["lost", "walked_away"] },
    },
    select: { id: true, title: true, stage: true, turn: true, turnSince: true, partnerId: true },
    orderBy: { number: "asc" },
  });
  return new Map(
    deals.map(({ partnerId, turnSince, ...deal }) => [
      partnerId,
      { ...deal, turnSince: turnSince.toISOString() },
    ]),
  );
}

/** The rows of these ids, in their order. */
async function rowsOf(work: Work, ids: string[]): Promise<PartnerRowDto[]> {
  const found = await work.tx.partner.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: ids } },
    select: rowSelect,
  });
  const deals = await openDealsOf(work, ids);
  const marksOf = await readTierMarks(work, found);
  const byId = new Map(
    found.map(({ assessmentId, ...row }): [string, PartnerRowDto] => [
      row.id,
      {
        ...row,
        ...marksOf({ ...row, assessmentId }),
        expectedAnnualRevenue: row.expectedAnnualRevenue?.toFixed() ?? null,
        lookAgainOn: row.lookAgainOn ? fromDateColumn(row.lookAgainOn) : null,
        score: row.score?.toFixed() ?? null,
        scoreLow: row.scoreLow?.toFixed() ?? null,
        scoreHigh: row.scoreHigh?.toFixed() ?? null,
        updatedAt: row.updatedAt.toISOString(),
        deal: deals.get(row.id) ?? null,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface Place {
  id: string;
  at: (string | null)[];
}

/** One page of partners. Stable with ties and with nothing last; throws `invalid` for a cursor of another order. */
export async function listPartners(
  work: Work,
  input: z.input<typeof listPartnersSchema>,
): Promise<PartnerPageDto> {
  permit(work, "partner:read");
  const list: ListPartners = listPartnersSchema.parse(input);
  const { timeZone } = await workspaceFacts(work);
  const { values, beyond, by } = partnerOrder(list);
  const places = await work.tx.$queryRaw<Place[]>`
    SELECT p.id, ${values} AS at FROM partner p
    WHERE p.workspace_id = ${work.scope.workspaceId}::uuid
      AND ${partnerCondition(list.filter, todayIn(work.clock, timeZone))} AND ${beyond}
    ORDER BY ${by} LIMIT ${list.limit + 1}`;
  const hasMore = places.length > list.limit;
  const page = places.slice(0, list.limit);
  if (list.goesBack) page.reverse();
  const [first, last] = [page[0], page.at(-1)];
  const cursorAt = (place: Place | undefined) => (place ? writeCursor(list, place.at, place.id) : null);
  const hasNext = list.goesBack ? true : hasMore;
  const hasPrevious = list.goesBack ? hasMore : list.cursor !== null;
  return {
    rows: await rowsOf(
      work,
      page.map(({ id }) => id),
    ),
    next: hasNext ? cursorAt(last) : null,
    previous: hasPrevious ? cursorAt(first) : null,
  };
}
