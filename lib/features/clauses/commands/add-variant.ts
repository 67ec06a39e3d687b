import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import { houseVariantId } from "@/lib/domain/document/library/ladder";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { getClauseVariant } from "../queries/clause-variant";
import { addVariantSchema } from "../schema";
import { type LockedSlot, lockSlot } from "./lock-slot";
import { writeLadder } from "./write-ladder";
import { refuseUnusable, writeVariantVersion } from "./write-variant-version";

/** The place with this key, made when the workspace has no variant of the house clause yet. */
async function placeFor(work: Work, key: string): Promise<LockedSlot> {
  const { tx, scope, clock } = work;
  const { workspaceId } = scope;
  const house = findHouseSlot(key);
  if (house)
    await tx.clauseSlot.createMany({
      data: [
        {
          workspaceId,
          key,
          isOwn: false,
          section: house.section,
          heading: house.heading,
          ladder: [houseVariantId],
          createdAt: clock.now(),
        },
      ],
      skipDuplicates: true,
    });
  const found = await tx.clauseSlot.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { id: true },
  });
  if (!found) throw notFound("clause");
  return lockSlot(work, found.id);
}

/** Puts a text beside the house text of a clause, first or last in its ladder. Refuses one that could not be used. */
export const addVariant = defineCommand({
  name: "clause.add_variant",
  input: addVariantSchema,
  async run(work, { slotKey, place, ...fields }) {
    permit(work, "clause:edit");
    const { tx, scope, clock } = work;
    const slot = await placeFor(work, slotKey);
    await refuseUnusable(work, slot, fields);
    const variant = await tx.clauseVariant.create({
      data: {
        workspaceId: scope.workspaceId,
        slotId: slot.id,
        latestVersion: 1,
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    const contentHash = await writeVariantVersion(work, variant.id, 1, fields);
    await writeLadder(
      work,
      slot,
      place === "preferred" ? [variant.id, ...slot.ladder] : [...slot.ladder, variant.id],
    );
    await record(work, {
      action: "clause.variant_added",
      objectKind: "clause_variant",
      objectId: variant.id,
      detail: { clause: slotKey, name: fields.name, place, acceptRoles: fields.acceptRoles },
      contentHash,
    });
    return getClauseVariant(work, variant.id);
  },
});
