import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";
import type { TermChange } from "@/lib/domain/term-sheet/changes";
import { copyRow } from "@/lib/domain/term-sheet/copy-section";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { DraftState } from "./draft/draft-state";

/** The terms directly inside a row of a list, by its catalogue path. */
export const entriesOfRow = (listPath: string): readonly CatalogueEntry[] =>
  termCatalogue.filter(
    (entry) =>
      entry.path.startsWith(`${listPath}[].`) && !entry.path.slice(listPath.length + 3).includes("[]"),
  );

/** The ids of a list's rows as one text, so that typing inside a row does not redraw its list. */
export const rowIdsOf = (state: DraftState, path: string): string => {
  const rows = getAt(state.sheet, path);
  return Array.isArray(rows) ? rows.map((row: { id: string }) => row.id).join(" ") : "";
};

/** The id of a row that comes into being on this page. */
export const freshRowId = (): string => crypto.randomUUID().slice(0, 13);

/** A new row of a list; a revenue stream begins as a plain percentage, which its first field changes. */
export function newRow(listPath: string, after?: string): TermChange & { op: "insert" } {
  const model = listPath === "revenueShare.streams" ? { model: "percentage" } : {};
  return { op: "insert", path: listPath, row: { id: freshRowId(), ...model }, after };
}

/** A copy of a row, right after it; undefined when the row is gone. */
export function duplicateRow(
  sheet: TermSheet,
  listPath: string,
  id: string,
): (TermChange & { op: "insert" }) | undefined {
  const row = getAt(sheet, `${listPath}[${id}]`) as { id: string } | undefined;
  if (!row) return undefined;
  return { op: "insert", path: listPath, row: copyRow(listPath, row, freshRowId), after: id };
}

/** Moves a row one place; undefined at the end of the list. */
export function moveRow(
  ids: readonly string[],
  path: string,
  id: string,
  direction: -1 | 1,
): TermChange | undefined {
  const index = ids.indexOf(id);
  const target = index + direction;
  if (index < 0 || target < 0 || target >= ids.length) return undefined;
  const after = direction === 1 ? ids[target] : ids[target - 1];
  return { op: "move", path: `${path}[${id}]`, after: after ?? null };
}
