import type { VariantBasis } from "@/lib/domain/document/library/check-variant";
import { findHouseSlot, houseSlots } from "@/lib/domain/document/library/house-slots";
import type { Work } from "@/lib/platform/command/context";

/** What a text for this place is held against; null when the house has no such clause any more. */
export async function readVariantBasis(
  work: Work,
  slot: { key: string; isOwn: boolean },
): Promise<VariantBasis | null> {
  const own = await work.tx.clauseSlot.findMany({
    where: { workspaceId: work.scope.workspaceId, isOwn: true },
    select: { key: true },
  });
  const knownClauses = [...houseSlots().map(({ id }) => id), ...own.map(({ key }) => key)];
  if (slot.isOwn) return { houseTerms: [], houseDefines: [], knownClauses };
  const house = findHouseSlot(slot.key);
  return house ? { houseTerms: house.terms, houseDefines: house.defines, knownClauses } : null;
}
