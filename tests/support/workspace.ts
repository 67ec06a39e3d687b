import { randomUUID } from "node:crypto";
import { type Role, roles } from "@/lib/domain/access/role";
import { addMember } from "@/lib/features/workspace/commands/add-member";
import { createWorkspace } from "@/lib/features/workspace/commands/create-workspace";
import { type Clock, movableClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";

export const testPassword = "correct horse battery staple";

export interface TestWorkspace {
  workspaceId: string;
  clock: Clock & { moveTo(at: Date): void };
  /** The context of the one member with this role. */
  as(role: Role): Context;
  memberIds: Record<Role, string>;
}

/** A workspace of its own with one member for each role, made through the commands. */
export async function aWorkspace(name = "Harbourline"): Promise<TestWorkspace> {
  const clock = movableClock(new Date("2026-11-20T10:00:00.000Z"));
  const tag = randomUUID().slice(0, 8);
  const created = await createWorkspace(
    {
      workspaceName: name,
      ownerName: `Admin of ${name}`,
      ownerEmail: `admin-${tag}@example.com`,
      ownerPassword: testPassword,
    },
    { clock, via: "seed" },
  );
  const contextOf = (memberId: string, role: Role): Context => ({
    actor: { kind: "member", memberId, role },
    actorName: `${role} of ${name}`,
    scope: mintWorkspaceScope(created.workspaceId),
    clock,
    requestId: randomUUID(),
    via: "screen",
  });
  const admin = contextOf(created.memberId, "admin");
  const memberIds = { admin: created.memberId } as Record<Role, string>;
  for (const role of roles) {
    if (role === "admin") continue;
    const added = await addMember(admin, {
      name: `${role} of ${name}`,
      email: `${role.replaceAll("_", "-")}-${tag}@example.com`,
      role,
      password: null,
    });
    memberIds[role] = added.memberId;
  }
  return {
    workspaceId: created.workspaceId,
    clock,
    memberIds,
    as: (role) => contextOf(memberIds[role], role),
  };
}
