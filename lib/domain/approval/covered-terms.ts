import type { TermChange } from "../term-sheet/changes";
import { diffSheets } from "../term-sheet/diff";
import { getAt, setAt } from "../term-sheet/path";
import { emptyTermSheet, type TermSheet } from "../term-sheet/term-sheet";

type Row = { id: string } & Record<string, unknown>;
/** Terms as a decision keeps them: path → value, the whole of what it covered. */
export type CoveredTerms = Readonly<Record<string, unknown>>;

const rowPath = /^(?<list>[^[\]]+)\[(?<id>[^\]]+)\]\.(?<field>.+)$/;

/** Rows of one list, in the order in which the paths name them. */
function rowsByList(terms: CoveredTerms): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const [path, value] of Object.entries(terms)) {
    const { list, id, field } = rowPath.exec(path)?.groups ?? {};
    if (list === undefined || id === undefined || field === undefined) continue;
    const rows = lists.get(list) ?? [];
    const row: Row = rows.find((each) => each.id === id) ?? { id };
    if (!rows.includes(row)) rows.push(row);
    if (value !== null) row[field] = value;
    lists.set(list, rows);
  }
  return lists;
}

function put(sheet: TermSheet, path: string, value: unknown): TermSheet {
  const stored = setAt(sheet, path, value ?? undefined);
  return stored.ok ? stored.value : sheet;
}

/** A sheet of nothing but covered terms, so that two of them can be compared term by term. */
function sheetOf(terms: CoveredTerms): TermSheet {
  let sheet = emptyTermSheet();
  for (const [path, value] of Object.entries(terms))
    if (!path.includes("[") && value !== null) sheet = put(sheet, path, value);
  for (const [list, rows] of rowsByList(terms)) sheet = put(sheet, list, rows);
  return sheet;
}

/** The sheet as far as a decision covered it, with the parties' names of `now` so that it reads well. */
export const coveredSheet = (terms: CoveredTerms, now: TermSheet): TermSheet =>
  put(sheetOf(terms), "parties.parties", getAt(now, "parties.parties"));

/** What changed in the covered terms, term by term, from one decision's terms to another's. */
export const changesOfCoveredTerms = (
  before: CoveredTerms,
  after: CoveredTerms,
  now: TermSheet,
): readonly TermChange[] => diffSheets(coveredSheet(before, now), coveredSheet(after, now));
