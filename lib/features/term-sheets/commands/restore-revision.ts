import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { pathOfChange } from "@/lib/domain/term-sheet/revert-change";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import type { EditAnswerDto } from "../dto";
import { readRevisionSheet } from "../queries/revisions";
import { restoreRevisionSchema } from "../schema";
import { lockTermSheet, refuseWhileFixed, requireVersion } from "./lock-term-sheet";
import { storeEdits } from "./store-edits";

/**
 * Brings the terms back to a named revision: a new edit that changes what differs, so that history stays whole.
 * Refused when the terms changed since the version that was seen.
 */
export const restoreRevision = defineCommand({
  name: "term_sheet.restore_revision",
  input: restoreRevisionSchema,
  async run(work, input): Promise<EditAnswerDto> {
    const locked = await lockTermSheet(work, input.dealId);
    permit(work, "term_sheet:edit", { dealId: input.dealId });
    await refuseWhileFixed(work, locked);
    requireVersion(locked, input.version);
    const revision = await readRevisionSheet(work, input.dealId, input.revisionId);
    const changes = diffSheets(locked.sheet, revision.sheet);
    const stored = await storeEdits(work, locked, {
      changes,
      action: "term_sheet.restored",
      detail: { revision: revision.number, name: revision.name },
    });
    return {
      outcome: "saved",
      ...stored,
      applied: changes.map(pathOfChange),
      conflicts: [],
      savedAt: work.clock.now().toISOString(),
    };
  },
});
