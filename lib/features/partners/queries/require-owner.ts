import type { Work } from "@/lib/platform/command/context";
import { invalid } from "@/lib/platform/errors/app-error";

/** Throws unless the id is null or belongs to an active member of the workspace. */
export async function requireOwner(work: Work, ownerId: string | null): Promise<void> {
  if (ownerId === null) return;
  const member = await work.tx.member.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: ownerId } },
    select: { isActive: true },
  });
  if (member?.isActive) return;
  const message = "The owner is not an active member of this workspace. Nothing was changed.";
  throw invalid(message, [{ path: "ownerId", message: "Choose somebody who works here." }]);
}
