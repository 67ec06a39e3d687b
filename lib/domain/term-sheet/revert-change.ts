import type { Result } from "../shared/result";
import { applyChange, isDiscriminator, splitRowPath, type TermChange } from "./changes";
import { getAt, setAt, toCataloguePath } from "./path";
import type { TermSheetProblem } from "./sheet-problem";
import type { TermSheet } from "./term-sheet";

type Row = { id: string; [key: string]: unknown };
/** What `remove` and `move` took a row from: the row before it, `null` for the first place. */
type Place = { row?: Row; after: string | null };

const rowPathOf = (path: string): string => path.slice(0, path.lastIndexOf("."));

function placeOf(sheet: TermSheet, path: string): Place {
  const place = splitRowPath(path);
  const rows = place ? ((getAt(sheet, place.list) as readonly Row[] | undefined) ?? []) : [];
  const index = rows.findIndex(({ id }) => id === place?.id);
  return { after: rows[index - 1]?.id ?? null };
}

/**
 * What has to be kept of `before` to take `change` back later: a leaf its value, a row's model the whole row (other
 * terms go with it), a removed row itself and its place, a moved row its place. Plain data, `null` for none.
 */
export function previousOf(before: TermSheet, change: TermChange): unknown {
  if (change.op === "insert") return null;
  if (change.op === "move") return placeOf(before, change.path);
  if (change.op === "remove") return { ...placeOf(before, change.path), row: getAt(before, change.path) };
  const path = isDiscriminator(toCataloguePath(change.path)) ? rowPathOf(change.path) : change.path;
  return getAt(before, path) ?? null;
}

/** Takes back a change that was the last one made to `after`, with what `previousOf` kept of it. */
export function revertChange(
  after: TermSheet,
  change: TermChange,
  previous: unknown,
): Result<TermSheet, TermSheetProblem> {
  switch (change.op) {
    case "set": {
      const path = isDiscriminator(toCataloguePath(change.path)) ? rowPathOf(change.path) : change.path;
      return setAt(after, path, previous ?? undefined);
    }
    case "insert":
      return applyChange(after, { op: "remove", path: `${change.path}[${change.row.id}]` });
    case "remove": {
      const { row, after: place } = previous as Place;
      const list = splitRowPath(change.path)?.list ?? change.path;
      return applyChange(after, { op: "insert", path: list, row: row ?? { id: "" }, after: place });
    }
    case "move":
      return applyChange(after, { ...change, after: (previous as Place).after });
  }
}

/** The path a change is remembered under: the term, or the row that came, went or moved. */
export const pathOfChange = (change: TermChange): string =>
  change.op === "insert" ? `${change.path}[${change.row.id}]` : change.path;
