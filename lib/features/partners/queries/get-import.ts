import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ImportDto, ImportRowDto } from "../dto";

const select = {
  id: true,
  fileName: true,
  state: true,
  total: true,
  done: true,
  created: true,
  updated: true,
  skipped: true,
  failed: true,
  error: true,
  createdAt: true,
  finishedAt: true,
  undoneAt: true,
} as const;

type Row = Omit<ImportDto, "createdAt" | "finishedAt" | "undoneAt" | "reversed" | "kept"> & {
  createdAt: Date;
  finishedAt: Date | null;
  undoneAt: Date | null;
};
const dtoOf = ({ createdAt, finishedAt, undoneAt, ...row }: Row, reversed = 0, kept = 0): ImportDto => ({
  ...row,
  createdAt: createdAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
  undoneAt: undoneAt?.toISOString() ?? null,
  reversed,
  kept,
});

/** An import with its counts; throws `not_found`. */
export async function getImport(work: Work, importId: string): Promise<ImportDto> {
  permit(work, "partner:read");
  const { workspaceId } = work.scope;
  const row = await work.tx.importBatch.findUnique({
    where: { workspaceId_id: { workspaceId, id: importId } },
    select,
  });
  if (!row) throw notFound("import");
  const count = (outcome: string) =>
    row.undoneAt === null
      ? 0
      : work.tx.importRow.count({ where: { workspaceId, batchId: importId, outcome } });
  return dtoOf(row, await count("reversed"), await count("kept"));
}

/** The last twenty imports, newest first. */
export async function listImports(work: Work): Promise<ImportDto[]> {
  permit(work, "import:run");
  const rows = await work.tx.importBatch.findMany({
    where: { workspaceId: work.scope.workspaceId },
    select,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  return rows.map((row) => dtoOf(row));
}

/** Rows of an import after `afterRow`, in the order of the file, of one outcome or all. */
export async function listImportRows(
  work: Work,
  importId: string,
  page: { outcome: string | null; afterRow: number; limit: number },
): Promise<ImportRowDto[]> {
  permit(work, "partner:read");
  return work.tx.importRow.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      batchId: importId,
      rowNumber: { gt: page.afterRow },
      ...(page.outcome === null ? {} : { outcome: page.outcome }),
    },
    select: { rowNumber: true, outcome: true, partnerId: true, message: true },
    orderBy: { rowNumber: "asc" },
    take: page.limit,
  });
}
