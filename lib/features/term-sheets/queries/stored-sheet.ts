import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

/** A stored sheet as the core knows it. What the commands stored always parses; anything else is a broken store. */
export function sheetFromStore(terms: unknown): TermSheet {
  const parsed = parseTermSheet(terms);
  if (parsed.ok) return parsed.value;
  const first = parsed.refusal[0];
  throw new Error(`A stored term sheet does not hold: ${first?.path ?? ""} ${first?.message ?? ""}`);
}

/** The terms of a deal as they stand. Throws `not_found`. */
export async function readStoredSheet(
  work: Work,
  dealId: string,
): Promise<{ sheet: TermSheet; version: number; updatedAt: Date }> {
  const row = await work.tx.termSheet.findUnique({
    where: { workspaceId_dealId: { workspaceId: work.scope.workspaceId, dealId } },
    select: { terms: true, version: true, updatedAt: true },
  });
  if (!row) throw notFound("deal");
  return { sheet: sheetFromStore(row.terms), version: row.version, updatedAt: row.updatedAt };
}
