import { type Role, roles } from "@/lib/domain/access/role";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { houseVariantId, rungLabel } from "@/lib/domain/document/library/ladder";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { readStoredSlots, type StoredSlot } from "./stored-slots";
import { modelsOf, type StoredText, toLibraryClause, versionColumns } from "./stored-text";

/** What one deal takes for one clause of the library. */
export interface ResolvedClause {
  slot: StoredSlot;
  /** null: no text of the ladder is meant for the deal's model, and an own clause then stays away. */
  taken: {
    /** "house" or the variant's id. */
    id: string;
    text: StoredText | null;
    rung: string;
    isChosen: boolean;
    acceptedByName: string;
    acceptedRole: Role | null;
    reason: string;
  } | null;
  /** null for the house text. */
  library: LibraryClause | null;
}

export const roleOf = (stored: string): Role | null => roles.find((role) => role === stored) ?? null;

const choiceColumns = {
  slotId: true,
  acceptedByName: true,
  acceptedRole: true,
  reason: true,
  text: { select: versionColumns },
} as const;

async function readChoices(work: Work, dealId: string) {
  const { workspaceId } = work.scope;
  return work.tx.dealClause.findMany({ where: { workspaceId, dealId }, select: choiceColumns });
}
type Choice = Awaited<ReturnType<typeof readChoices>>[number];

export const isForModel = (
  text: Pick<StoredText, "models"> | undefined,
  model: PartnershipModel,
): boolean => {
  const models = modelsOf(text?.models ?? []);
  return models.length === 0 || models.includes(model);
};

/** The rung a text stands on now; a retired one stands on none. */
function rungOf(slot: StoredSlot, id: string): string {
  const index = slot.ladder.indexOf(id);
  return index === -1 ? "retired" : rungLabel(index, slot.ladder.length);
}

function preferred(slot: StoredSlot, model: PartnershipModel): ResolvedClause["taken"] {
  const textOf = (id: string) => slot.variants.find((variant) => variant.id === id)?.latest;
  const id = slot.ladder.find((each) => each === houseVariantId || isForModel(textOf(each), model));
  if (id === undefined) return null;
  const basis = { isChosen: false, acceptedByName: "", acceptedRole: null, reason: "" };
  return { id, text: textOf(id) ?? null, rung: rungOf(slot, id), ...basis };
}

function resolved(slot: StoredSlot, choice: Choice | undefined, model: PartnershipModel): ResolvedClause {
  const chosenId = choice?.text?.variantId ?? houseVariantId;
  const taken = choice
    ? {
        id: chosenId,
        text: choice.text,
        rung: rungOf(slot, chosenId),
        isChosen: true,
        acceptedByName: choice.acceptedByName,
        acceptedRole: roleOf(choice.acceptedRole),
        reason: choice.reason,
      }
    : preferred(slot, model);
  return { slot, taken, library: taken?.text ? toLibraryClause(slot, taken.text) : null };
}

/** What a deal's documents are compiled with: for each clause of the library the deal's choice, else the preferred text. */
export async function resolveDealClauses(
  work: Work,
  dealId: string,
  model: PartnershipModel,
): Promise<ResolvedClause[]> {
  const slots = await readStoredSlots(work);
  if (slots.length === 0) return [];
  const choices = new Map((await readChoices(work, dealId)).map((choice) => [choice.slotId, choice]));
  return slots.map((slot) => resolved(slot, choices.get(slot.id), model));
}

/** The texts a deal's documents are compiled with now. Throws `not_found`. */
export async function readDealLibrary(work: Work, dealId: string): Promise<LibraryClause[]> {
  permit(work, "draft:read", { dealId });
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { model: true },
  });
  if (!deal) throw notFound("deal");
  return (await resolveDealClauses(work, dealId, deal.model)).flatMap(({ library }) => library ?? []);
}

/** What the workspace prefers, for terms that belong to no deal. */
export async function preferredClauses(work: Work, model: PartnershipModel): Promise<LibraryClause[]> {
  const slots = await readStoredSlots(work);
  return slots.flatMap((slot) => resolved(slot, undefined, model).library ?? []);
}
