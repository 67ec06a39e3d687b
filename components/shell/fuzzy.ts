/**
 * How well `query` is found in `text`: its letters must occur in order. Higher is better, null when they do not.
 * Starts of words and runs of letters count more, so "nd" finds "New deal" before "Findings".
 */
export function fuzzyScore(query: string, text: string): number | null {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  const hay = text.toLowerCase();
  if (wanted === "") return 0;
  let score = 0;
  let from = 0;
  let previous = -2;
  for (const letter of wanted) {
    const at = bestPlace(hay, letter, from, previous);
    if (at === -1) return null;
    if (at === previous + 1) score += 3;
    if (startsWord(hay, at)) score += 4;
    score -= Math.min(2, (at - from) * 0.1);
    previous = at;
    from = at + 1;
  }
  return score - hay.length * 0.01;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

/** The next letter if it continues a run, else the next start of a word with it, else its next place. */
function bestPlace(text: string, letter: string, from: number, previous: number): number {
  if (previous >= 0 && text[previous + 1] === letter) return previous + 1;
  for (let at = text.indexOf(letter, from); at !== -1; at = text.indexOf(letter, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return text.indexOf(letter, from);
}
