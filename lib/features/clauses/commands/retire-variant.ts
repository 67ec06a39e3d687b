import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getClauseVariant } from "../queries/clause-variant";
import { retireVariantSchema } from "../schema";
import { lockVariant } from "./lock-slot";
import { writeLadder } from "./write-ladder";

/** Takes a variant out of its ladder. Its words are kept, and deals that chose it keep it; it can be restored. */
export const retireVariant = defineCommand({
  name: "clause.retire_variant",
  input: retireVariantSchema,
  async run(work, { variantId }) {
    permit(work, "clause:edit");
    const { tx, scope, clock } = work;
    const { retiredAt, slot } = await lockVariant(work, variantId);
    if (retiredAt !== null) throw conflict("This variant is retired already. Nothing was changed.");
    await tx.clauseVariant.update({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: variantId } },
      data: { retiredAt: clock.now() },
      select: { id: true },
    });
    await writeLadder(
      work,
      slot,
      slot.ladder.filter((id) => id !== variantId),
    );
    await record(work, {
      action: "clause.variant_retired",
      objectKind: "clause_variant",
      objectId: variantId,
      detail: { clause: slot.key },
    });
    return getClauseVariant(work, variantId);
  },
});
