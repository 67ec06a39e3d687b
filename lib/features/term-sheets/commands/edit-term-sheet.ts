import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { type MergeConflict, mergeChanges } from "@/lib/domain/term-sheet/merge";
import { pathOfChange } from "@/lib/domain/term-sheet/revert-change";
import { isSameValue } from "@/lib/domain/term-sheet/same-value";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError, invalid } from "@/lib/platform/errors/app-error";
import type { ConflictDto, EditAnswerDto } from "../dto";
import { readEditsSince, type StoredEdit, sheetBefore } from "../queries/edits-since";
import { editTermSheetSchema } from "../schema";
import { lockTermSheet, refuseWhileFixed } from "./lock-term-sheet";
import { storeEdits } from "./store-edits";

/** Who made the other side of a conflict: the last edit of the term, its pair, or a row round it. */
function conflictDto(conflict: MergeConflict, edits: readonly StoredEdit[]): ConflictDto {
  const place = conflict.pairPath ?? conflict.path;
  const theirs = edits.findLast(
    ({ path }) => path === place || place.startsWith(path) || path.startsWith(place),
  );
  return {
    path: conflict.path,
    mine: conflict.mine as ConflictDto["mine"],
    theirs: conflict.theirs as ConflictDto["theirs"],
    original: conflict.original as ConflictDto["original"],
    ...(conflict.pairPath === undefined ? {} : { pairPath: conflict.pairPath }),
    byName: theirs?.byName ?? "Somebody else",
    at: theirs?.at.toISOString() ?? null,
  };
}

const outcomeOf = (appliedCount: number, conflictCount: number): EditAnswerDto["outcome"] => {
  if (conflictCount === 0) return "saved";
  return appliedCount === 0 ? "conflict" : "partly_saved";
};

/**
 * Edits a deal's terms. What others changed since `baseVersion` is merged term by term: what merges is stored at once,
 * what does not comes back as a conflict with mine, theirs and the original, and the sheet keeps theirs. So a conflict
 * is an answer, not an exception: an exception would take the merged part back. Sending a batch again is harmless.
 */
export const editTermSheet = defineCommand({
  name: "term_sheet.edit",
  input: editTermSheetSchema,
  async run(work, input): Promise<EditAnswerDto> {
    const locked = await lockTermSheet(work, input.dealId);
    permit(work, "term_sheet:edit", { dealId: input.dealId });
    await refuseWhileFixed(work, locked);
    if (input.baseVersion > locked.version)
      throw new AppError("invalid", "There is no such version of these terms yet. Nothing was changed.");
    const edits = await readEditsSince(work, input.dealId, input.baseVersion);
    const changes = input.changes as readonly TermChange[];
    const doneBefore = edits.filter(({ batchId }) => batchId !== null && batchId === input.batchId);
    const isDone = (change: TermChange) => doneBefore.some((edit) => isSameValue(edit.change, change));
    const others = edits.filter((edit) => !doneBefore.includes(edit));
    const fresh = changes.filter((change) => !isDone(change));
    const seen = others.length === edits.length ? sheetBefore(locked.sheet, edits) : undefined;
    const merged = mergeChanges(locked.sheet, fresh, seen);
    if (!merged.ok)
      throw invalid(
        "One of the changes does not fit. Nothing was changed; what you typed is kept on your page.",
        [...merged.refusal],
      );
    const { applied, conflicts } = merged.value;
    const stored = await storeEdits(work, locked, {
      changes: applied,
      batchId: input.batchId,
      action: "term_sheet.edited",
    });
    const conflictPaths = new Set(conflicts.map(({ path }) => path));
    const settled = changes.map(pathOfChange).filter((path) => !conflictPaths.has(path));
    return {
      outcome: outcomeOf(settled.length, conflicts.length),
      ...stored,
      applied: settled,
      conflicts: conflicts.map((conflict) => conflictDto(conflict, others)),
      savedAt: work.clock.now().toISOString(),
    };
  },
});
