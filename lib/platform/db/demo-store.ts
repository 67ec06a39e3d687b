import type { Role } from "@/lib/domain/access/role";
import { prisma } from "./client";
import { readInstallation } from "./identity-store";

interface DemoMember {
  memberId: string;
  accountId: string;
  workspaceId: string;
  name: string;
  title: string;
  role: Role;
}

/** Active members of the demo workspace, whose kind is checked as well as its id. */
export async function readDemoMembers(): Promise<DemoMember[]> {
  const { demoWorkspaceId } = await readInstallation();
  if (!demoWorkspaceId) return [];
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.workspace_id', ${demoWorkspaceId}, true)`;
    const rows = await tx.member.findMany({
      where: { workspaceId: demoWorkspaceId, isActive: true, workspace: { kind: "demo" } },
      orderBy: { createdAt: "asc" },
      select: { id: true, accountId: true, workspaceId: true, name: true, title: true, role: true },
    });
    return rows.map(({ id, ...rest }) => ({ memberId: id, ...rest }));
  });
}

/** Name of the demo workspace, for its sign-in page; null where there is none. */
export async function readDemoName(): Promise<string | null> {
  const { demoWorkspaceId } = await readInstallation();
  if (!demoWorkspaceId) return null;
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.workspace_id', ${demoWorkspaceId}, true)`;
    const workspace = await tx.workspace.findUnique({
      where: { id: demoWorkspaceId, kind: "demo" },
      select: { name: true },
    });
    return workspace?.name ?? null;
  });
}
