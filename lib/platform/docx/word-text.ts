/** Text is cut where its direction changes: Word sets a run from right to left only when it is told to. */
export type DirectedText = { text: string; isRightToLeft: boolean };

const strongRightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** A stretch of right-to-left letters with the spaces, points and digits between them. */
const stretches =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;

/** XML 1.0 cannot hold control signs, halves of a surrogate pair and the two non-characters; line breaks are spaces. */
function inXml(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0x0a || code === 0x0d) return " ";
  if (code < 0x20 || code === 0xfffe || code === 0xffff) return "";
  return code >= 0xd800 && code <= 0xdfff ? "" : character;
}

/** The words as a file may hold them. */
export const xmlText = (text: string): string => [...text].map(inXml).join("");

/** Splits a text into stretches of one direction. */
export function directedTexts(text: string): DirectedText[] {
  const clean = xmlText(text);
  if (!strongRightToLeft.test(clean)) return [{ text: clean, isRightToLeft: false }];
  const parts: DirectedText[] = [];
  let from = 0;
  for (const match of clean.matchAll(stretches)) {
    if (match.index > from) parts.push({ text: clean.slice(from, match.index), isRightToLeft: false });
    parts.push({ text: match[0], isRightToLeft: true });
    from = match.index + match[0].length;
  }
  if (from < clean.length) parts.push({ text: clean.slice(from), isRightToLeft: false });
  return parts;
}
