import { partiesOf } from "@/lib/domain/document/party-names";
import { type DocumentTree, type Run, runsOf } from "@/lib/domain/document/tree";
import { writeTerm } from "@/lib/domain/document/written-term";
import { getAt, toCataloguePath } from "@/lib/domain/term-sheet/path";
import { findSchemaTerm } from "@/lib/domain/term-sheet/schema-terms";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

/** Every run of a document in reading order. */
export const allRuns = (tree: DocumentTree): Run[] => tree.blocks.flatMap((block) => [...runsOf(block)]);

/** Term runs whose words are not what the sheet says; choices and yes/no are worded by the clause. */
export function wrongFigures(tree: DocumentTree, sheet: TermSheet, ourName: string): Run[] {
  const parties = partiesOf(sheet, ourName);
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? "";
  return allRuns(tree).filter((run) => {
    if (run.kind !== "term") return false;
    const kind = findSchemaTerm(toCataloguePath(run.path))?.kind;
    const value = getAt(sheet, run.path);
    if (!kind || value === undefined || run.text === "") return true;
    if (kind === "choice" || kind === "boolean") return false;
    const isShortName = run.path.endsWith("].name") && run.path.startsWith("parties.parties[");
    return (
      run.text !== writeTerm(kind, value, nameOf) &&
      !(isShortName && parties.some((party) => party.shortName === run.text))
    );
  });
}

export type Figure = { path: string; text: string };

/** Each value of the sheet that a document shows, in reading order. */
export const figuresOfTree = (tree: DocumentTree): Figure[] =>
  allRuns(tree).flatMap((run) => (run.kind === "term" ? [{ path: run.path, text: run.text }] : []));

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (sign) => entities[sign] ?? sign);
const figuresIn = (html: string, pattern: RegExp): Figure[] =>
  [...html.matchAll(pattern)].map(([, path, text]) => ({
    path: unescaped(path ?? ""),
    text: unescaped(text ?? ""),
  }));

/** The same read back from a document's page. */
export const figuresOfHtml = (html: string): Figure[] =>
  figuresIn(html, /<data value="([^"]*)"[^>]*>([^<]*)<\/data>/g);

/** The same read back from the preview, where values lead to `#term:` and their path. */
export const figuresOfPreview = (html: string): Figure[] =>
  figuresIn(html, /<a[^>]*title="Go to this term" href="#term:([^"]*)"[^>]*>([^<]*)<\/a>/g);

/** Words with a figure in them, sorted: what must not differ between formats that break lines differently. */
export const figureWords = (words: readonly string[]): string[] =>
  words.filter((word) => /\p{N}/u.test(word)).toSorted();
