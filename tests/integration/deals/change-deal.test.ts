import { describe, expect, it } from "vitest";
import { passTurn } from "@/lib/features/deals/commands/pass-turn";
import { setDealContacts } from "@/lib/features/deals/commands/set-deal-contacts";
import { setResolutionPath } from "@/lib/features/deals/commands/set-resolution-path";
import { setSigningOrder } from "@/lib/features/deals/commands/set-signing-order";
import { updateDeal } from "@/lib/features/deals/commands/update-deal";
import { dealActivity } from "@/lib/features/deals/queries/deal-activity";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { getDealOverview } from "@/lib/features/deals/queries/deal-overview";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace } from "../../support/workspace";
import { aDeal } from "./a-deal";

openTestDatabase();

describe("changing a deal", () => {
  it("stores what differs and tells it in the trail", async () => {
    const desk = await aWorkspace();
    const deal = await aDeal(desk);
    const changed = await updateDeal(desk.as("partnership_manager"), {
      dealId: deal.id,
      version: deal.version,
      changes: { title: "Cold chain, Nordics", expectedAnnualValue: "0.000001", targetSignOn: null },
    });
    expect(changed).toMatchObject({
      title: "Cold chain, Nordics",
      version: deal.version + 1,
      expectedAnnualValue: { amount: "0.000001" },
      targetSignOn: null,
    });
    const trail = await inWorkspace(desk.as("viewer"), (work) =>
      dealActivity(work, deal.id, { group: "road", before: null }),
    );
    expect(trail.entries.map((entry) => entry.sentence)).toEqual([
      "changed expected value, target signing day, title.",
      "opened the deal with Castellan.",
    ]);
  });

  it("refuses strangers, stale versions, other workspaces and days out of order", async () => {
    const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
    const deal = await aDeal(desk);
    const about = { dealId: deal.id, version: deal.version, changes: { title: "X" } };
    await expect(updateDeal(desk.as("viewer"), about)).rejects.toMatchObject({ code: "forbidden" });
    await expect(updateDeal(other.as("admin"), about)).rejects.toMatchObject({ code: "not_found" });
    await expect(updateDeal(desk.as("admin"), { ...about, version: 9 })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(
      updateDeal(desk.as("admin"), { ...about, changes: { targetSignOn: "2026-01-01" } }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(updateDeal(desk.as("admin"), { ...about, changes: {} })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(
      updateDeal(desk.as("admin"), { ...about, changes: { ownerId: other.memberIds.admin } }),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("passes the turn once, with a reason", async () => {
    const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
    const deal = await aDeal(desk);
    const about = { dealId: deal.id, version: deal.version, side: "theirs", reason: "Draft sent" } as const;
    await expect(passTurn(desk.as("viewer"), about)).rejects.toMatchObject({ code: "forbidden" });
    await expect(passTurn(other.as("admin"), about)).rejects.toMatchObject({ code: "not_found" });
    await expect(passTurn(desk.as("admin"), { ...about, reason: " " })).rejects.toMatchObject({
      code: "invalid",
    });
    const passed = await passTurn(desk.as("admin"), about);
    expect(passed.turn).toMatchObject({ side: "theirs", days: 0 });
    await expect(passTurn(desk.as("admin"), about)).rejects.toMatchObject({ code: "conflict" });
    await expect(passTurn(desk.as("admin"), { ...about, version: passed.version })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  it("keeps a late deal with its team while a way to the end is written down", async () => {
    const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
    const deal = await aDeal(desk, { mutualInterestOn: "2026-09-01", targetSignOn: null });
    expect(deal.momentum.health).toBe("escalate");
    const about = {
      dealId: deal.id,
      version: deal.version,
      text: "Their board decides.",
      byOn: "2026-11-27",
    };
    await expect(setResolutionPath(desk.as("viewer"), about)).rejects.toMatchObject({ code: "forbidden" });
    await expect(setResolutionPath(other.as("admin"), about)).rejects.toMatchObject({ code: "not_found" });
    const manager = desk.as("partnership_manager");
    for (const wrong of [{ version: 9 }, { byOn: "2026-11-19" }, { text: " " }])
      await expect(setResolutionPath(manager, { ...about, ...wrong })).rejects.toMatchObject({
        code: "version" in wrong ? "conflict" : "invalid",
      });
    const written = await setResolutionPath(manager, about);
    expect(written).toMatchObject({
      momentum: { health: "past_goal" },
      resolution: { text: "Their board decides.", byOn: "2026-11-27", holds: true },
    });
    desk.clock.moveTo(new Date("2026-11-28T10:00:00.000Z"));
    const { deal: later } = await inWorkspace(manager, (work) => getDealOverview(work, deal.id));
    expect(later).toMatchObject({ momentum: { health: "escalate" }, resolution: { holds: false } });
  });

  it("refuses people and signing order of another workspace's deal and for a version gone by", async () => {
    const [desk, other] = [await aWorkspace(), await aWorkspace("Other")];
    const deal = await aDeal(desk);
    const stale = { dealId: deal.id, version: deal.version + 1 };
    const known = { dealId: deal.id, version: deal.version };
    const contacts = [{ contactId: deal.contactId, part: "business" as const }];
    const order = [{ side: "theirs" as const, contactId: deal.contactId }];
    for (const [context, about, code] of [
      [other.as("admin"), known, "not_found"],
      [desk.as("admin"), stale, "conflict"],
    ] as const) {
      await expect(setDealContacts(context, { ...about, contacts })).rejects.toMatchObject({ code });
      await expect(setSigningOrder(context, { ...about, order })).rejects.toMatchObject({ code });
    }
    const overview = await inWorkspace(desk.as("viewer"), (work) => getDealOverview(work, deal.id));
    expect(overview).toMatchObject({ contacts: [], deal: { version: deal.version } });
  });

  it("takes only the partner's own people, and knows who signs in which order", async () => {
    const desk = await aWorkspace();
    const [deal, stranger] = [await aDeal(desk), await aDeal(desk)];
    const manager = desk.as("partnership_manager");
    const about = { dealId: deal.id, version: deal.version };
    await expect(
      setDealContacts(manager, { ...about, contacts: [{ contactId: stranger.contactId, part: "legal" }] }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(setDealContacts(desk.as("legal"), { ...about, contacts: [] })).rejects.toMatchObject({
      code: "forbidden",
    });
    const named = await setDealContacts(manager, {
      ...about,
      contacts: [
        { contactId: deal.contactId, part: "legal" },
        { contactId: deal.contactId, part: "legal" },
      ],
    });
    await expect(
      setSigningOrder(manager, {
        dealId: deal.id,
        version: named.version,
        order: [{ side: "ours", memberId: desk.memberIds.viewer }],
      }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      setSigningOrder(desk.as("finance"), { dealId: deal.id, version: named.version, order: [] }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await setSigningOrder(desk.as("legal"), {
      dealId: deal.id,
      version: named.version,
      order: [
        { side: "theirs", contactId: deal.contactId },
        { side: "ours", memberId: desk.memberIds.executive },
      ],
    });
    const facts = await inWorkspace(manager, (work) => readDealFacts(work, deal.id));
    expect(facts.signatories).toEqual([
      { side: "theirs", name: "Nora Weiss", hasAuthority: true, order: 1 },
      { side: "ours", name: "executive of Harbourline", hasAuthority: true, order: 2 },
    ]);
    const overview = await inWorkspace(manager, (work) => getDealOverview(work, deal.id));
    expect(overview.contacts.map(({ part }) => part).toSorted()).toEqual(["legal", "signatory"]);
    expect(overview.plan.map(({ stage, lastWeek }) => [stage, lastWeek]).at(-1)).toEqual(["signature", 8]);
  });
});
