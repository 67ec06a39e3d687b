import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

export interface LockedSlot {
  id: string;
  key: string;
  isOwn: boolean;
  heading: string;
  ladder: string[];
  version: number;
}

/** A place of the library, held until the transaction ends so that its ladder stands still; else not found. */
export async function lockSlot({ tx, scope }: Work, slotId: string): Promise<LockedSlot> {
  const { workspaceId } = scope;
  await tx.$queryRaw`
    SELECT id FROM clause_slot WHERE workspace_id = ${workspaceId}::uuid AND id = ${slotId}::uuid FOR UPDATE`;
  const slot = await tx.clauseSlot.findUnique({
    where: { workspaceId_id: { workspaceId, id: slotId } },
    select: { id: true, key: true, isOwn: true, heading: true, ladder: true, version: true },
  });
  if (!slot) throw notFound("clause");
  return slot;
}

export interface LockedVariant {
  id: string;
  latestVersion: number;
  retiredAt: Date | null;
  slot: LockedSlot;
}

/** A variant with its place, both held until the transaction ends; else not found. */
export async function lockVariant(work: Work, variantId: string): Promise<LockedVariant> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  const named = await tx.clauseVariant.findUnique({
    where: { workspaceId_id: { workspaceId, id: variantId } },
    select: { slotId: true },
  });
  if (!named) throw notFound("variant");
  const slot = await lockSlot(work, named.slotId);
  const { latestVersion, retiredAt } = await tx.clauseVariant.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: variantId } },
    select: { latestVersion: true, retiredAt: true },
  });
  return { id: variantId, latestVersion, retiredAt, slot };
}
