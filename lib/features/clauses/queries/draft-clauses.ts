import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import type { Work } from "@/lib/platform/command/context";
import type { DraftClauseDto } from "../dto";
import { roleOf } from "./resolved-clauses";
import { toLibraryClause, versionColumns } from "./stored-text";

/**
 * What a draft was compiled with: how each clause of the library stood, and the very texts, with which the same terms
 * give the same words again whatever became of the library since.
 */
export async function readDraftClauses(
  work: Work,
  draftId: string,
): Promise<{ clauses: DraftClauseDto[]; library: LibraryClause[] }> {
  const { workspaceId } = work.scope;
  const rows = await work.tx.draftClause.findMany({
    where: { workspaceId, draftId },
    orderBy: { slot: { createdAt: "asc" } },
    select: {
      slotId: true,
      rung: true,
      acceptedByName: true,
      acceptedRole: true,
      slot: { select: { key: true, isOwn: true, section: true, heading: true } },
      text: { select: versionColumns },
    },
  });
  return {
    clauses: rows.map((row) => ({
      slotId: row.slotId,
      key: row.slot.key,
      heading: row.slot.heading,
      name: row.text?.name ?? "House text",
      version: row.text?.version ?? null,
      rung: row.rung,
      acceptedByName: row.acceptedByName,
      acceptedRole: roleOf(row.acceptedRole),
    })),
    library: rows.flatMap((row) => (row.text ? [toLibraryClause(row.slot, row.text)] : [])),
  };
}
