import * as z from "zod";

/**
 * Where a comment hangs: a clause, and in it the quoted words with a little text before and after, so that the
 * place is found again when the clause is edited. Without a quote the comment is about the whole clause.
 */
export const commentAnchorSchema = z.strictObject({
  clauseId: z.string().min(1).max(200),
  quote: z.string().min(1).max(2000).optional(),
  prefix: z.string().max(100).optional(),
  suffix: z.string().max(100).optional(),
});
export type CommentAnchor = z.infer<typeof commentAnchorSchema>;

/**
 * `exact`: words and surroundings as they were. `moved`: the words are there, the surroundings or spacing differ.
 * `lost`: the words are gone and the comment stays with the clause. Offsets count UTF-16 units, end exclusive.
 */
export type AnchorPlace =
  | { state: "exact"; start: number; end: number }
  | { state: "moved"; start: number; end: number }
  | { state: "lost" };

/** Characters of surrounding text kept with a quote. */
export const contextLength = 32;

/** An anchor for a selection in a clause's text; blank ends of the selection are left out. */
export function anchorFor(clauseId: string, text: string, start: number, end: number): CommentAnchor {
  const from = Math.max(0, Math.min(start, end));
  const selected = text.slice(from, Math.max(start, end));
  const quote = selected.trim().slice(0, 2000);
  if (quote === "") return { clauseId };
  const at = from + selected.indexOf(quote);
  const prefix = text.slice(Math.max(0, at - contextLength), at);
  const suffix = text.slice(at + quote.length, at + quote.length + contextLength);
  return {
    clauseId,
    quote,
    ...(prefix === "" ? {} : { prefix }),
    ...(suffix === "" ? {} : { suffix }),
  };
}

/** Text with each run of white space as one blank, and for every place of it the place in the original. */
function singleSpaced(text: string): { text: string; places: readonly number[] } {
  const characters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isSpace = /\s/.test(character);
    if (isSpace && characters.at(-1) === " ") continue;
    characters.push(isSpace ? " " : character);
    places.push(index);
  }
  return { text: characters.join(""), places };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

const commonEnd = (first: string, second: string): number => {
  let length = 0;
  while (length < Math.min(first.length, second.length) && first.at(-1 - length) === second.at(-1 - length))
    length += 1;
  return length;
};
const commonStart = (first: string, second: string): number => {
  let length = 0;
  while (length < Math.min(first.length, second.length) && first[length] === second[length]) length += 1;
  return length;
};

/** The occurrence whose surroundings agree best with the anchor's; the first of equals. */
function bestPlace(text: string, quote: string, prefix: string, suffix: string) {
  let best: { at: number; agreement: number } | null = null;
  for (const at of occurrences(text, quote)) {
    const agreement =
      commonEnd(text.slice(0, at), prefix) + commonStart(text.slice(at + quote.length), suffix);
    if (best === null || agreement > best.agreement) best = { at, agreement };
  }
  return best;
}

/** Finds an anchor in the clause's text as it is now. */
export function locateAnchor(clauseText: string, anchor: CommentAnchor): AnchorPlace {
  const { quote, prefix = "", suffix = "" } = anchor;
  if (quote === undefined) return { state: "exact", start: 0, end: clauseText.length };
  const verbatim = bestPlace(clauseText, quote, prefix, suffix);
  if (verbatim !== null) {
    const isExact = verbatim.agreement === prefix.length + suffix.length;
    return { state: isExact ? "exact" : "moved", start: verbatim.at, end: verbatim.at + quote.length };
  }
  const spaced = singleSpaced(clauseText);
  const words = singleSpaced(quote).text.trim();
  if (words === "") return { state: "lost" };
  const loose = bestPlace(spaced.text, words, singleSpaced(prefix).text, singleSpaced(suffix).text);
  if (loose === null) return { state: "lost" };
  const start = spaced.places[loose.at];
  const last = spaced.places[loose.at + words.length - 1];
  if (start === undefined || last === undefined) return { state: "lost" };
  return { state: "moved", start, end: last + 1 };
}
