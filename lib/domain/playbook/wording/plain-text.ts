const straight: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u200b": " ",
  "\u00ad": "-",
  "•": ";",
};

const unusual = new RegExp(`[${Object.keys(straight).join("")}]`, "g");

/** The text with plain quotes, hyphens and spaces. Every character stays in its place, so that positions hold. */
export const plainText = (text: string): string =>
  text.replace(unusual, (character) => straight[character] ?? character);
