import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/domain/access/role";
import { changePassword } from "@/lib/features/workspace/commands/change-password";
import { revokeSessions } from "@/lib/features/workspace/commands/revoke-sessions";
import { updateProfile } from "@/lib/features/workspace/commands/update-profile";
import { updateWorkspace } from "@/lib/features/workspace/commands/update-workspace";
import { readAccount } from "@/lib/features/workspace/queries/account";
import { readAuditTrail, verifyAuditTrail } from "@/lib/features/workspace/queries/audit-trail";
import { readMailbox } from "@/lib/features/workspace/queries/mailbox";
import { listSessions } from "@/lib/features/workspace/queries/sessions";
import { readWorkspace } from "@/lib/features/workspace/queries/settings";
import { isPasswordRight } from "@/lib/platform/auth/password";
import {
  createSession,
  findAccountByEmail,
  findSessionMember,
  moveSession,
} from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace, testPassword } from "../../support/workspace";

openTestDatabase();

const everything = { kind: "", actor: "", before: null };

async function aSession(workspace: TestWorkspace, role: Role) {
  const { accountId } = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: workspace.memberIds[role] }, select: { accountId: true } }),
  );
  const now = workspace.clock.now();
  const sessionId = await createSession({
    accountId,
    workspaceId: workspace.workspaceId,
    now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    userAgent: "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0",
  });
  return { sessionId, accountId };
}

describe("sessions", () => {
  it("end at once, one by one or all of mine, and at their time", async () => {
    const workspace = await aWorkspace();
    const { clock } = workspace;
    const [first, second, third] = [
      await aSession(workspace, "legal"),
      await aSession(workspace, "legal"),
      await aSession(workspace, "legal"),
    ];
    await revokeSessions(workspace.as("legal"), { which: "one", sessionId: first.sessionId });
    expect(await findSessionMember(first.sessionId, clock.now())).toBeNull();
    expect(await findSessionMember(second.sessionId, clock.now())).not.toBeNull();
    expect(await findSessionMember(third.sessionId, new Date(clock.now().getTime() + 3_600_000))).toBeNull();
    expect(await revokeSessions(workspace.as("legal"), { which: "mine" })).toEqual({ count: 2 });
    expect(await findSessionMember(second.sessionId, clock.now())).toBeNull();
  });

  it("of others are seen and ended by administrators only", async () => {
    const [workspace, other] = [await aWorkspace(), await aWorkspace()];
    const { sessionId } = await aSession(workspace, "legal");
    const seenBy = (role: Role) => inWorkspace(workspace.as(role), (work) => listSessions(work, ""));
    expect(await seenBy("finance")).toEqual([]);
    expect(await seenBy("admin")).toMatchObject([{ sessionId, device: "Firefox on Linux", isMine: false }]);
    const memberId = workspace.memberIds.legal;
    await expect(revokeSessions(workspace.as("finance"), { which: "one", sessionId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      revokeSessions(workspace.as("finance"), { which: "member", memberId }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await expect(revokeSessions(other.as("admin"), { which: "member", memberId })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      revokeSessions(workspace.as("admin"), { which: "one", sessionId, memberId } as never),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await findSessionMember(sessionId, workspace.clock.now())).not.toBeNull();
    await revokeSessions(workspace.as("admin"), { which: "member", memberId });
    expect(await findSessionMember(sessionId, workspace.clock.now())).toBeNull();
  });

  it("go to no workspace their person does not belong to", async () => {
    const [workspace, other] = [await aWorkspace(), await aWorkspace()];
    const { sessionId, accountId } = await aSession(workspace, "legal");
    expect(await moveSession(sessionId, accountId, other.workspaceId)).toBe(false);
    expect(await findSessionMember(sessionId, workspace.clock.now())).toMatchObject({
      workspace: { id: workspace.workspaceId },
    });
  });
});

describe("an account", () => {
  it("changes its password with the one of now, which ends every session", async () => {
    const workspace = await aWorkspace();
    const { sessionId } = await aSession(workspace, "admin");
    const admin = workspace.as("admin");
    const newPassword = "another long sentence to keep";
    await expect(
      changePassword(admin, { currentPassword: "not the right one", newPassword }),
    ).rejects.toMatchObject({ code: "invalid", problems: [{ path: "currentPassword" }] });
    await expect(
      changePassword(admin, { currentPassword: testPassword, newPassword: "short" }),
    ).rejects.toMatchObject({ code: "invalid" });
    await expect(
      changePassword(admin, { currentPassword: testPassword, newPassword: "x".repeat(1_000_000) }),
    ).rejects.toMatchObject({ code: "invalid" });
    await changePassword(admin, { currentPassword: testPassword, newPassword });
    expect(await findSessionMember(sessionId, workspace.clock.now())).toBeNull();
    const { email } = await inWorkspace(admin, readAccount);
    const account = await findAccountByEmail(email);
    expect(await isPasswordRight(account?.passwordHash, newPassword)).toBe(true);
    expect(await isPasswordRight(account?.passwordHash, testPassword)).toBe(false);
  });

  it("names itself anew, and nothing else about itself", async () => {
    const workspace = await aWorkspace();
    const legal = workspace.as("legal");
    await updateProfile(legal, { name: "Tom Okafor", title: "Counsel", version: 1 });
    expect(await inWorkspace(legal, readAccount)).toMatchObject({ name: "Tom Okafor", role: "legal" });
    await expect(updateProfile(legal, { name: "T", title: "", version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    for (const extra of ["role", "email", "memberId", "isActive"])
      await expect(
        updateProfile(legal, { name: "T", title: "", version: 2, [extra]: "admin" } as never),
      ).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("the workspace", () => {
  const settings = { name: "New name", currency: "USD", locale: "de-DE", timeZone: "Europe/Berlin" };

  it("is changed by administrators, at the version they saw", async () => {
    const workspace = await aWorkspace();
    await expect(
      updateWorkspace(workspace.as("executive"), { ...settings, version: 1 }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await updateWorkspace(workspace.as("admin"), { ...settings, version: 1 });
    await expect(updateWorkspace(workspace.as("admin"), { ...settings, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await inWorkspace(workspace.as("admin"), readWorkspace)).toMatchObject(settings);
    for (const wrong of [{ currency: "euro" }, { timeZone: "Mars/Base" }, { locale: "x" }, { kind: "demo" }])
      await expect(
        updateWorkspace(workspace.as("admin"), { ...settings, version: 2, ...wrong } as never),
      ).rejects.toMatchObject({ code: "invalid" });
  });

  it("has a mailbox page in the demo only", async () => {
    const workspace = await aWorkspace();
    await expect(
      inWorkspace(workspace.as("admin"), (work) => readMailbox(work, { before: null, search: "" })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  it("shows its own audit trail page by page, to those who may, and verifies it", async () => {
    const workspace = await aWorkspace();
    const admin = workspace.as("admin");
    for (let count = 0; count < 60; count += 1)
      await updateWorkspace(admin, { ...settings, name: `Name ${count}`, version: count + 1 });
    const first = await inWorkspace(admin, (work) => readAuditTrail(work, everything));
    expect(first.events).toHaveLength(50);
    const second = await inWorkspace(admin, (work) =>
      readAuditTrail(work, { ...everything, before: BigInt(first.olderBefore ?? "0") }),
    );
    expect(Number(second.events[0]?.seq)).toBe(Number(first.events.at(-1)?.seq) - 1);
    expect(first.kinds).toEqual(["member", "workspace"]);
    const members = await inWorkspace(admin, (work) =>
      readAuditTrail(work, { ...everything, kind: "member" }),
    );
    expect(new Set(members.events.map((event) => event.objectKind))).toEqual(new Set(["member"]));
    expect(await inWorkspace(admin, verifyAuditTrail)).toEqual({ count: first.events[0]?.seq, broken: null });
    const viewer = workspace.as("viewer");
    await expect(inWorkspace(viewer, verifyAuditTrail)).rejects.toMatchObject({ code: "forbidden" });
    await expect(inWorkspace(viewer, (work) => readAuditTrail(work, everything))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
