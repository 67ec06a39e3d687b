import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/domain/access/role";
import { parkDeal } from "@/lib/features/deals/commands/park-deal";
import { passTurn } from "@/lib/features/deals/commands/pass-turn";
import { queueDtoSchema } from "@/lib/features/queue/dto";
import { readQueue } from "@/lib/features/queue/queries/queue";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

const queueOf = async (workspace: TestWorkspace, role: Role) =>
  queueDtoSchema.parse(await inWorkspace(workspace.as(role), readQueue));

async function askFinance(workspace: TestWorkspace, dealId: string, by: Role): Promise<void> {
  await inWorkspace(workspace.as(by), ({ tx, scope, clock }) =>
    tx.approvalRequest.createMany({
      data: [
        {
          workspaceId: scope.workspaceId,
          dealId,
          kind: "finance_validation",
          digest: "d",
          subject: {},
          requestedById: workspace.memberIds[by],
          requestedByName: by,
          requestedAt: clock.now(),
          dueOn: new Date("2026-11-18T00:00:00Z"),
        },
      ],
    }),
  );
}

describe("what waits for me", () => {
  it("is empty for everybody in a new workspace", async () => {
    const workspace = await aWorkspace();
    for (const role of ["partnership_manager", "legal", "finance", "executive", "admin", "viewer"] as const) {
      expect((await queueOf(workspace, role)).items).toEqual([]);
    }
  });

  it("shows a decision to the role that decides it, late first, and to nobody else", async () => {
    const workspace = await aWorkspace();
    const deal = await aDeal(workspace, {}, "admin");
    await askFinance(workspace, deal.id, "partnership_manager");
    const [item] = (await queueOf(workspace, "finance")).items;
    expect(item).toMatchObject({ kind: "approval", group: "late", due: "2 days late" });
    expect((await queueOf(workspace, "legal")).items).toEqual([]);
  });

  it("moves a deal from mine to waiting for others when the turn passes", async () => {
    const workspace = await aWorkspace();
    const deal = await aDeal(workspace);
    expect((await queueOf(workspace, "partnership_manager")).items).toMatchObject([{ kind: "turn" }]);
    await passTurn(workspace.as("partnership_manager"), {
      dealId: deal.id,
      version: deal.version,
      side: "theirs",
      reason: "Sent the letter.",
    });
    const after = await queueOf(workspace, "partnership_manager");
    expect(after.items).toEqual([]);
    expect(after.waitingForOthers).toMatchObject([{ dealId: deal.id, turn: "theirs" }]);
  });

  it("brings a parked deal back on its day", async () => {
    const workspace = await aWorkspace();
    const deal = await aDeal(workspace);
    await parkDeal(workspace.as("partnership_manager"), {
      dealId: deal.id,
      version: deal.version,
      reason: "Budget round",
      lookAgainOn: "2026-12-01",
    });
    expect((await queueOf(workspace, "partnership_manager")).items).toEqual([]);
    workspace.clock.moveTo(new Date("2026-12-01T12:00:00Z"));
    expect((await queueOf(workspace, "partnership_manager")).items).toMatchObject([
      { kind: "look_again", due: "today" },
    ]);
  });
});
