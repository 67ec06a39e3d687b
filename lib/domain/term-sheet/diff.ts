import { asVariant, isDiscriminator, type TermChange } from "./changes";
import { toCataloguePath } from "./path";
import { isSameValue } from "./same-value";
import { findSchemaTerm } from "./schema-terms";
import { partKeys, type TermSheet } from "./term-sheet";

type Fields = Readonly<Record<string, unknown>>;
type Row = { id: string; [key: string]: unknown };

const asFields = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const asRows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** Ids that may stay where they are: a longest run of `ids` whose order is already that of `position`. */
function longestOrderedRun(ids: readonly string[], position: ReadonlyMap<string, number>): Set<string> {
  const runs: string[][] = [];
  for (const [index, id] of ids.entries()) {
    let best: string[] = [];
    for (const run of runs.slice(0, index)) {
      const last = run.at(-1);
      const fits = last !== undefined && (position.get(last) ?? -1) < (position.get(id) ?? -1);
      if (fits && run.length > best.length) best = run;
    }
    runs.push([...best, id]);
  }
  return new Set(runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}

function diffRow(path: string, from: Row, to: Row): TermChange[] {
  for (const key of Object.keys(to)) {
    const cataloguePath = toCataloguePath(`${path}.${key}`);
    if (from[key] === to[key] || !isDiscriminator(cataloguePath)) continue;
    const change: TermChange = { op: "set", path: `${path}.${key}`, value: to[key], base: from[key] ?? null };
    return [change, ...diffFields(path, asVariant(from, cataloguePath, String(to[key])), to)];
  }
  return diffFields(path, from, to);
}

function diffRows(path: string, from: readonly Row[], to: readonly Row[]): TermChange[] {
  const position = new Map(to.map((row, index) => [row.id, index]));
  const before = new Map(from.map((row) => [row.id, row]));
  const staying = from.map(({ id }) => id).filter((id) => position.has(id));
  const inPlace = longestOrderedRun(staying, position);
  const changes: TermChange[] = from
    .filter(({ id }) => !position.has(id))
    .map((row) => ({ op: "remove", path: `${path}[${row.id}]`, base: row }));
  let after: string | null = null;
  for (const row of to) {
    const rowPath = `${path}[${row.id}]`;
    const previous = before.get(row.id);
    if (!previous) changes.push({ op: "insert", path, row, after });
    else {
      if (!inPlace.has(row.id)) changes.push({ op: "move", path: rowPath, after });
      changes.push(...diffRow(rowPath, previous, row));
    }
    after = row.id;
  }
  return changes;
}

function diffFields(path: string, from: Fields, to: Fields): TermChange[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => key !== "id");
  return keys.flatMap((key): TermChange[] => {
    const keyPath = `${path}.${key}`;
    const kind = findSchemaTerm(toCataloguePath(keyPath))?.kind;
    if (kind === "rows") return diffRows(keyPath, asRows(from[key]), asRows(to[key]));
    if (kind === undefined) return diffFields(keyPath, asFields(from[key]), asFields(to[key]));
    if (isSameValue(from[key], to[key])) return [];
    return [{ op: "set", path: keyPath, value: to[key] ?? null, base: from[key] ?? null }];
  });
}

/** The changes that turn `from` into `to`, term by term: `apply(from, diff(from, to))` equals `to`. */
export function diffSheets(from: TermSheet, to: TermSheet): TermChange[] {
  return partKeys.flatMap((part) => diffFields(part, asFields(from[part]), asFields(to[part])));
}
