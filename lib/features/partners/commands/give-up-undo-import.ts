import { record } from "@/lib/platform/audit/record";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { JobHandler } from "@/lib/platform/jobs/worker";

const sentence =
  "Taking this import back stopped before its end. What was taken back stays so; take it back again for the rest.";

/** After the last retry: the import can be taken back once more. */
export const giveUpUndoImport: JobHandler = (context, batchId) =>
  inWorkspace(context, async (work) => {
    const { count } = await work.tx.importBatch.updateMany({
      where: {
        workspaceId: work.scope.workspaceId,
        id: batchId,
        state: { in: ["done", "failed"] },
        undoneAt: { not: null },
      },
      data: { undoneAt: null, error: sentence },
    });
    if (count > 0)
      await record(work, {
        action: "import.undo_failed",
        objectKind: "import_batch",
        objectId: batchId,
        detail: { error: sentence },
      });
  });
