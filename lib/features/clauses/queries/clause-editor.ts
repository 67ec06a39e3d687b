import { can } from "@/lib/domain/access/permissions";
import { houseLinesOf } from "@/lib/domain/document/library/house-lines";
import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ClauseEditorDto, ClauseSlotDto, ClauseVariantDto } from "../dto";
import { findClauseSlot } from "./clause-library";
import { getClauseVariant } from "./clause-variant";
import { readVariantBasis } from "./variant-basis";

/** The terms of a deal on which a text is tried; null when there is no such deal or its sheet cannot be read. */
async function readTrial(work: Work, dealId: string | null): Promise<ClauseEditorDto["trial"]> {
  if (dealId === null) return null;
  permit(work, "term_sheet:read", { dealId });
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { model: true, termSheet: { select: { terms: true } } },
  });
  const sheet = parseTermSheet(deal?.termSheet?.terms);
  return deal && sheet.ok ? { dealId, model: deal.model, sheet: sheet.value } : null;
}

async function editorOf(
  work: Work,
  slot: ClauseSlotDto,
  variant: ClauseVariantDto | null,
  dealId: string | null,
): Promise<ClauseEditorDto> {
  const { tx, scope, actor } = work;
  const { workspaceId } = scope;
  const house = slot.isOwn ? undefined : findHouseSlot(slot.key);
  const noBasis = { houseTerms: [], houseDefines: [], knownClauses: [] };
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { name: true },
  });
  return {
    slot,
    variant,
    basis: (await readVariantBasis(work, slot)) ?? noBasis,
    houseTerms: (house?.terms ?? []).map((path) => ({ path, label: findEntry(path)?.label ?? path })),
    houseLines: house ? houseLinesOf(house) : [],
    deals: await tx.deal.findMany({
      where: { workspaceId, model: { in: slot.models } },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: 30,
      select: { id: true, title: true, model: true },
    }),
    trial: await readTrial(work, dealId),
    ourName: workspace.name,
    abilities: { edit: can(actor, "clause:edit") },
  };
}

/** What the editor of a variant shows, tried on a deal's terms when one is named. Throws `not_found`. */
export async function getVariantEditor(
  work: Work,
  variantId: string,
  dealId: string | null,
): Promise<ClauseEditorDto> {
  const variant = await getClauseVariant(work, variantId);
  const slot = await findClauseSlot(work, variant.slotKey);
  if (!slot) throw notFound("variant");
  return editorOf(work, slot, variant, dealId);
}

/** The editor for a new text: a variant of a clause, or with `isOwn` a clause of the workspace's own in a section. */
export async function getNewTextEditor(
  work: Work,
  key: string,
  isOwn: boolean,
  dealId: string | null,
): Promise<ClauseEditorDto> {
  permit(work, "clause:edit");
  const place = await findClauseSlot(work, key);
  if (!place || (isOwn && !place.isWhole)) throw notFound("clause");
  const fresh = { id: null, version: 0, heading: "", isOwn: true, isWhole: false, ladder: [], retired: [] };
  return editorOf(work, isOwn ? { ...place, ...fresh } : place, null, dealId);
}
