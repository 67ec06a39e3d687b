import { ok, type Result, refuse } from "../shared/result";
import { applyChange, isInVariant, splitRowPath, type TermChange } from "./changes";
import { inSameRow } from "./condition";
import { getAt, parsePath, toCataloguePath } from "./path";
import { isSameValue } from "./same-value";
import { findSchemaTerm } from "./schema-terms";
import type { TermSheetProblem } from "./sheet-problem";
import type { TermSheet } from "./term-sheet";
import { checkTermSheet } from "./upcast";

/** One term that both sides changed. `null` stands for "no answer" and for a removed row. */
export type MergeConflict = {
  path: string;
  mine: unknown;
  theirs: unknown;
  original: unknown;
  /** The other half of a pair, when that is what they changed. */
  pairPath?: string;
};

export type Merge = { sheet: TermSheet; applied: readonly TermChange[]; conflicts: readonly MergeConflict[] };

/** Terms that only make sense together: when each side changes one of the two, a person decides. */
const pairs: readonly (readonly [string, string])[] = [
  ["parties.pilot.startsOn", "parties.pilot.endsOn"],
  ["exclusivity.grants[].fromOn", "exclusivity.grants[].untilOn"],
  ["revenueShare.streams[].years[].fromYear", "revenueShare.streams[].years[].untilYear"],
  ["revenueShare.streams[].bands[].fromAmount", "revenueShare.streams[].bands[].untilAmount"],
];
const otherHalf = new Map(
  pairs.flatMap(([first, second]) => [[first, second] as const, [second, first] as const]),
);

const orNull = (value: unknown): unknown => value ?? null;

function conflictOfSet(
  current: TermSheet,
  change: Extract<TermChange, { op: "set" }>,
  seen: TermSheet | undefined,
  minePaths: ReadonlySet<string>,
): MergeConflict | undefined {
  const { path, value } = change;
  const term = findSchemaTerm(toCataloguePath(path));
  if (!term) return undefined;
  const theirs = getAt(current, path);
  const original = change.base === undefined && seen ? getAt(seen, path) : change.base;
  const row = path.lastIndexOf("]") >= 0 ? path.slice(0, path.lastIndexOf("]") + 1) : undefined;
  if ((row && getAt(current, row) === undefined) || !isInVariant(current, term, path))
    return { path, mine: orNull(value), theirs: null, original: orNull(original) };
  const isKnown = change.base !== undefined || seen !== undefined;
  if (isKnown && !isSameValue(theirs, original) && !isSameValue(theirs, value))
    return { path, mine: orNull(value), theirs: orNull(theirs), original: orNull(original) };
  const half = otherHalf.get(term.path);
  if (!half || !seen) return undefined;
  const pairPath = inSameRow(half, path);
  if (minePaths.has(pairPath) || isSameValue(getAt(current, pairPath), getAt(seen, pairPath)))
    return undefined;
  return { path, mine: orNull(value), theirs: orNull(theirs), original: orNull(original), pairPath };
}

function conflictOf(
  { sheet: current, theirs: untouched }: { sheet: TermSheet; theirs: TermSheet },
  change: TermChange,
  seen: TermSheet | undefined,
  minePaths: ReadonlySet<string>,
): MergeConflict | "already so" | undefined {
  if (change.op === "set") return conflictOfSet(current, change, seen, minePaths);
  if (change.op === "insert") {
    const path = `${change.path}[${change.row.id}]`;
    const theirs = getAt(current, path);
    if (theirs !== undefined)
      return isSameValue(theirs, change.row)
        ? "already so"
        : { path, mine: change.row, theirs, original: null };
    const isListGone = findSchemaTerm(toCataloguePath(change.path)) && !getAt(current, change.path);
    return isListGone ? { path, mine: change.row, theirs: null, original: null } : undefined;
  }
  if (!parsePath(change.path).ok || !splitRowPath(change.path)) return undefined;
  const theirs = getAt(current, change.path);
  if (theirs === undefined) return "already so";
  if (change.op === "move") return undefined;
  // A row I changed and then removed is compared as the others left it.
  const asLeft = getAt(untouched, change.path);
  const original = change.base ?? (seen && getAt(seen, change.path));
  if (asLeft === undefined || original === undefined || isSameValue(asLeft, original)) return undefined;
  return { path: change.path, mine: null, theirs: asLeft, original };
}

/**
 * Three-way merge by field. A change goes through when the term still is what its author saw (`base`, or the value in
 * `seen`, the sheet they worked on), or already has the new value; otherwise it is a conflict and the sheet keeps
 * theirs. Money is one value; the pairs above conflict together when `seen` is given. A change without any base is
 * taken as it is. Refused as a whole only for paths or values that no sheet could hold.
 */
export function mergeChanges(
  current: TermSheet,
  changes: readonly TermChange[],
  seen?: TermSheet,
): Result<Merge, TermSheetProblem[]> {
  const minePaths = new Set(changes.map((change) => change.path));
  const applied: TermChange[] = [];
  const conflicts: MergeConflict[] = [];
  let sheet = current;
  for (const change of changes) {
    // Judged on the sheet as merged so far; my own earlier change of the same term is no conflict.
    const isMine = applied.some((earlier) => earlier.op === change.op && earlier.path === change.path);
    const conflict = isMine ? undefined : conflictOf({ sheet, theirs: current }, change, seen, minePaths);
    if (conflict === "already so") continue;
    if (conflict) {
      conflicts.push(conflict);
      continue;
    }
    const next = applyChange(sheet, change);
    if (!next.ok) return refuse([next.refusal]);
    sheet = next.value;
    applied.push(change);
  }
  const checked = checkTermSheet(sheet);
  return checked.ok ? ok({ sheet: checked.value, applied, conflicts }) : checked;
}
