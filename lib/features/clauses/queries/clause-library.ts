import { can } from "@/lib/domain/access/permissions";
import { type HouseSlot, houseSlots } from "@/lib/domain/document/library/house-slots";
import { houseVariantId, rungLabel } from "@/lib/domain/document/library/ladder";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { ClauseLibraryDto, ClauseSlotDto, RungDto } from "../dto";
import type { ClauseFilter } from "../schema";
import { readStoredSlots, type StoredSlot } from "./stored-slots";
import { modelsOf, readStored, rolesOf } from "./stored-text";

const houseRung = (rung: string): RungDto => ({
  id: houseVariantId,
  name: "House text",
  rung,
  models: [],
  acceptRoles: [],
  version: null,
  savedAt: null,
  savedByName: null,
  problems: [],
});

function rungsOf(slot: StoredSlot): RungDto[] {
  return slot.ladder.flatMap((id, index): RungDto[] => {
    const rung = rungLabel(index, slot.ladder.length);
    if (id === houseVariantId) return [houseRung(rung)];
    const latest = slot.variants.find((variant) => variant.id === id)?.latest;
    if (!latest) return [];
    const read = readStored(latest);
    return [
      {
        id,
        name: latest.name,
        rung,
        models: modelsOf(latest.models),
        acceptRoles: rolesOf(latest.acceptRoles),
        version: latest.version,
        savedAt: latest.savedAt.toISOString(),
        savedByName: latest.savedByName,
        problems: read.ok ? [] : read.problems,
      },
    ];
  });
}

const retiredOf = (slot: StoredSlot): ClauseSlotDto["retired"] =>
  slot.variants.flatMap(({ id, retiredAt, latest }) =>
    retiredAt ? [{ id, name: latest.name, retiredAt: retiredAt.toISOString() }] : [],
  );

function houseSlotDto(house: HouseSlot, stored: StoredSlot | undefined): ClauseSlotDto {
  return {
    key: house.id,
    id: stored?.id ?? null,
    version: stored?.version ?? 0,
    section: house.section,
    sectionHeading: house.sectionHeading,
    heading: house.heading,
    isOwn: false,
    isWhole: house.isWhole,
    isGone: false,
    models: [...house.models],
    ladder: stored ? rungsOf(stored) : [houseRung(rungLabel(0, 1))],
    retired: stored ? retiredOf(stored) : [],
  };
}

function storedSlotDto(stored: StoredSlot, house: readonly HouseSlot[]): ClauseSlotDto {
  const section = house.find(({ id }) => id === stored.section);
  const ladder = rungsOf(stored);
  return {
    key: stored.key,
    id: stored.id,
    version: stored.version,
    section: stored.section,
    sectionHeading: section?.heading ?? stored.section,
    heading: stored.heading,
    isOwn: stored.isOwn,
    isWhole: false,
    isGone: !stored.isOwn || !section,
    models: [...(section?.models ?? [])],
    ladder,
    retired: retiredOf(stored),
  };
}

/** Every place of the library, in the order of the documents; a section's own clauses follow those of the house. */
async function allSlots(work: Work): Promise<ClauseSlotDto[]> {
  const house = houseSlots();
  const stored = await readStoredSlots(work);
  const byKey = new Map(stored.map((slot) => [slot.key, slot]));
  const known = new Set(house.map(({ id }) => id));
  const others = stored.filter(({ key }) => !known.has(key)).map((slot) => storedSlotDto(slot, house));
  const ordered = house.flatMap((slot, index): ClauseSlotDto[] => {
    const isLast = house[index + 1]?.section !== slot.section;
    const dto = houseSlotDto(slot, byKey.get(slot.id));
    return isLast ? [dto, ...others.filter(({ section }) => section === slot.section)] : [dto];
  });
  const lost = others.filter(({ section }) => !house.some((slot) => slot.section === section));
  return [...ordered, ...lost];
}

const mentions = (slot: ClauseSlotDto, words: string): boolean =>
  [slot.heading, slot.sectionHeading, slot.key, ...slot.ladder.map(({ name }) => name)].some((text) =>
    text.toLowerCase().includes(words),
  );

/** The clause library: what the house has, what the workspace put beside it, and what is wrong with any of it. */
export async function getClauseLibrary(work: Work, { text, model }: ClauseFilter): Promise<ClauseLibraryDto> {
  permit(work, "clause:read");
  const words = text?.trim().toLowerCase() ?? "";
  const all = await allSlots(work);
  const slots = all.filter(
    (slot) => (model === undefined || slot.models.includes(model)) && (words === "" || mentions(slot, words)),
  );
  return {
    slots,
    problemCount: all.flatMap(({ ladder }) => ladder).filter(({ problems }) => problems.length > 0).length,
    abilities: { edit: can(work.actor, "clause:edit") },
  };
}

/** One place of the library; undefined when there is none of that key. */
export async function findClauseSlot(work: Work, key: string): Promise<ClauseSlotDto | undefined> {
  permit(work, "clause:read");
  return (await allSlots(work)).find((slot) => slot.key === key);
}
