import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { reorderLadderSchema } from "../schema";
import { lockSlot } from "./lock-slot";
import { writeLadder } from "./write-ladder";

/** Puts the texts of a clause in another order. Takes exactly those that are in use, each once. */
export const reorderLadder = defineCommand({
  name: "clause.reorder_ladder",
  input: reorderLadderSchema,
  async run(work, { slotId, version, ladder }) {
    permit(work, "clause:edit");
    const slot = await lockSlot(work, slotId);
    if (slot.version !== version)
      throw conflict("Someone changed this ladder meanwhile. Nothing was moved; look at it again.", {
        version: slot.version,
        ladder: slot.ladder,
      });
    if (ladder.toSorted().join() !== slot.ladder.toSorted().join())
      throw invalid("A ladder holds each text in use once, and no other. Nothing was moved.", [
        { path: "ladder", message: "Name every text of this clause that is in use, each once." },
      ]);
    await writeLadder(work, slot, ladder);
    await record(work, {
      action: "clause.ladder_reordered",
      objectKind: "clause_slot",
      objectId: slotId,
      detail: { clause: slot.key, before: slot.ladder, after: ladder },
    });
    return { slotId, version: slot.version + 1, ladder };
  },
});
