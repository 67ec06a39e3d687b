/** Encodings a CSV file may come in. */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);

/** Share of zero bytes at even or odd places of the first kilobyte: text in UTF-16 has half of them zero. */
function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const sample = bytes.subarray(0, 1024);
  let zeros = 0;
  for (let place = parity; place < sample.length; place += 2) if (sample[place] === 0) zeros += 1;
  return zeros / Math.max(1, sample.length / 2);
}

/**
 * The encoding by byte order mark, zeros, or because the bytes are valid UTF-8; anything else is read as Windows-1252,
 * which spreadsheets write by default. Null when it is not text at all. `isUtf8` looks at every byte of what may be a
 * hundred megabytes, so the caller brings the quickest there is.
 */
export function detectEncoding(
  bytes: Uint8Array,
  isUtf8: (bytes: Uint8Array) => boolean,
): TextEncodingName | null {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (begins(bytes, [0xff, 0xfe])) return "utf-16le";
  if (begins(bytes, [0xfe, 0xff])) return "utf-16be";
  if (zeroShare(bytes, 1) > 0.4 && zeroShare(bytes, 0) < 0.1) return "utf-16le";
  if (zeroShare(bytes, 0) > 0.4 && zeroShare(bytes, 1) < 0.1) return "utf-16be";
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || bytes.subarray(0, 4096).includes(0)) return null;
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** The sign between cells: the one the first line holds most of, outside quotes. */
export function detectDelimiter(text: string): "," | ";" | "\t" | "|" {
  const counts = { ",": 0, ";": 0, "\t": 0, "|": 0 };
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === "\n" || sign === "\r")) break;
    else if (!isQuoted && sign in counts) counts[sign as keyof typeof counts] += 1;
  }
  const signs = [",", ";", "\t", "|"] as const;
  return signs.reduce((best, sign) => (counts[sign] > counts[best] ? sign : best), ",");
}
