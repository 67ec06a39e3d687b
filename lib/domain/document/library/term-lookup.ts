import { findEntry, termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import type { CatalogueEntry } from "@/lib/domain/term-sheet/catalogue-entry";

/** Names that reach into the machinery of the language instead of the sheet. */
const forbiddenNames = new Set([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "prototype",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toString",
  "toLocaleString",
  "valueOf",
  "globalThis",
  "process",
  "window",
]);
export const isForbiddenName = (name: string): boolean => forbiddenNames.has(name);

const lastName = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** Edits (insert, remove, replace one letter) between two names; the usual table, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? a.length;
}

/** The path a person probably meant: the nearest term of the catalogue, or none when nothing is near. */
function nearest(cataloguePath: string): string | undefined {
  if (cataloguePath.length > 120) return undefined;
  const mostEdits = Math.min(3, Math.floor(lastName(cataloguePath).length / 2));
  let best: { path: string; by: number } | undefined;
  for (const { path } of termCatalogue) {
    if (Math.abs(path.length - cataloguePath.length) > mostEdits) continue;
    const by = distance(path, cataloguePath);
    if (by <= mostEdits && (!best || by < best.by)) best = { path, by };
  }
  return best?.path;
}

/**
 * The catalogue entry at `cataloguePath`, or a sentence that says why there is none and what was probably meant.
 * `written` is how the template writes it.
 */
export function lookUpTerm(cataloguePath: string, written: string): CatalogueEntry | string {
  const entry = findEntry(cataloguePath);
  if (entry && entry.path === cataloguePath) return entry;
  const inGroup = termCatalogue.filter(({ path }) => path.startsWith(`${cataloguePath}.`));
  if (inGroup.length > 0)
    return `“${written}” holds several terms. Name one of them, such as “${written}.${lastName(inGroup[0]?.path ?? "")}”.`;
  const list = termCatalogue.find(
    ({ kind, path }) => kind === "rows" && cataloguePath.startsWith(`${path}.`) && !path.endsWith("[]"),
  );
  if (list) {
    const row = lastName(list.path).replace(/s$/, "");
    const rest = cataloguePath.slice(list.path.length + 1);
    return `“${list.path}” is a list. Write {% for ${row} in ${list.path} %} and “${row}.${rest}” inside.`;
  }
  const guess = nearest(cataloguePath);
  if (guess === undefined) return `There is no term “${written}”.`;
  const inRow = `${written.slice(0, written.lastIndexOf(".") + 1)}${lastName(guess)}`;
  return `There is no term “${written}”. Did you mean “${guess.includes("[]") ? inRow : guess}”?`;
}

/** How a blank names a term inside a sentence: the label without a capital, an abbreviation kept. */
export function blankLabelOf(entry: CatalogueEntry): string {
  const label = entry.label.replace(/\?$/, "");
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
