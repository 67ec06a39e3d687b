import { diffArrays } from "diff";

/** One stretch of a redline: kept, taken out or put in. */
export type WordChange = { op: "equal" | "delete" | "insert"; text: string };

/** A word, a number with its separators, white space, or one other sign; joined again they give the text. */
export function tokensOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}'’]*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^\s]/gu) ?? [];
}

const isJoiner = (text: string): boolean => /^[\s\p{P}]+$/u.test(text) || /^\s*\p{L}{1,3}\s*$/u.test(text);

/** Merges neighbours of one kind and puts each deletion before its insertion. */
function gather(changes: readonly WordChange[]): WordChange[] {
  const gathered: WordChange[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) gathered.push({ op: "delete", text: removed });
    if (added) gathered.push({ op: "insert", text: added });
    removed = "";
    added = "";
  };
  for (const change of changes) {
    if (change.op === "delete") removed += change.text;
    else if (change.op === "insert") added += change.text;
    else {
      flush();
      const last = gathered.at(-1);
      if (last?.op === "equal") last.text += change.text;
      else gathered.push({ ...change });
    }
  }
  flush();
  return gathered;
}

/** Folds a space, a sign or one short word between two edits into both, so that a redline reads as phrases. */
function foldSmallGaps(changes: readonly WordChange[]): WordChange[] {
  const folded: WordChange[] = [];
  changes.forEach((change, index) => {
    const before = changes[index - 1];
    const after = changes[index + 1];
    const isBetweenEdits = before && after && before.op !== "equal" && after.op !== "equal";
    if (change.op === "equal" && isBetweenEdits && isJoiner(change.text)) {
      folded.push({ op: "delete", text: change.text }, { op: "insert", text: change.text });
    } else folded.push(change);
  });
  return gather(folded);
}

const replaceAll = (before: string, after: string): WordChange[] =>
  gather([
    { op: "delete", text: before },
    { op: "insert", text: after },
  ]);

/**
 * What changed between two texts, by words. Joining equal and delete gives `before`, equal and insert `after`.
 * Bounded: texts too different or too long to compare within a quarter of a second read as one replacement.
 */
export function diffWords(before: string, after: string): WordChange[] {
  if (before === after) return before ? [{ op: "equal", text: before }] : [];
  const old = tokensOf(before);
  const fresh = tokensOf(after);
  const parts = diffArrays(old, fresh, {
    timeout: 250,
    maxEditLength: Math.min(4000, old.length + fresh.length),
  });
  if (!parts) return replaceAll(before, after);
  const changes = parts.map((part): WordChange => {
    const op = part.added ? "insert" : part.removed ? "delete" : "equal";
    return { op, text: part.value.join("") };
  });
  return foldSmallGaps(gather(changes));
}
