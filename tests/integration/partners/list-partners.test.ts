import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { countPartners } from "@/lib/features/partners/queries/count-partners";
import { listPartners } from "@/lib/features/partners/queries/list-partners";
import { listTierGroups } from "@/lib/features/partners/queries/tier-groups";
import { partnerFilterSchema, partnerSorts } from "@/lib/features/partners/schema";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();

const size = 37;
let desk: TestWorkspace;
let other: TestWorkspace;

beforeAll(async () => {
  [desk, other] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
  await createPartner(other.as("admin"), { name: "Elsewhere" });
  for (let place = 0; place < size; place += 1) {
    // Many ties and many gaps: that is where paging goes wrong.
    await createPartner(desk.as("admin"), {
      name: `Company ${place % 5}`,
      country: place % 3 === 0 ? "" : `Country ${place % 2}`,
      partnershipType: place % 4 === 0 ? "" : "Reseller, 100% _own_",
      ownerId: place % 2 === 0 ? desk.memberIds.admin : null,
      expectedAnnualRevenue: place % 3 === 0 ? null : String(1000 * (place % 4)),
    });
  }
  await inWorkspace(desk.as("admin"), async ({ tx, scope }) => {
    const rows = await tx.partner.findMany({
      where: scope.workspaceId ? { workspaceId: scope.workspaceId } : {},
      select: { id: true },
    });
    for (const [place, { id }] of rows.entries())
      if (place % 4 !== 0)
        await tx.partner.updateMany({
          where: { workspaceId: scope.workspaceId, id },
          data: { score: 50 + (place % 3) * 10, tier: place % 2 === 0 ? "tier_2" : "tier_3" },
        });
  });
});

describe("the list of partners", () => {
  it("visits every row exactly once forwards and backwards, under any sort and page size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...partnerSorts),
        fc.constantFrom("asc" as const, "desc" as const),
        fc.integer({ min: 1, max: 13 }),
        fc.constantFrom(null, "tier" as const),
        async (sort, direction, limit, groupBy) => {
          await inWorkspace(desk.as("viewer"), async (work) => {
            const order = { sort, direction, groupBy };
            const whole = await listPartners(work, { ...order, limit: 200 });
            const ids = whole.rows.map(({ id }) => id);
            expect(new Set(ids).size).toBe(size);
            const forwards: string[][] = [];
            let page = await listPartners(work, { ...order, limit });
            expect(page.previous).toBeNull();
            for (;;) {
              forwards.push(page.rows.map(({ id }) => id));
              if (page.next === null) break;
              page = await listPartners(work, { ...order, limit, cursor: page.next });
            }
            expect(forwards.flat()).toEqual(ids);
            const backwards = [page.rows.map(({ id }) => id)];
            while (page.previous !== null) {
              page = await listPartners(work, {
                ...order,
                limit,
                cursor: page.previous,
                goesBack: true,
              });
              backwards.unshift(page.rows.map(({ id }) => id));
            }
            expect(backwards.flat()).toEqual(ids);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps the order within groups, best tier first and the unscored last, and counts each group", async () => {
    await inWorkspace(desk.as("viewer"), async (work) => {
      const { rows } = await listPartners(work, {
        sort: "name",
        direction: "desc",
        groupBy: "tier",
        limit: 200,
      });
      const groups = await listTierGroups(work, partnerFilterSchema.parse({}));
      expect(groups.map(({ tier }) => tier)).toEqual(["tier_2", "tier_3", null]);
      expect([...new Set(rows.map(({ tier }) => tier))]).toEqual(groups.map(({ tier }) => tier));
      for (const { tier, count, revenue } of groups) {
        const own = rows.filter((row) => row.tier === tier);
        expect(own).toHaveLength(count);
        const names = own.map(({ name }) => name);
        expect(names).toEqual(names.toSorted().toReversed());
        const total = own.reduce((sum, row) => sum + Number(row.expectedAnnualRevenue ?? 0), 0);
        expect(Number(revenue[0]?.amount ?? 0)).toBe(total);
      }
      const limit = 5;
      const plain = await listPartners(work, { limit });
      await expect(listPartners(work, { groupBy: "tier", limit, cursor: plain.next })).rejects.toMatchObject({
        code: "invalid",
      });
    });
  });

  it("puts rows without a value last in both directions", async () => {
    await inWorkspace(desk.as("viewer"), async (work) => {
      for (const direction of ["asc", "desc"] as const) {
        const { rows } = await listPartners(work, { sort: "score", direction, limit: 200 });
        const scores = rows.map(({ score }) => score);
        const firstGap = scores.indexOf(null);
        expect(firstGap).toBeGreaterThan(0);
        expect(scores.slice(firstGap).every((score) => score === null)).toBe(true);
      }
    });
  });

  it("counts what it lists, and takes wildcards literally", async () => {
    await inWorkspace(desk.as("viewer"), async (work) => {
      const filters = [
        {},
        { text: "company 1" },
        { text: "%" },
        { types: ["Reseller, 100% _own_"] },
        { owners: ["none" as const] },
        { owners: [desk.memberIds.admin, "none" as const] },
        { tiers: ["tier_2" as const], scoreMin: 60 },
        { hasDeal: true },
        { isScored: false },
        { isArchived: true },
        { isLookAgainDue: true },
      ].map((filter) => partnerFilterSchema.parse(filter));
      const counts = await countPartners(work, filters);
      for (const [place, filter] of filters.entries())
        expect((await listPartners(work, { filter, limit: 200 })).rows).toHaveLength(counts[place] ?? -1);
      expect(counts[0]).toBe(size);
      expect(counts[2]).toBe(0);
    });
  });

  it("shows another workspace nothing of it, and refuses a cursor of another order with a sentence", async () => {
    const { next } = await inWorkspace(desk.as("viewer"), (work) => listPartners(work, { limit: 5 }));
    await inWorkspace(other.as("viewer"), async (work) => {
      expect((await listPartners(work, {})).rows.map(({ name }) => name)).toEqual(["Elsewhere"]);
      expect((await listPartners(work, { cursor: next })).rows.map(({ name }) => name)).toEqual([
        "Elsewhere",
      ]);
      await expect(listPartners(work, { sort: "score", cursor: next })).rejects.toThrow("from its start");
      await expect(listPartners(work, { cursor: "nonsense" })).rejects.toThrow("from its start");
    });
  });
});
