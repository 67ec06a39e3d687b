import { describe, expect, it } from "vitest";
import { acceptRisk } from "@/lib/features/term-sheets/commands/accept-risk";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { withdrawRisk } from "@/lib/features/term-sheets/commands/withdraw-risk";
import { listFindings } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";
import { aDeal } from "../deals/a-deal";

openTestDatabase();

const findings = (desk: TestWorkspace, dealId: string) =>
  inWorkspace(desk.as("viewer"), (work) => listFindings(work, dealId));

/** A deal whose liability has no cap at all, which is a red flag, and the flag. */
async function aRedFlag(desk: TestWorkspace) {
  const { id: dealId } = await aDeal(desk);
  await editTermSheet(desk.as("admin"), {
    dealId,
    baseVersion: 1,
    changes: [{ op: "set", path: "law.liability.cap", value: "none", base: null }],
  });
  const flag = (await findings(desk, dealId)).find(({ severity }) => severity === "red_flag");
  if (!flag) throw new Error("Liability without a cap is no red flag.");
  return { dealId, flag };
}

describe("accepting a risk", () => {
  it("takes both Legal and the executive, lapses with the term and can be withdrawn", async () => {
    const desk = await aWorkspace();
    const { dealId, flag } = await aRedFlag(desk);
    const accept = {
      dealId,
      findingKey: flag.key,
      reason: "Insured up to the full amount.",
      expiresOn: null,
    };
    const byLegal = await acceptRisk(desk.as("legal"), accept);
    const now = async () => (await findings(desk, dealId)).find(({ ruleId }) => ruleId === flag.ruleId);
    expect(await now()).toMatchObject({ isAccepted: false, waitingFor: ["executive"] });
    await acceptRisk(desk.as("executive"), accept);
    expect(await now()).toMatchObject({ isAccepted: true, waitingFor: [] });
    await expect(acceptRisk(desk.as("legal"), accept)).rejects.toMatchObject({ code: "conflict" });
    await withdrawRisk(desk.as("legal"), { dealId, acceptanceId: byLegal.id });
    expect(await now()).toMatchObject({ isAccepted: false, waitingFor: ["legal"] });
    await expect(withdrawRisk(desk.as("legal"), { dealId, acceptanceId: byLegal.id })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("refuses the wrong role, other workspaces, remarks, days gone by and findings that no longer stand", async () => {
    const [desk, other] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const { dealId, flag } = await aRedFlag(desk);
    const accept = { dealId, findingKey: flag.key, reason: "Insured.", expiresOn: null };
    for (const role of ["viewer", "finance", "admin", "partnership_manager"] as const)
      await expect(acceptRisk(desk.as(role), accept)).rejects.toMatchObject({ code: "forbidden" });
    await expect(acceptRisk(other.as("legal"), accept)).rejects.toMatchObject({ code: "not_found" });
    await expect(acceptRisk(desk.as("legal"), { ...accept, expiresOn: "2026-11-19" })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(acceptRisk(desk.as("legal"), { ...accept, reason: " " })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(
      acceptRisk(desk.as("legal"), { ...accept, findingKey: `${flag.key}x` }),
    ).rejects.toMatchObject({ code: "conflict" });
    const accepted = await acceptRisk(desk.as("legal"), accept);
    const withdraw = { dealId, acceptanceId: accepted.id };
    await expect(withdrawRisk(desk.as("executive"), withdraw)).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawRisk(other.as("legal"), withdraw)).rejects.toMatchObject({ code: "not_found" });
  });
});
