import type { TermSheet } from "../term-sheet/term-sheet";
import { leavesOf } from "./sheet-leaves";

/** Names, addresses and offices of the parties are no promises. */
const isPromise = (path: string): boolean => !path.startsWith("parties.parties");

const textKinds = new Set(["text", "longText", "list"]);

/** One free text of a sheet; an item of a list is a text of its own. */
export type FreeText = { path: string; text: string };

const textsAt = (path: string, value: unknown): FreeText[] =>
  (Array.isArray(value) ? value : [value])
    .filter((text) => typeof text === "string")
    .map((text) => ({ path, text }));

const known = new WeakMap<TermSheet, readonly FreeText[]>();

/** Every free text of a sheet, section by section. */
export function freeTextsOf(sheet: TermSheet): readonly FreeText[] {
  const before = known.get(sheet);
  if (before) return before;
  const texts = leavesOf(sheet)
    .filter(({ kind, cataloguePath }) => textKinds.has(kind) && isPromise(cataloguePath))
    .flatMap(({ path, value }) => textsAt(path, value));
  known.set(sheet, texts);
  return texts;
}

/** One text that stands alone, for a question about words without a sheet. */
export const freeTextAt = (path: string, text: string): readonly FreeText[] =>
  isPromise(path) ? textsAt(path, text) : [];
