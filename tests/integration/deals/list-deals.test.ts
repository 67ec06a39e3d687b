import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { DealRowDto } from "@/lib/features/deals/dto";
import { boardSummary } from "@/lib/features/deals/queries/board-summary";
import { getDealBoard } from "@/lib/features/deals/queries/deal-board";
import { listDeals } from "@/lib/features/deals/queries/list-deals";
import { type DealFilter, dealFilterSchema, dealSorts } from "@/lib/features/deals/schema";
import { readInsights } from "@/lib/features/insights/queries/insights";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aPartner } from "./a-deal";

openTestDatabase();

let desk: TestWorkspace;
let total = 0;

/** Deals with many equal values, so that only the id tells neighbours apart. */
beforeAll(async () => {
  desk = await aWorkspace();
  const partner = await aPartner(desk);
  total = 137;
  const stages = ["qualifying", "loi", "terms", "negotiation", "live"] as const;
  await inWorkspace(desk.as("admin"), ({ tx }) =>
    tx.deal.createMany({
      data: Array.from({ length: total }, (_, place) => ({
        workspaceId: desk.workspaceId,
        number: place + 1,
        title: ["Alpine", "alpine", "Öresund", "Delta", "100% Juice_"][place % 5] ?? "",
        partnerId: partner.id,
        model: place % 2 === 0 ? ("co_sell" as const) : ("oem" as const),
        stage: stages[place % stages.length] ?? "terms",
        ownerId: desk.memberIds.partnership_manager,
        expectedAnnualValue: String((place % 7) * 1000.25),
        currency: place % 3 === 0 ? "USD" : "EUR",
        mutualInterestOn: new Date(Date.UTC(2026, 2 + (place % 9), 15)),
        turn: place % 4 === 0 ? ("theirs" as const) : ("ours" as const),
        updatedAt: new Date(Date.UTC(2026, 9, 1 + (place % 5))),
      })),
    }),
  );
});

const filter = (more: Partial<DealFilter> = {}): DealFilter => dealFilterSchema.parse(more);

async function everyPage(
  sort: (typeof dealSorts)[number],
  isDescending: boolean,
  limit: number,
): Promise<DealRowDto[]> {
  const seen: DealRowDto[] = [];
  let after: string | null = null;
  do {
    const page = await inWorkspace(desk.as("viewer"), (work) =>
      listDeals(work, { filter: {}, sort, isDescending, after, limit }),
    );
    seen.push(...page.deals);
    after = page.nextAfter;
  } while (after !== null);
  return seen;
}

describe("listing deals", () => {
  it("shows every deal exactly once whatever the order and the size of a page", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...dealSorts),
        fc.boolean(),
        fc.integer({ min: 9, max: 60 }),
        async (sort, isDescending, limit) => {
          const seen = await everyPage(sort, isDescending, limit);
          expect(seen).toHaveLength(total);
          expect(new Set(seen.map((deal) => deal.id)).size).toBe(total);
          if (sort === "number" || sort === "value") {
            const keys = seen.map((deal) =>
              sort === "number" ? Number(deal.number.slice(2)) : Number(deal.expectedAnnualValue.amount),
            );
            const sorted = keys.toSorted((one, other) => (isDescending ? other - one : one - other));
            expect(keys).toEqual(sorted);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("finds words, numbers and signs that mean something to the database as they are", async () => {
    const found = (text: string) =>
      inWorkspace(desk.as("viewer"), (work) => listDeals(work, { filter: { text }, limit: 200 }));
    expect((await found("100% juice_")).deals).toHaveLength(27);
    expect((await found("%")).deals).toHaveLength(27);
    expect((await found("D-0042")).deals.map((deal) => deal.number)).toEqual(["D-0042"]);
    expect((await found("castellan")).deals).toHaveLength(total);
  });

  it("refuses a cursor of another order", async () => {
    const page = await inWorkspace(desk.as("viewer"), (work) => listDeals(work, { sort: "title", limit: 5 }));
    const go = (after: string | null) =>
      inWorkspace(desk.as("viewer"), (work) => listDeals(work, { sort: "number", limit: 5, after }));
    await expect(go(page.nextAfter)).rejects.toMatchObject({ code: "invalid" });
    await expect(go("rubbish")).rejects.toMatchObject({ code: "invalid" });
  });

  it("adds up all deals of a stage per currency, not only the cards in sight", async () => {
    const summary = await inWorkspace(desk.as("viewer"), (work) => boardSummary(work, filter()));
    const all = await everyPage("number", false, 60);
    expect(summary.stages.reduce((sum, stage) => sum + stage.count, 0)).toBe(total);
    expect(summary.openCount).toBe(all.filter((deal) => deal.stage !== "live").length);
    const euros = all
      .filter((deal) => deal.stage === "loi" && deal.expectedAnnualValue.currency === "EUR")
      .reduce((sum, deal) => sum + Number(deal.expectedAnnualValue.amount), 0);
    const loi = summary.stages.find((stage) => stage.stage === "loi");
    expect(Number(loi?.values.find((value) => value.currency === "EUR")?.amount)).toBeCloseTo(euros, 6);
    const board = await inWorkspace(desk.as("viewer"), (work) =>
      getDealBoard(work, { filter: {}, more: null }),
    );
    const column = board.columns.find((each) => each.stage === "loi");
    expect(column?.cards).toHaveLength(12);
    expect(column?.total.count).toBe(loi?.count);
    const open = await inWorkspace(desk.as("viewer"), (work) =>
      getDealBoard(work, { filter: {}, more: "loi" }),
    );
    expect(open.columns.find((each) => each.stage === "loi")?.cards).toHaveLength(loi?.count ?? 0);
  });

  it("keeps to deals past the goal of their model, before signature, and to partners without a score", async () => {
    const read = (narrowed: Partial<DealFilter>) =>
      inWorkspace(desk.as("viewer"), (work) => listDeals(work, { filter: narrowed, limit: 200 }));
    const all = (await read({})).deals;
    const open = all.filter((deal) => deal.stage !== "live");
    const late = open.filter((deal) => deal.momentum.day > deal.momentum.goalDays);
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBeLessThan(open.length);
    const idsOf = (deals: readonly DealRowDto[]) => deals.map((deal) => deal.id).toSorted();
    expect(idsOf((await read({ show: "open" })).deals)).toEqual(idsOf(open));
    expect(idsOf((await read({ clock: "late" })).deals)).toEqual(idsOf(late));
    const summary = await inWorkspace(desk.as("viewer"), (work) => boardSummary(work, filter()));
    expect(summary.pastGoalCount).toBe(late.length);
    const figures = await inWorkspace(desk.as("executive"), (work) => readInsights(work, { tier: "all" }));
    expect(figures.pastGoalCount).toBe(late.length);
    expect((await read({ tier: "unscored" })).deals).toHaveLength(total);
    expect((await read({ tier: "tier_1" })).deals).toEqual([]);
  });

  it("shows another workspace nothing", async () => {
    const other = await aWorkspace("Other");
    const page = await inWorkspace(other.as("admin"), (work) => listDeals(work, {}));
    expect(page).toEqual({ deals: [], nextAfter: null });
  });
});
