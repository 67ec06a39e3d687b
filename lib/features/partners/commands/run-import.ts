import { record } from "@/lib/platform/audit/record";
import type { Context, Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import type { JobHandler } from "@/lib/platform/jobs/worker";
import { peekImportFile, readImportRecords } from "../queries/import-file";
import { workspaceFacts } from "../queries/workspace-facts";
import { importPlanSchema } from "../schema";
import { type ImportTask, importRows } from "./import-rows";

const batchRows = 400;

interface Held {
  state: string;
  done: number;
}

/** Locks the import; null once it is not running any more. */
async function holdImport(work: Work, batchId: string): Promise<Held | null> {
  const rows = await work.tx.$queryRaw<Held[]>`
    SELECT state::text AS state, done FROM import_batch
    WHERE workspace_id = ${work.scope.workspaceId}::uuid AND id = ${batchId}::uuid FOR UPDATE`;
  const held = rows[0];
  return held && (held.state === "queued" || held.state === "running") ? held : null;
}

/** One transaction: partners, outcomes and the new `done` together, so a crash repeats or loses no row. */
async function storeBatch(
  context: Context,
  task: ImportTask,
  place: { from: number; records: string[][]; total: number },
): Promise<boolean> {
  return inWorkspace(context, async (work) => {
    permit(work, "import:run");
    const held = await holdImport(work, task.batchId);
    // Another worker has taken over, or the import was ended: leave everything as it is.
    if (!held || held.done !== place.from) return false;
    const counts = await importRows(work, task, place.from + 2, place.records);
    await work.tx.importBatch.updateMany({
      where: { workspaceId: work.scope.workspaceId, id: task.batchId },
      data: {
        state: "running",
        total: place.total,
        done: { increment: place.records.length },
        created: { increment: counts.created },
        updated: { increment: counts.updated },
        skipped: { increment: counts.skipped },
        failed: { increment: counts.failed },
      },
    });
    return true;
  });
}

/** Ends an import that still runs: done, or failed with a sentence. What was stored stays and can be taken back. */
export async function endImport(context: Context, batchId: string, error: string | null): Promise<void> {
  await inWorkspace(context, async (work) => {
    if (!(await holdImport(work, batchId))) return;
    const key = { workspaceId: work.scope.workspaceId, id: batchId };
    await work.tx.importBatch.updateMany({
      where: key,
      data: { state: error === null ? "done" : "failed", error, finishedAt: work.clock.now() },
    });
    const batch = await work.tx.importBatch.findUniqueOrThrow({
      where: { workspaceId_id: key },
      select: { fileName: true, created: true, updated: true, skipped: true, failed: true },
    });
    await record(work, {
      action: error === null ? "import.finished" : "import.failed",
      objectKind: "import_batch",
      objectId: batchId,
      detail: { ...batch, error },
    });
  });
}

async function startTask(context: Context, batchId: string) {
  return inWorkspace(context, async (work) => {
    const held = await holdImport(work, batchId);
    if (!held) return null;
    const batch = await work.tx.importBatch.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: batchId } },
      select: { fileId: true, mapping: true },
    });
    const plan = importPlanSchema.parse(batch.mapping);
    const { currency } = await workspaceFacts(work);
    return { fileId: batch.fileId, done: held.done, plan, currency };
  });
}

/** Counts the rows first: a file that breaks in its middle is refused before anything of it is stored. */
async function countRows(context: Context, fileId: string): Promise<number> {
  let rows = -1;
  for await (const _ of readImportRecords(context, fileId)) rows += 1;
  return rows;
}

/** The rows below the head and after the first `done`, in batches. */
async function* batchesOf(records: AsyncIterable<string[]>, done: number): AsyncGenerator<string[][]> {
  // The head is row −1 and what is stored already comes before `done`.
  let row = -1;
  let batch: string[][] = [];
  for await (const record of records) {
    if (row++ < done) continue;
    batch.push(record);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Does an import in batches and goes on after the last stored batch when it was interrupted. */
export const runImport: JobHandler = async (context, batchId) => {
  const start = await startTask(context, batchId);
  if (!start) return;
  try {
    const { heads } = await peekImportFile(context, start.fileId, 1);
    const total = await countRows(context, start.fileId);
    const { columns, duplicates } = start.plan;
    const task: ImportTask = { batchId, heads, mapping: columns, duplicates, currency: start.currency };
    let from = start.done;
    let storing = Promise.resolve(true);
    // The next batch is read while the one before is stored; there are never two on their way.
    for await (const records of batchesOf(readImportRecords(context, start.fileId), start.done)) {
      if (!(await storing)) return;
      const place = { from, records, total };
      from += records.length;
      storing = storeBatch(context, task, place);
      // Looked at above, before the next; a file that breaks in between must not leave it unheard.
      storing.catch(() => undefined);
    }
    if (!(await storing)) return;
    await endImport(context, batchId, null);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await endImport(context, batchId, error.message);
  }
};
