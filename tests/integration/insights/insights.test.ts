import { describe, expect, it } from "vitest";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { listDeals } from "@/lib/features/deals/queries/list-deals";
import { insightsDtoSchema } from "@/lib/features/insights/dto";
import { readInsights } from "@/lib/features/insights/queries/insights";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

const read = (workspace: TestWorkspace, tier: "all" | "tier_1" = "all") =>
  inWorkspace(workspace.as("executive"), (work) => readInsights(work, { tier }));

/** Writes how a deal went, stage by stage, as the transitions would have. */
async function wentThrough(
  workspace: TestWorkspace,
  dealId: string,
  road: [stage: "loi" | "terms", on: string][],
): Promise<void> {
  await inWorkspace(workspace.as("admin"), async ({ tx, scope }) => {
    for (const [stage, on] of road) {
      await tx.stageEntry.createMany({
        data: [
          {
            workspaceId: scope.workspaceId,
            dealId,
            stage,
            event: "advance",
            enteredAt: new Date(on),
            byName: "Test",
          },
        ],
      });
    }
    const last = road.at(-1);
    if (last)
      await tx.deal.updateMany({
        where: { id: dealId },
        data: { stage: last[0], stageEnteredAt: new Date(last[1]) },
      });
  });
}

describe("the executive's figures", () => {
  it("is a page of zeros in a new workspace", async () => {
    const figures = insightsDtoSchema.parse(await read(await aWorkspace()));
    expect(figures).toMatchObject({
      openCount: 0,
      openValues: [],
      liveCount: 0,
      meanDaysToSign: null,
      atRisk: [],
    });
    expect(figures.stages).toHaveLength(9);
  });

  it("counts deals by stage, adds exact values per currency and leaves closed deals out", async () => {
    const workspace = await aWorkspace();
    await aDeal(workspace, { expectedAnnualValue: "100000.10" });
    await aDeal(workspace, { expectedAnnualValue: "0.2" });
    await aDeal(workspace, { expectedAnnualValue: "70000", currency: "USD" });
    const lost = await aDeal(workspace, { expectedAnnualValue: "999999" });
    await loseDeal(workspace.as("partnership_manager"), {
      dealId: lost.id,
      version: lost.version,
      reason: "They chose another.",
    });
    const figures = await read(workspace);
    expect(figures.openCount).toBe(3);
    expect(figures.openValues).toEqual([
      { amount: "100000.3", currency: "EUR" },
      { amount: "70000", currency: "USD" },
    ]);
    expect(figures.stages[0]).toMatchObject({ stage: "qualifying", openCount: 3, reached: 4 });
    expect(figures.tiers.find((row) => row.tier === "unscored")?.count).toBe(3);
  });

  it("measures days in a stage from entering to leaving, against the plan of the deals' models", async () => {
    const workspace = await aWorkspace();
    const deal = await aDeal(workspace);
    await wentThrough(workspace, deal.id, [
      ["loi", "2026-11-01T12:00:00Z"],
      ["terms", "2026-11-11T12:00:00Z"],
    ]);
    const figures = await read(workspace);
    expect(figures.cycle.find((time) => time.stage === "loi")).toMatchObject({ meanDays: 10, count: 1 });
    expect(figures.stages.find((step) => step.stage === "loi")?.reached).toBe(1);
  });

  it("lists a deal past its goal as at risk, with whose turn it is", async () => {
    const workspace = await aWorkspace();
    const deal = await aDeal(workspace, { mutualInterestOn: "2026-08-01", targetSignOn: null });
    await wentThrough(workspace, deal.id, [["loi", "2026-08-02T12:00:00Z"]]);
    const figures = await read(workspace);
    expect(figures.pastGoalCount).toBe(1);
    expect(figures.atRisk.map((one) => one.dealId)).toEqual([deal.id]);
    expect(figures.atRisk[0]?.daysRunning).toBe(111);
  });

  it("opens each quarter to exactly the deals it counts, by the workspace's calendar", async () => {
    const workspace = await aWorkspace();
    const signedAt = ["2026-06-30T21:30:00Z", "2026-06-30T22:30:00Z", "2026-09-30T10:00:00Z", null];
    for (const at of signedAt) {
      const { id } = await aDeal(workspace);
      await inWorkspace(workspace.as("admin"), async ({ tx }) => {
        await tx.workspace.updateMany({ data: { timeZone: "Europe/Berlin" } });
        await tx.deal.updateMany({
          where: { id },
          data: { signedAt: at === null ? null : new Date(at), ...(at === null ? {} : { stage: "live" }) },
        });
      });
    }
    const { signed } = await read(workspace);
    expect(signed.map(({ quarter, count }) => [quarter, count])).toEqual([
      ["2026-Q1", 0],
      ["2026-Q2", 1],
      ["2026-Q3", 2],
      ["2026-Q4", 0],
    ]);
    for (const { quarter, count } of signed) {
      const page = await inWorkspace(workspace.as("viewer"), (work) =>
        listDeals(work, { filter: { signedIn: quarter, show: "all" } }),
      );
      expect(page.deals).toHaveLength(count);
    }
  });

  it("keeps to its workspace and to the tier asked for", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    await aDeal(theirs);
    expect((await read(ours)).openCount).toBe(0);
    await aDeal(ours);
    expect((await read(ours, "tier_1")).openCount).toBe(0);
  });
});
