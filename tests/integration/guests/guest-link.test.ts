import { describe, expect, it } from "vitest";
import { enterAsGuest } from "@/lib/features/guests/commands/enter-as-guest";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { proveGuestCode, requireCodeProof } from "@/lib/features/guests/commands/prove-guest-code";
import { revokeGuestLink } from "@/lib/features/guests/commands/revoke-guest-link";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { listGuestLinks } from "@/lib/features/guests/queries/guest-links";
import { hashSecret } from "@/lib/platform/auth/secret";
import { findGuestByLink, findGuestBySession } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "@/tests/support/database";
import { aPaperDeal, asGuest, letterTo, linkSecretFor } from "@/tests/support/paper-deal";
import { aWorkspace } from "@/tests/support/workspace";

const database = openTestDatabase();

async function anInvitedGuest() {
  const workspace = await aWorkspace();
  const deal = await aPaperDeal(workspace);
  const link = await inviteGuest(workspace.as("legal"), {
    dealId: deal.dealId,
    contactId: deal.contactId,
    purposes: ["comment"],
  });
  return { workspace, deal, link };
}

async function codeOf(workspace: Awaited<ReturnType<typeof aWorkspace>>, email: string): Promise<string> {
  return (await letterTo(workspace, email, "guest_code")).text.slice(0, 6);
}
const otherThan = (code: string) => (code === "000000" ? "000001" : "000000");

describe("inviting a guest", () => {
  it("sends the link by letter only and keeps nothing but its hash", async () => {
    const { workspace, deal, link } = await anInvitedGuest();
    const secret = await linkSecretFor(workspace, deal.contactEmail);
    expect(JSON.stringify(link)).not.toContain(secret);
    const behind = await database.superuser();
    const { rows } = await behind.query(
      "SELECT (SELECT string_agg(g::text, '') FROM guest_link g) || (SELECT string_agg(a::text, '') FROM audit_event a) AS all",
    );
    await behind.end();
    expect(rows[0].all).not.toContain(secret);
    const guest = await findGuestByLink(hashSecret("guest_link", secret), workspace.clock.now());
    expect(guest).toMatchObject({ dealId: deal.dealId, contactId: deal.contactId, purposes: ["comment"] });
    const days = (new Date(link.expiresAt).getTime() - workspace.clock.now().getTime()) / 86_400_000;
    expect(days).toBe(14);
  });

  it("replaces the earlier link when sent again and keeps its purposes", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const first = await linkSecretFor(workspace, deal.contactEmail);
    const again = { dealId: deal.dealId, contactId: deal.contactId, purposes: ["sign" as const] };
    const link = await inviteGuest(workspace.as("partnership_manager"), again);
    expect(link.purposes.toSorted()).toEqual(["comment", "sign"]);
    const now = workspace.clock.now();
    expect(await findGuestByLink(hashSecret("guest_link", first), now)).toBeNull();
    const second = await linkSecretFor(workspace, deal.contactEmail);
    expect(await findGuestByLink(hashSecret("guest_link", second), now)).not.toBeNull();
    const listed = await inWorkspace(workspace.as("viewer"), (work) => listGuestLinks(work, deal.dealId));
    expect(listed).toHaveLength(1);
  });

  it("leaves no second open link when two invite at once", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const input = { dealId: deal.dealId, contactId: deal.contactId, purposes: ["review" as const] };
    await Promise.all([
      inviteGuest(workspace.as("legal"), input),
      inviteGuest(workspace.as("partnership_manager"), input),
    ]);
    const open = await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.guestLink.count({ where: { workspaceId: workspace.workspaceId, revokedAt: null } }),
    );
    expect(open).toBe(1);
  });

  it("refuses roles that may not, foreign deals and contacts, and colleagues", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const foreign = await aWorkspace("Foreign");
    const theirs = await aPaperDeal(foreign);
    const input = { dealId: deal.dealId, contactId: deal.contactId, purposes: ["comment" as const] };
    for (const role of ["viewer", "finance", "executive"] as const)
      await expect(inviteGuest(workspace.as(role), input)).rejects.toMatchObject({ code: "forbidden" });
    const legal = workspace.as("legal");
    await expect(inviteGuest(foreign.as("legal"), input)).rejects.toMatchObject({ code: "not_found" });
    await expect(inviteGuest(legal, { ...input, contactId: theirs.contactId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(inviteGuest(legal, { ...input, purposes: [] })).rejects.toMatchObject({ code: "invalid" });
    await inWorkspace(legal, async ({ tx }) => {
      const member = await tx.member.findFirstOrThrow({
        where: { workspaceId: workspace.workspaceId, role: "finance" },
        select: { email: true },
      });
      await tx.contact.updateMany({
        where: { workspaceId: workspace.workspaceId, id: deal.contactId },
        data: { email: member.email },
      });
    });
    await expect(inviteGuest(legal, input)).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("entering with a code", () => {
  it("opens one session for fifty simultaneous tries of the right code", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    await sendGuestCode(guest, { purpose: "enter" });
    const code = await codeOf(workspace, deal.contactEmail);
    const results = await Promise.all(Array.from({ length: 50 }, () => enterAsGuest(guest, { code })));
    const entered = results.filter((result) => result.entered);
    expect(entered).toHaveLength(1);
    const now = workspace.clock.now();
    const [first] = entered;
    if (!first?.entered) throw new Error("Nobody came in.");
    expect(await findGuestBySession(hashSecret("guest_session", first.secret), now)).toMatchObject({
      dealId: deal.dealId,
    });
  });

  it("takes five wrong tries, also at once, and then refuses the right code", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    await sendGuestCode(guest, { purpose: "enter" });
    const code = await codeOf(workspace, deal.contactEmail);
    const wrong = await Promise.all(
      Array.from({ length: 20 }, () => enterAsGuest(guest, { code: otherThan(code) })),
    );
    expect(wrong.every((result) => !result.entered)).toBe(true);
    expect(await enterAsGuest(guest, { code })).toMatchObject({ entered: false });
    const tries = await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.guestCode.aggregate({ where: { workspaceId: workspace.workspaceId }, _sum: { tries: true } }),
    );
    expect(tries._sum.tries).toBe(5);
    await sendGuestCode(guest, { purpose: "enter" });
    const fresh = await codeOf(workspace, deal.contactEmail);
    expect(await enterAsGuest(guest, { code: fresh })).toMatchObject({ entered: true });
  });

  it("refuses a code that is old, replaced, or meant for signing", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    await sendGuestCode(guest, { purpose: "sign" });
    const signing = await codeOf(workspace, deal.contactEmail);
    expect(await enterAsGuest(guest, { code: signing })).toMatchObject({ entered: false });
    await sendGuestCode(guest, { purpose: "enter" });
    const code = await codeOf(workspace, deal.contactEmail);
    workspace.clock.moveTo(new Date(workspace.clock.now().getTime() + 10 * 60_000));
    expect(await enterAsGuest(guest, { code })).toMatchObject({ entered: false });
  });

  it("sends at most three letters an hour", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    for (let time = 0; time < 3; time += 1) await sendGuestCode(guest, { purpose: "enter" });
    await expect(sendGuestCode(guest, { purpose: "enter" })).rejects.toMatchObject({ code: "limit" });
    await expect(sendGuestCode(workspace.as("legal"), { purpose: "enter" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("proves a code for signing once, and for ten minutes", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    await sendGuestCode(guest, { purpose: "sign" });
    const code = await codeOf(workspace, deal.contactEmail);
    const verdict = await proveGuestCode(guest, { code });
    if (!verdict.isRight) throw new Error(verdict.reason);
    await inWorkspace(guest, (work) => requireCodeProof(work, verdict.guestCodeId));
    expect(await proveGuestCode(guest, { code })).toMatchObject({ isRight: false });
    workspace.clock.moveTo(new Date(workspace.clock.now().getTime() + 11 * 60_000));
    await expect(
      inWorkspace(guest, (work) => requireCodeProof(work, verdict.guestCodeId)),
    ).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("closing a link", () => {
  it("ends link and sessions at once", async () => {
    const { workspace, deal, link } = await anInvitedGuest();
    const guest = await asGuest(workspace, deal);
    await sendGuestCode(guest, { purpose: "enter" });
    const entrance = await enterAsGuest(guest, { code: await codeOf(workspace, deal.contactEmail) });
    if (!entrance.entered) throw new Error(entrance.reason);
    const secret = await linkSecretFor(workspace, deal.contactEmail);
    await expect(revokeGuestLink(workspace.as("viewer"), { guestLinkId: link.id })).rejects.toMatchObject({
      code: "forbidden",
    });
    const foreign = await aWorkspace("Foreign");
    await expect(revokeGuestLink(foreign.as("legal"), { guestLinkId: link.id })).rejects.toMatchObject({
      code: "not_found",
    });
    const closed = await revokeGuestLink(workspace.as("legal"), { guestLinkId: link.id });
    expect(closed.state).toBe("revoked");
    const now = workspace.clock.now();
    expect(await findGuestByLink(hashSecret("guest_link", secret), now)).toBeNull();
    expect(await findGuestBySession(hashSecret("guest_session", entrance.secret), now)).toBeNull();
    await expect(sendGuestCode(guest, { purpose: "enter" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("lets a link expire by itself", async () => {
    const { workspace, deal } = await anInvitedGuest();
    const hash = hashSecret("guest_link", await linkSecretFor(workspace, deal.contactEmail));
    const later = new Date(workspace.clock.now().getTime() + 14 * 86_400_000);
    expect(await findGuestByLink(hash, later)).toBeNull();
  });
});
