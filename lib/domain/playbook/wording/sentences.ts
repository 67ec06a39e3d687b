import { plainText } from "./plain-text";

/** One sentence of a text, in plain characters. */
export type Sentence = { plain: string; index: number };

const between = /(?<=[.!?])\s+(?=["'(]?[A-Z0-9])|;\s+|\n{2,}|\n(?=\s*[-*;\d])/g;

/** The sentences of a text, in order; bullets and paragraphs are sentences too. */
export function sentencesOf(text: string): Sentence[] {
  const plain = plainText(text);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of plain.matchAll(between)) {
    sentences.push({ plain: plain.slice(start, match.index), index: start });
    start = match.index + match[0].length;
  }
  sentences.push({ plain: plain.slice(start), index: start });
  return sentences.filter((sentence) => sentence.plain.trim() !== "");
}
