import { termCatalogue } from "../term-sheet/catalogue";
import type { TermKind } from "../term-sheet/term-kind";
import type { TermSheet } from "../term-sheet/term-sheet";

/** One answered term of a sheet. */
export type Leaf = { path: string; cataloguePath: string; kind: TermKind; value: unknown };

const kinds = new Map(termCatalogue.map(({ path, kind }) => [path, kind]));
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function walk(value: unknown, path: string, cataloguePath: string, found: Leaf[]): void {
  const kind = kinds.get(cataloguePath);
  if (kind !== undefined && kind !== "rows") {
    if (value !== undefined) found.push({ path, cataloguePath, kind, value });
    return;
  }
  if (Array.isArray(value)) {
    for (const row of value)
      if (isRecord(row) && typeof row.id === "string")
        walk(row, `${path}[${row.id}]`, `${cataloguePath}[]`, found);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value))
    if (key !== "id" || !cataloguePath.endsWith("[]"))
      walk(inner, `${path}.${key}`, `${cataloguePath}.${key}`, found);
}

/** The leaves of sections that were walked before: an edit replaces one section and keeps the others. */
const known = new WeakMap<object, readonly Leaf[]>();

function leavesOfSection(name: string, section: unknown): readonly Leaf[] {
  if (!isRecord(section)) return [];
  const before = known.get(section);
  if (before) return before;
  const found: Leaf[] = [];
  walk(section, name, name, found);
  known.set(section, found);
  return found;
}

/** Every answered term of a sheet with its kind, section by section. */
export const leavesOf = (sheet: TermSheet): readonly Leaf[] =>
  Object.entries(sheet).flatMap(([name, section]) => leavesOfSection(name, section));
