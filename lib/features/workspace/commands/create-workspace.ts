import type { z } from "zod";
import { installPresetRubrics } from "@/lib/features/assessments/commands/install-preset-rubrics";
import { record } from "@/lib/platform/audit/record";
import { hashPassword } from "@/lib/platform/auth/password";
import type { Clock } from "@/lib/platform/clock";
import { beginWorkspace } from "@/lib/platform/command/begin-workspace";
import type { Door } from "@/lib/platform/command/context";
import { AppError, invalid } from "@/lib/platform/errors/app-error";
import { createWorkspaceSchema } from "../schema";

export interface CreatedWorkspace {
  workspaceId: string;
  accountId: string;
  memberId: string;
}

/**
 * Makes a workspace with its owner, who is its first administrator. Through the set-up page it works once per
 * installation; the demo seed, tests and the command line may make more.
 */
export async function createWorkspace(
  input: z.input<typeof createWorkspaceSchema>,
  options: { clock: Clock; via: Door; isDemo?: boolean },
): Promise<CreatedWorkspace> {
  const parsed = createWorkspaceSchema.safeParse(input);
  if (!parsed.success) throw parsed.error;
  const { ownerName, ownerEmail, ownerTitle, ownerPassword, workspaceName, ...settings } = parsed.data;
  const passwordHash = await hashPassword(ownerPassword);
  const now = options.clock.now();
  return beginWorkspace({ ...options, ownerName, ownerEmail }, async (work, ids) => {
    const { tx, scope } = work;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('parley set-up'))`;
    const installation = await tx.installation.findUniqueOrThrow({ where: { id: 1 } });
    if (options.via === "setup" && installation.setUpAt) {
      throw new AppError(
        "conflict",
        "This desk has been set up already. Ask its administrator for an invitation.",
      );
    }
    const existing = await tx.account.findUnique({ where: { email: ownerEmail }, select: { id: true } });
    if (existing) throw invalid("There is an account with this address already. Sign in with it instead.");
    await tx.account.create({
      data: { id: ids.accountId, email: ownerEmail, name: ownerName, passwordHash, createdAt: now },
      select: { id: true },
    });
    await tx.workspace.create({
      data: {
        id: scope.workspaceId,
        name: workspaceName,
        kind: options.isDemo ? "demo" : "standard",
        createdAt: now,
        ...settings,
      },
      select: { id: true },
    });
    await tx.member.create({
      data: {
        workspaceId: scope.workspaceId,
        id: ids.memberId,
        accountId: ids.accountId,
        name: ownerName,
        email: ownerEmail,
        title: ownerTitle,
        role: "admin",
        createdAt: now,
      },
      select: { id: true },
    });
    await tx.installation.update({
      where: { id: 1 },
      data: {
        setUpAt: installation.setUpAt ?? now,
        ...(options.isDemo ? { demoWorkspaceId: scope.workspaceId } : {}),
      },
    });
    await record(work, {
      action: "workspace.created",
      objectKind: "workspace",
      objectId: scope.workspaceId,
      detail: { name: workspaceName, owner: ownerEmail },
    });
    await installPresetRubrics(work, {});
    return { workspaceId: scope.workspaceId, ...ids };
  });
}
