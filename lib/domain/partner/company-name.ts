/** Legal forms that do not tell two companies apart; only taken away at the end of a name. */
const legalForms = new Set(
  "ab ag aps as asa bv co company corp corporation gmbh inc incorporated kg kk limited llc llp lp ltd nv oy oyj plc pte pty sa sarl sas se spa srl sro".split(
    " ",
  ),
);

/**
 * What duplicates are suggested by: lower case, without accents, punctuation and legal form at the end.
 * "Müller & Söhne GmbH" → "muller and sohne". A name of nothing but a legal form keeps it; one of nothing but
 * signs stays as it was typed.
 */
export function nameKeyOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    // A full stop joins initials ("A. O. Smith", "S.A."), every other sign divides words.
    .replace(/[.'’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ") || name.trim().toLowerCase();
}
