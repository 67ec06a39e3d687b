import { readDocx } from "./read-docx";

/** Words the writers put beside the lines to sign on; each places them in its own order. */
const signatureLabels = new Set(["Signature", "Name", "Title", "Date"]);

/** Words and figures of some lines, signs and spaces left aside. */
export const wordsOf = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !signatureLabels.has(line.trim()))
    .join(" ")
    .normalize("NFC")
    // Where one word ends and the next begins differs between formats only in signs and spaces.
    .split(/[^\p{L}\p{M}\p{N}\p{Emoji_Presentation}]+/u)
    .filter((word) => word !== "");

/** Every word and figure of a Word file in reading order, the automatic numbers included. */
export const wordsOfDocx = (bytes: Uint8Array): string[] =>
  wordsOf(readDocx(bytes).paragraphs.map(({ number, text }) => `${number} ${text}`));

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** Every word and figure of a document's page in reading order. */
export const wordsOfHtml = (html: string): string[] =>
  wordsOf(
    (html.split("<body>")[1] ?? "")
      .replace(
        /<\/?(?:p|div|dt|dd|dl|tr|th|td|caption|h\d|section|header|article|table|thead|tbody)\b[^>]*>/g,
        "\n",
      )
      .replace(/<[^>]*>/g, "")
      .replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => entities[sign] ?? sign)
      .split("\n"),
  );
