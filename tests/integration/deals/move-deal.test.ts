import { describe, expect, it } from "vitest";
import { gates } from "@/lib/domain/deal/gates";
import { roadStages, type Stage } from "@/lib/domain/deal/stage";
import { stageAfter } from "@/lib/domain/deal/stage-machine";
import { advanceDeal } from "@/lib/features/deals/commands/advance-deal";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { parkDeal } from "@/lib/features/deals/commands/park-deal";
import { resumeDeal } from "@/lib/features/deals/commands/resume-deal";
import { sendBackDeal } from "@/lib/features/deals/commands/send-back-deal";
import { setDealContacts } from "@/lib/features/deals/commands/set-deal-contacts";
import { walkAwayDeal } from "@/lib/features/deals/commands/walk-away-deal";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { AppError } from "@/lib/platform/errors/app-error";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "./a-deal";
import { settleAssessment } from "./settled-assessment";

openTestDatabase();

/** A deal whose first gate is open. */
async function aReadyDeal(desk: TestWorkspace) {
  const deal = await aDeal(desk);
  await settleAssessment(desk, deal.partner.id);
  return setDealContacts(desk.as("partnership_manager"), {
    dealId: deal.id,
    version: deal.version,
    contacts: [{ contactId: deal.contactId, part: "business" }],
  });
}

async function putInto(desk: TestWorkspace, dealId: string, stage: Stage): Promise<void> {
  await inWorkspace(desk.as("admin"), ({ tx }) =>
    tx.deal.updateMany({ where: { workspaceId: desk.workspaceId, id: dealId }, data: { stage } }),
  );
}

const stageNow = (desk: TestWorkspace, dealId: string) =>
  inWorkspace(desk.as("viewer"), ({ tx }) =>
    tx.deal.findFirstOrThrow({ where: { id: dealId }, select: { stage: true, version: true } }),
  );

const everyMove = [
  ["advance", (desk: TestWorkspace, role, about) => advanceDeal(desk.as(role), about)],
  ["send back", (desk, role, about) => sendBackDeal(desk.as(role), { ...about, reason: "Not ready" })],
  [
    "park",
    (desk, role, about) => parkDeal(desk.as(role), { ...about, reason: "Budget", lookAgainOn: "2027-03-01" }),
  ],
  ["resume", (desk, role, about) => resumeDeal(desk.as(role), about)],
  ["lose", (desk, role, about) => loseDeal(desk.as(role), { ...about, reason: "They chose another" })],
  ["walk away", (desk, role, about) => walkAwayDeal(desk.as(role), { ...about, reason: "Below the floor" })],
] as const satisfies readonly (readonly [
  string,
  (
    desk: TestWorkspace,
    role: Parameters<TestWorkspace["as"]>[0],
    about: { dealId: string; version: number },
  ) => Promise<unknown>,
])[];

describe("moving a deal", () => {
  it("goes on when the gate is open, and writes ledger, turn and trail", async () => {
    const desk = await aWorkspace();
    const deal = await aReadyDeal(desk);
    const moved = await advanceDeal(desk.as("executive"), { dealId: deal.id, version: deal.version });
    expect(moved).toMatchObject({ stage: "loi", turn: { side: "ours" } });
    const trail = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.stageEntry.findMany({
        where: { dealId: deal.id },
        orderBy: { id: "asc" },
        select: { event: true, stage: true },
      }),
    );
    expect(trail).toEqual([
      { event: "open", stage: "qualifying" },
      { event: "advance", stage: "loi" },
    ]);
  });

  it("names every missing condition of a closed gate with the place to mend it, and changes nothing", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk);
    const refusal: AppError = await advanceDeal(desk.as("partnership_manager"), {
      dealId: deal.id,
      version: deal.version,
    }).then(
      () => Promise.reject(new Error("The gate let it through.")),
      (error: AppError) => error,
    );
    expect(refusal).toMatchObject({
      code: "gate_closed",
      problems: [
        { path: "scored_assessment", href: `/deals/${deal.id}#assessment` },
        { path: "counterparty_contact", href: `/deals/${deal.id}#contacts` },
      ],
    });
    expect(await stageNow(desk, deal.id)).toEqual({ stage: "qualifying", version: deal.version });
  });

  it("lets no deal through any gate with conditions while the facts are missing", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk);
    for (const stage of roadStages) {
      const next = stageAfter(stage);
      const asks = gates.some((gate) => gate.conditions.length > 0 && gate.into === next);
      if (!asks && next !== null && stage === "qualifying") continue;
      await putInto(desk, deal.id, stage);
      const attempt = advanceDeal(desk.as("admin"), { dealId: deal.id, version: deal.version });
      await expect(attempt).rejects.toMatchObject({ code: next === null ? "invalid" : "gate_closed" });
      expect((await stageNow(desk, deal.id)).stage).toBe(stage);
    }
  });

  it("asks Finance when validation begins, and not twice about the same terms", async () => {
    const desk = await aWorkspace();
    const deal = await aReadyDeal(desk);
    await putInto(desk, deal.id, "terms");
    const first = await advanceDeal(desk.as("admin"), { dealId: deal.id, version: deal.version });
    expect(first.stage).toBe("validation");
    const questions = () =>
      inWorkspace(desk.as("admin"), ({ tx }) =>
        tx.approvalRequest.findMany({
          where: { dealId: deal.id },
          orderBy: { id: "asc" },
          select: { kind: true, state: true, requestedById: true, digest: true },
        }),
      );
    expect(await questions()).toMatchObject([
      { kind: "finance_validation", state: "open", requestedById: null },
    ]);
    const back = await sendBackDeal(desk.as("admin"), {
      dealId: deal.id,
      version: first.version,
      reason: "More terms",
    });
    expect(back.stage).toBe("terms");
    const again = await advanceDeal(desk.as("admin"), { dealId: deal.id, version: back.version });
    expect(await questions()).toHaveLength(1);
    expect(again.nextGate?.conditions.find((each) => each.id === "finance_validation")?.detail).toContain(
      "asked",
    );
  });

  it("parks with a day to look again, and takes up only as far as the gates hold", async () => {
    const desk = await aWorkspace();
    const deal = await aReadyDeal(desk);
    await putInto(desk, deal.id, "negotiation");
    const parked = await parkDeal(desk.as("partnership_manager"), {
      dealId: deal.id,
      version: deal.version,
      reason: "Their budget year begins in March",
      lookAgainOn: "2027-03-01",
    });
    expect(parked).toMatchObject({
      stage: "parked",
      leftFromStage: "negotiation",
      lookAgainOn: "2027-03-01",
      nextGate: null,
    });
    const back = await resumeDeal(desk.as("partnership_manager"), {
      dealId: deal.id,
      version: parked.version,
    });
    expect(back.stage).toBe("validation");
    await expect(
      parkDeal(desk.as("admin"), {
        dealId: deal.id,
        version: back.version,
        reason: "x",
        lookAgainOn: "2026-11-20",
      }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it.each([
    ["lost", loseDeal],
    ["walked_away", walkAwayDeal],
  ] as const)("closes a deal as %s, with a reason and for good", async (stage, close) => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk);
    const about = { dealId: deal.id, version: deal.version };
    await expect(close(desk.as("executive"), { ...about, reason: "  " })).rejects.toMatchObject({
      code: "invalid",
    });
    const closed = await close(desk.as("executive"), { ...about, reason: "No fit" });
    expect(closed).toMatchObject({ stage, leftReason: "No fit", events: [] });
    await expect(
      advanceDeal(desk.as("admin"), { dealId: deal.id, version: closed.version }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("refuses a jump over a stage", async () => {
    const desk = await aWorkspace();
    const deal = await aReadyDeal(desk);
    await expect(
      advanceDeal(desk.as("admin"), { dealId: deal.id, version: deal.version, to: "drafting" }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it.each(everyMove)(
    "%s is not for a viewer, nor for another workspace, nor on a stale version",
    async (_name, move) => {
      const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
      const deal = await aReadyDeal(desk);
      const about = { dealId: deal.id, version: deal.version };
      await expect(move(desk, "viewer", about)).rejects.toMatchObject({ code: "forbidden" });
      await expect(move(desk, "legal", about)).rejects.toMatchObject({ code: "forbidden" });
      await expect(move(other, "admin", about)).rejects.toMatchObject({ code: "not_found" });
      await expect(move(desk, "admin", { ...about, version: deal.version - 1 })).rejects.toMatchObject({
        code: "conflict",
      });
      expect(await stageNow(desk, deal.id)).toEqual({ stage: "qualifying", version: deal.version });
    },
  );
});
