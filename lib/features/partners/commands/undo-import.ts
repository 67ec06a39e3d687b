import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { enqueue } from "@/lib/platform/jobs/queue";
import { undoImportSchema } from "../schema";

/** Starts taking an import back, once. What was edited since or is in use stays, and the import's page says so. */
export const undoImport = defineCommand({
  name: "import.undo",
  input: undoImportSchema,
  async run(work, { importId }) {
    permit(work, "import:run");
    const key = { workspaceId: work.scope.workspaceId, id: importId };
    const batch = await work.tx.importBatch.findUnique({
      where: { workspaceId_id: key },
      select: { fileName: true },
    });
    if (!batch) throw notFound("import");
    const { count } = await work.tx.importBatch.updateMany({
      where: { ...key, state: { in: ["done", "failed"] }, undoneAt: null },
      data: { undoneAt: work.clock.now() },
    });
    if (count === 0)
      throw conflict("This import is still running or was taken back already. Nothing was changed.");
    await record(work, {
      action: "import.undo_started",
      objectKind: "import_batch",
      objectId: importId,
      detail: { fileName: batch.fileName },
    });
    await enqueue(work.tx, "undo_import", { workspaceId: work.scope.workspaceId, subjectId: importId });
    return { importId };
  },
});
