import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getClauseVariant } from "../queries/clause-variant";
import { restoreVariantSchema } from "../schema";
import { lockVariant } from "./lock-slot";
import { writeLadder } from "./write-ladder";

/** Puts a retired variant back, at the lowest rung of its ladder. */
export const restoreVariant = defineCommand({
  name: "clause.restore_variant",
  input: restoreVariantSchema,
  async run(work, { variantId }) {
    permit(work, "clause:edit");
    const { tx, scope } = work;
    const { retiredAt, slot } = await lockVariant(work, variantId);
    if (retiredAt === null) throw conflict("This variant is in use already. Nothing was changed.");
    await tx.clauseVariant.update({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: variantId } },
      data: { retiredAt: null },
      select: { id: true },
    });
    await writeLadder(work, slot, [...slot.ladder, variantId]);
    await record(work, {
      action: "clause.variant_restored",
      objectKind: "clause_variant",
      objectId: variantId,
      detail: { clause: slot.key },
    });
    return getClauseVariant(work, variantId);
  },
});
