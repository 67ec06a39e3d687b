import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { JobHandler } from "@/lib/platform/jobs/worker";
import type { Prisma } from "@/prisma/generated/client";

const batchRows = 400;

interface ImportedRow {
  rowNumber: number;
  outcome: string;
  partnerId: string | null;
  version: number | null;
  before: Prisma.JsonValue;
}

/** Deletes the unedited of these partners that nothing hangs on; returns the ids deleted. */
async function deleteUnused(work: Work, rows: readonly ImportedRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ partnerId }) => partnerId ?? []);
  const deleted = await work.tx.$queryRaw<{ id: string }[]>`
    DELETE FROM partner p WHERE p.workspace_id = ${work.scope.workspaceId}::uuid AND p.id = ANY(${ids}::uuid[])
      AND p.version = 1
      AND NOT EXISTS (SELECT 1 FROM deal d WHERE d.workspace_id = p.workspace_id AND d.partner_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.workspace_id = p.workspace_id AND c.partner_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM screening s WHERE s.workspace_id = p.workspace_id AND s.partner_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.workspace_id = p.workspace_id AND a.partner_id = p.id)
    RETURNING p.id`;
  return new Set(deleted.map(({ id }) => id));
}

async function restore(work: Work, row: ImportedRow): Promise<boolean> {
  if (row.partnerId === null || row.version === null || row.before === null) return false;
  const { count } = await work.tx.partner.updateMany({
    where: { workspaceId: work.scope.workspaceId, id: row.partnerId, version: row.version },
    data: {
      ...(row.before as Prisma.PartnerUpdateManyMutationInput),
      version: { increment: 1 },
      updatedAt: work.clock.now(),
    },
  });
  return count === 1;
}

async function setOutcome(work: Work, batchId: string, rows: number[], outcome: string, message: string) {
  await work.tx.importRow.updateMany({
    where: { workspaceId: work.scope.workspaceId, batchId, rowNumber: { in: rows } },
    data: { outcome, message },
  });
}

/** Takes back the next rows in one transaction; false when none are left. */
async function undoNext(work: Work, batchId: string): Promise<boolean> {
  permit(work, "import:run");
  const { workspaceId } = work.scope;
  await work.tx.$queryRaw`
    SELECT 1 FROM import_batch WHERE workspace_id = ${workspaceId}::uuid AND id = ${batchId}::uuid FOR UPDATE`;
  const rows: ImportedRow[] = await work.tx.importRow.findMany({
    where: { workspaceId, batchId, outcome: { in: ["created", "updated"] } },
    select: { rowNumber: true, outcome: true, partnerId: true, version: true, before: true },
    orderBy: { rowNumber: "desc" },
    take: batchRows,
  });
  if (rows.length === 0) return false;
  const deleted = await deleteUnused(
    work,
    rows.filter(({ outcome }) => outcome === "created"),
  );
  const reversed: number[] = [];
  const kept: number[] = [];
  for (const row of rows) {
    const isBack = row.outcome === "created" ? deleted.has(row.partnerId ?? "") : await restore(work, row);
    (isBack ? reversed : kept).push(row.rowNumber);
  }
  await setOutcome(work, batchId, reversed, "reversed", "Taken back.");
  await setOutcome(work, batchId, kept, "kept", "Kept: it was edited or used since the import.");
  return true;
}

/** Takes an import back in batches; goes on where it stopped when it was interrupted. */
export const runUndoImport: JobHandler = async (context, batchId) => {
  while (await inWorkspace(context, (work) => undoNext(work, batchId)));
  await inWorkspace(context, async (work) => {
    const key = { workspaceId: work.scope.workspaceId, id: batchId };
    const { count } = await work.tx.importBatch.updateMany({
      where: { ...key, state: { in: ["done", "failed"] }, undoneAt: { not: null } },
      data: { state: "undone" },
    });
    if (count === 0) return;
    const countOf = (outcome: string) =>
      work.tx.importRow.count({ where: { workspaceId: key.workspaceId, batchId, outcome } });
    const reversed = await countOf("reversed");
    const kept = await countOf("kept");
    await record(work, {
      action: "import.undone",
      objectKind: "import_batch",
      objectId: batchId,
      detail: { reversed, kept },
    });
  });
};
