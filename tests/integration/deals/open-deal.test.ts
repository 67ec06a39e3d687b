import { describe, expect, it } from "vitest";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";
import { aPartner, dealInput } from "./a-deal";

openTestDatabase();

describe("opening a deal", () => {
  it("numbers it, starts its clock and names both sides in the term sheet", async () => {
    const desk = await aWorkspace();
    const partner = await aPartner(desk);
    const deal = await openDeal(desk.as("partnership_manager"), dealInput(partner.id));
    expect(deal).toMatchObject({
      number: "D-0001",
      stage: "qualifying",
      turn: { side: "ours", days: 0 },
      expectedAnnualValue: { amount: "240000.5", currency: "EUR" },
      momentum: { day: 10, goalDays: 60, health: "on_plan" },
      nextGate: { into: "loi", openCount: 2, totalCount: 4 },
    });
    const open = deal.nextGate?.conditions.filter((condition) => !condition.isMet) ?? [];
    expect(open.map(({ id, href }) => [id, href])).toEqual([
      ["scored_assessment", `/deals/${deal.id}#assessment`],
      ["counterparty_contact", `/deals/${deal.id}#contacts`],
    ]);
    const stored = await inWorkspace(desk.as("viewer"), ({ tx }) =>
      tx.termSheet.findFirstOrThrow({ where: { dealId: deal.id } }),
    );
    expect(stored.terms).toMatchObject({
      parties: {
        parties: [
          { name: "Harbourline", side: "us" },
          { name: partner.name, side: "them" },
        ],
      },
    });
    const second = await openDeal(desk.as("admin"), dealInput(partner.id));
    expect(second.number).toBe("D-0002");
  });

  it("reads the facts the gates ask for", async () => {
    const desk = await aWorkspace();
    const deal = await openDeal(desk.as("admin"), dealInput((await aPartner(desk)).id));
    const facts = await inWorkspace(desk.as("viewer"), (work) => readDealFacts(work, deal.id));
    expect(facts).toMatchObject({
      today: "2026-11-20",
      hasScoredAssessment: false,
      model: "co_sell",
      counterpartyContactCount: 0,
      preliminaryDocuments: [{ kind: "loi", isSigned: false }],
      financeValidation: { state: "none" },
      finalDraft: null,
      envelope: null,
      signatories: [],
    });
    expect(facts.missingProvisions.length).toBeGreaterThan(0);
  });

  it.each(["viewer", "legal", "finance", "executive"] as const)("is not for %s", async (role) => {
    const desk = await aWorkspace();
    const partner = await aPartner(desk);
    await expect(openDeal(desk.as(role), dealInput(partner.id))).rejects.toMatchObject({ code: "forbidden" });
    const count = await inWorkspace(desk.as("viewer"), ({ tx }) => tx.deal.count());
    expect(count).toBe(0);
  });

  it("does not know another workspace's partner, nor its people", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const [own, foreign] = [await aPartner(ours), await aPartner(theirs)];
    await expect(openDeal(ours.as("admin"), dealInput(foreign.id))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      openDeal(ours.as("admin"), dealInput(own.id, { ownerId: theirs.memberIds.admin })),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("refuses dates out of order and unknown keys, and stores nothing", async () => {
    const desk = await aWorkspace();
    const partner = await aPartner(desk);
    await expect(
      openDeal(desk.as("admin"), dealInput(partner.id, { targetSignOn: "2026-11-01" })),
    ).rejects.toMatchObject({ code: "invalid", problems: [{ path: "targetSignOn" }] });
    await expect(
      openDeal(desk.as("admin"), { ...dealInput(partner.id), stage: "live" } as never),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      openDeal(desk.as("admin"), dealInput(partner.id, { expectedAnnualValue: "-1" })),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await inWorkspace(desk.as("viewer"), ({ tx }) => tx.deal.count())).toBe(0);
  });
});
