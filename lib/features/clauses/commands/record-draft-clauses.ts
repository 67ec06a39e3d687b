import { clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import type { Work } from "@/lib/platform/command/context";
import type { ResolvedClause } from "../queries/resolved-clauses";

/** Keeps with a new draft which text of the library stands in it, on which rung, and who accepted that. */
export async function recordDraftClauses(
  work: Work,
  draftId: string,
  tree: DocumentTree,
  clauses: readonly ResolvedClause[],
): Promise<void> {
  const present = new Set([...clausesOf(tree.blocks)].map(({ id }) => id));
  const rows = clauses.flatMap(({ slot, taken }) =>
    taken && present.has(slot.key)
      ? [
          {
            workspaceId: work.scope.workspaceId,
            draftId,
            slotId: slot.id,
            variantVersionId: taken.text?.id ?? null,
            rung: taken.rung,
            acceptedByName: taken.acceptedByName,
            acceptedRole: taken.acceptedRole ?? "",
          },
        ]
      : [],
  );
  if (rows.length > 0) await work.tx.draftClause.createMany({ data: rows });
}
