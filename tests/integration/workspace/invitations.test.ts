import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/features/workspace/commands/accept-invitation";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { resendInvitation } from "@/lib/features/workspace/commands/resend-invitation";
import { revokeInvitation } from "@/lib/features/workspace/commands/revoke-invitation";
import { readMembers } from "@/lib/features/workspace/queries/members";
import { findAccountByEmail } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace, testPassword } from "../../support/workspace";

openTestDatabase();

/** The link of the last letter to an address: the only place it exists in clear. */
async function tokenSentTo(workspace: TestWorkspace, email: string): Promise<string> {
  const letter = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.outgoingMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { id: "desc" } }),
  );
  return /\/invitation\/([A-Za-z0-9_-]{43})/.exec(letter.text)?.[1] ?? "";
}

const newPerson = (token: string) => ({ token, name: "New Colleague", password: testPassword });

async function anInvitation(role: "legal" | "viewer" = "legal") {
  const workspace = await aWorkspace();
  const email = `invited-${randomUUID()}@example.com`;
  const { invitationId } = await inviteMember(workspace.as("admin"), { email, role });
  const token = await tokenSentTo(workspace, email);
  const nobody = { signedIn: null, clock: workspace.clock };
  return { workspace, email, invitationId, token, nobody };
}

describe("an invitation", () => {
  it("makes a member with exactly its role, once", async () => {
    const { workspace, email, token, nobody } = await anInvitation("viewer");
    await acceptInvitation(newPerson(token), nobody);
    const { members, invitations } = await inWorkspace(workspace.as("admin"), readMembers);
    expect(members.find((member) => member.email === email)).toMatchObject({ role: "viewer" });
    expect(invitations).toEqual([]);
    await expect(acceptInvitation(newPerson(token), nobody)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is accepted once, however many try together", async () => {
    const { token, nobody } = await anInvitation();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => acceptInvitation(newPerson(token), nobody)),
    );
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("is refused when it has run out, was taken back or replaced, and makes no account", async () => {
    const late = await anInvitation();
    late.workspace.clock.moveTo(new Date("2026-11-28T10:00:00.000Z"));
    const revoked = await anInvitation();
    await revokeInvitation(revoked.workspace.as("admin"), { invitationId: revoked.invitationId });
    const replaced = await anInvitation();
    await resendInvitation(replaced.workspace.as("admin"), { invitationId: replaced.invitationId });
    for (const { token, nobody, email } of [late, revoked, replaced]) {
      await expect(acceptInvitation(newPerson(token), nobody)).rejects.toMatchObject({ code: "not_found" });
      expect(await findAccountByEmail(email)).toBeNull();
    }
    const fresh = await tokenSentTo(replaced.workspace, replaced.email);
    await acceptInvitation(newPerson(fresh), replaced.nobody);
  });

  it("is for its address only", async () => {
    const { workspace, token, nobody } = await anInvitation();
    const signedIn = { accountId: randomUUID(), email: "other@example.com", name: "Other" };
    await expect(acceptInvitation({ token }, { signedIn, clock: workspace.clock })).rejects.toMatchObject({
      code: "forbidden",
    });
    await acceptInvitation(newPerson(token), nobody);
  });

  it("to an account that exists is accepted by that account alone, signed in", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const { members } = await inWorkspace(ours.as("admin"), readMembers);
    const email = members.find((member) => member.role === "legal")?.email ?? "";
    await inviteMember(theirs.as("admin"), { email, role: "viewer" });
    const token = await tokenSentTo(theirs, email);
    const nobody = { signedIn: null, clock: theirs.clock };
    const before = await findAccountByEmail(email);
    await expect(acceptInvitation(newPerson(token), nobody)).rejects.toMatchObject({ code: "forbidden" });
    expect(await findAccountByEmail(email)).toEqual(before);
    const impostor = { accountId: randomUUID(), email, name: "Impostor" };
    await expect(
      acceptInvitation({ token }, { signedIn: impostor, clock: theirs.clock }),
    ).rejects.toMatchObject({ code: "forbidden" });
    const signedIn = { accountId: before?.id ?? "", email, name: before?.name ?? "" };
    await acceptInvitation({ token }, { signedIn, clock: theirs.clock });
  });

  it.each(["", "null", "x", "[]", `${"A".repeat(42)}!`, "A".repeat(43)])(
    "with token %j opens nothing",
    async (token) => {
      const workspace = await aWorkspace();
      await expect(
        acceptInvitation(newPerson(token), { signedIn: null, clock: workspace.clock }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^(invalid|not_found)$/) });
    },
  );

  it.each([
    ["role", "admin"],
    ["email", "x@example.com"],
    ["workspaceId", randomUUID()],
    ["accountId", randomUUID()],
  ])("refuses %s in the form", async (name, value) => {
    const { token, nobody } = await anInvitation();
    await expect(
      acceptInvitation({ ...newPerson(token), [name]: value } as never, nobody),
    ).rejects.toMatchObject({ code: "invalid" });
  });

  it("is written by administrators only, once per address, to one plain address", async () => {
    const { workspace, email, invitationId } = await anInvitation();
    const admin = workspace.as("admin");
    await expect(inviteMember(admin, { email, role: "admin" })).rejects.toMatchObject({ code: "conflict" });
    await expect(
      inviteMember(admin, { email: "a@x.example,b@y.example", role: "legal" }),
    ).rejects.toMatchObject({ code: "invalid" });
    const manager = workspace.as("partnership_manager");
    await expect(inviteMember(manager, { email: "n@x.example", role: "admin" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(resendInvitation(manager, { invitationId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(revokeInvitation(manager, { invitationId })).rejects.toMatchObject({ code: "forbidden" });
    const stranger = (await aWorkspace()).as("admin");
    await expect(revokeInvitation(stranger, { invitationId })).rejects.toMatchObject({ code: "not_found" });
    await expect(resendInvitation(stranger, { invitationId })).rejects.toMatchObject({ code: "not_found" });
  });

  it("carries no link but ours, whatever people are called", async () => {
    const workspace = await aWorkspace(
      "Click https://evil.example now\r\nBcc: x@evil.example \u202e www.evil.example",
    );
    const email = `invited-${randomUUID()}@example.com`;
    await inviteMember(workspace.as("admin"), { email, role: "legal" });
    const letter = await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.outgoingMail.findFirstOrThrow({ where: { recipient: email } }),
    );
    expect(letter.text.match(/https?:\/\/\S+/g)).toEqual([
      expect.stringMatching(/^http:\/\/localhost:\d+\/invitation\//),
    ]);
    expect(letter.text).not.toMatch(/evil\.example|^Bcc|\u202e|www\./m);
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });
});
