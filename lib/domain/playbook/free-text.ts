import { termCatalogue } from "../term-sheet/catalogue";
import { expandPath, getAt } from "../term-sheet/path";
import type { TermSheet } from "../term-sheet/term-sheet";

/** Names, addresses and offices of the parties are no promises. */
const isPromise = (path: string): boolean => !path.startsWith("parties.parties");

const freeTextPaths = termCatalogue
  .filter(({ kind, path }) => ["text", "longText", "list"].includes(kind) && isPromise(path))
  .map(({ path }) => path);

/** One free text of a sheet; an item of a list is a text of its own. */
export type FreeText = { path: string; text: string };

const textsAt = (path: string, value: unknown): FreeText[] =>
  (Array.isArray(value) ? value : [value])
    .filter((text) => typeof text === "string")
    .map((text) => ({ path, text }));

const known = new WeakMap<TermSheet, readonly FreeText[]>();

/** Every free text of a sheet, in form order. */
export function freeTextsOf(sheet: TermSheet): readonly FreeText[] {
  const before = known.get(sheet);
  if (before) return before;
  const texts = freeTextPaths.flatMap((cataloguePath) =>
    expandPath(sheet, cataloguePath).flatMap((path) => textsAt(path, getAt(sheet, path))),
  );
  known.set(sheet, texts);
  return texts;
}

/** One text that stands alone, for a question about words without a sheet. */
export const freeTextAt = (path: string, text: string): readonly FreeText[] =>
  isPromise(path) ? textsAt(path, text) : [];
