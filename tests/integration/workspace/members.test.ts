import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/lib/domain/access/role";
import { addMember } from "@/lib/features/workspace/commands/add-member";
import { changeMemberRole } from "@/lib/features/workspace/commands/change-member-role";
import { createApiKey } from "@/lib/features/workspace/commands/create-api-key";
import { deactivateMember } from "@/lib/features/workspace/commands/deactivate-member";
import { reactivateMember } from "@/lib/features/workspace/commands/reactivate-member";
import { readMembers } from "@/lib/features/workspace/queries/members";
import { contextOfApiKey } from "@/lib/platform/auth/api-key";
import { createSession, findSessionMember } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

openTestDatabase();

async function accountOf(workspace: TestWorkspace, role: Role): Promise<string> {
  const { accountId } = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: workspace.memberIds[role] }, select: { accountId: true } }),
  );
  return accountId;
}

async function aSession(workspace: TestWorkspace, role: Role): Promise<string> {
  const now = workspace.clock.now();
  return createSession({
    accountId: await accountOf(workspace, role),
    workspaceId: workspace.workspaceId,
    now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    userAgent: "test",
  });
}

describe("members", () => {
  it("are added with their role, once per address", async () => {
    const workspace = await aWorkspace();
    const person = {
      name: "New Colleague",
      email: `n-${randomUUID()}@example.com`,
      role: "legal",
      password: null,
    } as const;
    await addMember(workspace.as("admin"), person);
    await expect(addMember(workspace.as("admin"), person)).rejects.toMatchObject({ code: "conflict" });
    const { members } = await inWorkspace(workspace.as("viewer"), readMembers);
    expect(members.find((member) => member.email === person.email)).toMatchObject({
      role: "legal",
      isActive: true,
    });
  });

  it("get another role that the next request already sees", async () => {
    const workspace = await aWorkspace();
    const sessionId = await aSession(workspace, "legal");
    const memberId = workspace.memberIds.legal;
    await changeMemberRole(workspace.as("admin"), { memberId, role: "viewer", version: 1 });
    expect(await findSessionMember(sessionId, workspace.clock.now())).toMatchObject({ role: "viewer" });
  });

  it.each(roles.filter((role) => role !== "admin"))("cannot be managed by %s", async (role) => {
    const workspace = await aWorkspace();
    const actor = workspace.as(role);
    for (const target of roles) {
      const memberId = workspace.memberIds[target];
      await expect(changeMemberRole(actor, { memberId, role: "admin", version: 1 })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(deactivateMember(actor, { memberId, version: 1 })).rejects.toMatchObject({
        code: "forbidden",
      });
      await expect(reactivateMember(actor, { memberId, version: 1 })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const { members } = await inWorkspace(workspace.as("admin"), readMembers);
    expect(members.map((member) => member.version)).toEqual(members.map(() => 1));
  });

  it("always leave one administrator, also when two leave at once", async () => {
    const workspace = await aWorkspace();
    const admin = workspace.as("admin");
    const first = workspace.memberIds.admin;
    await expect(
      changeMemberRole(admin, { memberId: first, role: "viewer", version: 1 }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(deactivateMember(admin, { memberId: first, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    const second = workspace.memberIds.legal;
    await changeMemberRole(admin, { memberId: second, role: "admin", version: 1 });
    const outcomes = await Promise.allSettled([
      changeMemberRole(admin, { memberId: first, role: "viewer", version: 1 }),
      deactivateMember(admin, { memberId: second, version: 2 }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const { members } = await inWorkspace(admin, readMembers);
    expect(members.filter((member) => member.role === "admin" && member.isActive)).toHaveLength(1);
  });

  it("lose sessions and keys for good when deactivated", async () => {
    const workspace = await aWorkspace();
    const sessionId = await aSession(workspace, "legal");
    const { key } = await createApiKey(workspace.as("legal"), {
      name: "k",
      scopes: ["read"],
      expiresInDays: 30,
    });
    const headers = new Headers({ authorization: `Bearer ${key}` });
    expect(await contextOfApiKey(headers, workspace.clock)).not.toBeNull();
    const memberId = workspace.memberIds.legal;
    await deactivateMember(workspace.as("admin"), { memberId, version: 1 });
    expect(await findSessionMember(sessionId, workspace.clock.now())).toBeNull();
    expect(await contextOfApiKey(headers, workspace.clock)).toBeNull();
    await reactivateMember(workspace.as("admin"), { memberId, version: 2 });
    expect(await findSessionMember(sessionId, workspace.clock.now())).toBeNull();
    expect(await contextOfApiKey(headers, workspace.clock)).toBeNull();
  });

  it("of another workspace look as if they did not exist", async () => {
    const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
    const memberId = theirs.memberIds.legal;
    for (const attempt of [
      changeMemberRole(ours.as("admin"), { memberId, role: "admin", version: 1 }),
      deactivateMember(ours.as("admin"), { memberId, version: 1 }),
      reactivateMember(ours.as("admin"), { memberId, version: 1 }),
    ])
      await expect(attempt).rejects.toMatchObject({ code: "not_found" });
  });

  it("are not changed on a stale version or with keys nobody asked for", async () => {
    const workspace = await aWorkspace();
    const memberId = workspace.memberIds.legal;
    await expect(
      changeMemberRole(workspace.as("admin"), { memberId, role: "viewer", version: 7 }),
    ).rejects.toMatchObject({ code: "conflict" });
    for (const extra of ["id", "workspaceId", "accountId", "isActive", "createdAt", "actor"])
      await expect(
        changeMemberRole(workspace.as("admin"), {
          memberId,
          role: "viewer",
          version: 1,
          [extra]: randomUUID(),
        } as never),
      ).rejects.toMatchObject({ code: "invalid" });
  });
});
