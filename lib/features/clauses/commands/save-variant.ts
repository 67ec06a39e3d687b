import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import type { VariantTextDto } from "../dto";
import { getClauseVariant } from "../queries/clause-variant";
import { saveVariantSchema } from "../schema";
import { lockVariant } from "./lock-slot";
import { refuseUnusable, type VariantFields, writeVariantVersion } from "./write-variant-version";

const isSame = (
  before: VariantTextDto,
  { models, acceptRoles, leavesOut, ...fields }: VariantFields,
): boolean =>
  before.name === fields.name &&
  before.template === fields.template &&
  before.guidance === fields.guidance &&
  before.models.toSorted().join() === models.toSorted().join() &&
  before.acceptRoles.toSorted().join() === acceptRoles.toSorted().join() &&
  before.leavesOut.toSorted().join() === leavesOut.toSorted().join();

/**
 * Saves a variant as a new version; deals that took the one before keep it until they choose again. The same words
 * make no new version. Refuses a text that could not be used and one that was begun from an older version.
 */
export const saveVariant = defineCommand({
  name: "clause.save_variant",
  input: saveVariantSchema,
  async run(work, { variantId, basedOnVersion, ...fields }) {
    permit(work, "clause:edit");
    const { tx, scope } = work;
    const variant = await lockVariant(work, variantId);
    if (variant.latestVersion !== basedOnVersion)
      throw conflict(
        `This variant has a version ${variant.latestVersion} by now; you began from ${basedOnVersion}. Yours was not saved: look at the new version and make your changes there.`,
        { latestVersion: variant.latestVersion },
      );
    await refuseUnusable(work, variant.slot, fields);
    const before = await getClauseVariant(work, variantId);
    if (isSame(before.latest, fields)) return before;
    const version = variant.latestVersion + 1;
    const contentHash = await writeVariantVersion(work, variantId, version, fields);
    await tx.clauseVariant.update({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: variantId } },
      data: { latestVersion: version },
      select: { id: true },
    });
    await record(work, {
      action: "clause.variant_saved",
      objectKind: "clause_variant",
      objectId: variantId,
      detail: { clause: variant.slot.key, name: fields.name, version, acceptRoles: fields.acceptRoles },
      contentHash,
    });
    return getClauseVariant(work, variantId);
  },
});
