import type { Work } from "@/lib/platform/command/context";
import type { LockedSlot } from "./lock-slot";

/** Stores the order of a locked place and counts the change. */
export async function writeLadder(work: Work, slot: LockedSlot, ladder: readonly string[]): Promise<void> {
  const { tx, scope } = work;
  await tx.clauseSlot.update({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: slot.id } },
    data: { ladder: [...ladder], version: { increment: 1 } },
    select: { id: true },
  });
}
