import { can } from "@/lib/domain/access/permissions";
import { houseLinesOf } from "@/lib/domain/document/library/house-lines";
import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ClauseEditorDto } from "../dto";
import { findClauseSlot } from "./clause-library";
import { getClauseVariant } from "./clause-variant";
import { readStoredSlots } from "./stored-slots";

/** What the editor of a clause shows, with the variant of that id or for a new one. Throws `not_found`. */
export async function getClauseEditor(
  work: Work,
  slotKey: string,
  variantId: string | null,
): Promise<ClauseEditorDto> {
  const slot = await findClauseSlot(work, slotKey);
  if (!slot) throw notFound("clause");
  const variant = variantId === null ? null : await getClauseVariant(work, variantId);
  if (variant && variant.slotKey !== slotKey) throw notFound("variant");
  const house = findHouseSlot(slotKey);
  const deals = await work.tx.deal.findMany({
    where: { workspaceId: work.scope.workspaceId, model: { in: slot.models } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 30,
    select: { id: true, title: true, model: true },
  });
  return {
    slot,
    variant,
    houseTerms: (house?.terms ?? []).map((path) => ({ path, label: findEntry(path)?.label ?? path })),
    houseLines: house ? houseLinesOf(house) : [],
    ownKeys: (await readStoredSlots(work)).flatMap(({ key, isOwn }) => (isOwn ? [key] : [])),
    deals,
    abilities: { edit: can(work.actor, "clause:edit") },
  };
}
