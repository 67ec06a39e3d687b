import { randomUUID } from "node:crypto";
import { findHouseSlot } from "@/lib/domain/document/library/house-slots";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { invalid } from "@/lib/platform/errors/app-error";
import { getClauseVariant } from "../queries/clause-variant";
import { addOwnClauseSchema } from "../schema";
import { refuseUnusable, writeVariantVersion } from "./write-variant-version";

/** Adds a clause of the workspace's own at the end of a section, with its first text as the preferred one. */
export const addOwnClause = defineCommand({
  name: "clause.add_own",
  input: addOwnClauseSchema,
  async run(work, { section, heading, ...fields }) {
    permit(work, "clause:edit");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    if (!findHouseSlot(section)?.isWhole)
      throw invalid("There is no such section in any agreement. Nothing was saved.", [
        { path: "section", message: "Choose one of the sections of the agreements." },
      ]);
    const id = randomUUID();
    const key = `own.${id}`;
    await refuseUnusable(work, { key, isOwn: true }, fields);
    const variantId = randomUUID();
    await tx.clauseSlot.create({
      data: {
        workspaceId,
        id,
        key,
        isOwn: true,
        section,
        heading,
        ladder: [variantId],
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await tx.clauseVariant.create({
      data: { workspaceId, id: variantId, slotId: id, latestVersion: 1, createdAt: clock.now() },
      select: { id: true },
    });
    const contentHash = await writeVariantVersion(work, variantId, 1, fields);
    await record(work, {
      action: "clause.own_added",
      objectKind: "clause_variant",
      objectId: variantId,
      detail: { clause: key, section, heading, name: fields.name },
      contentHash,
    });
    return getClauseVariant(work, variantId);
  },
});
