import { diffArrays } from "diff";
import { linesOfBlock, textOfClause } from "./plain-text";
import type { Block, Clause, DocumentTree } from "./tree";
import { diffWords, type WordChange } from "./word-diff";

/** A block or clause flattened to what is compared: its id, its number and its own words. */
type Passage = { id: string; number: string; text: string };

/**
 * What happened to one passage. `number` is the number in the newer version, or in the older one for a removal.
 * A passage whose number alone changed is "renumbered"; one that only changed its place in the order is "moved".
 */
export type PassageChange = {
  id: string;
  change: "unchanged" | "renumbered" | "moved" | "edited" | "added" | "removed";
  number: string;
  oldNumber?: string;
  words: WordChange[];
};

export type DocumentDiff = {
  passages: PassageChange[];
  /** Passages that are edited, added, removed or moved; renumbering alone does not count. */
  changeCount: number;
  wordsAdded: number;
  wordsRemoved: number;
};

function clausePassages(clause: Clause): Passage[] {
  return [
    { id: clause.id, number: clause.number, text: textOfClause(clause) },
    ...clause.children.flatMap(clausePassages),
  ];
}

function passagesOf(tree: DocumentTree): Passage[] {
  const ofBlock = (block: Block): Passage[] => {
    if (block.kind === "clause") return clausePassages(block);
    if (block.kind === "heading") return [{ id: block.id, number: block.number, text: block.text }];
    return [{ id: block.id, number: "", text: linesOfBlock(block).join("\n") }];
  };
  return [
    { id: "title", number: "", text: [tree.title, tree.subtitle ?? ""].join("\n").trim() },
    ...tree.blocks.flatMap(ofBlock),
    { id: "notice", number: "", text: tree.notice },
  ];
}

const countWords = (changes: readonly WordChange[], op: WordChange["op"]): number =>
  changes
    .filter((change) => change.op === op)
    .reduce((sum, change) => sum + (change.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);

function comparePassages(old: Passage, fresh: Passage): PassageChange {
  const base = { id: fresh.id, number: fresh.number, oldNumber: old.number };
  const words = diffWords(old.text, fresh.text);
  if (old.text !== fresh.text) return { ...base, change: "edited", words };
  return { ...base, change: old.number === fresh.number ? "unchanged" : "renumbered", words };
}

/**
 * Compares two versions of one document, clause by clause and then by words. Clauses are paired by id.
 * Passages come in the order of the newer version, with removals where they stood in the older one.
 */
export function diffDocuments(before: DocumentTree, after: DocumentTree): DocumentDiff {
  const old = passagesOf(before);
  const fresh = passagesOf(after);
  const oldById = new Map(old.map((passage) => [passage.id, passage]));
  const freshById = new Map(fresh.map((passage) => [passage.id, passage]));
  const order = diffArrays(
    old.map((passage) => passage.id),
    fresh.map((passage) => passage.id),
  );
  const passages: PassageChange[] = [];
  for (const part of order)
    for (const id of part.value) {
      const earlier = oldById.get(id);
      const later = freshById.get(id);
      if (part.removed && later) continue;
      if (earlier && later) {
        const compared = comparePassages(earlier, later);
        const isOnlyMoved = part.added && compared.change !== "edited";
        passages.push(isOnlyMoved ? { ...compared, change: "moved" } : compared);
      } else if (later) {
        const words: WordChange[] = later.text ? [{ op: "insert", text: later.text }] : [];
        passages.push({ id, change: "added", number: later.number, words });
      } else if (earlier) {
        const words: WordChange[] = earlier.text ? [{ op: "delete", text: earlier.text }] : [];
        passages.push({ id, change: "removed", number: earlier.number, oldNumber: earlier.number, words });
      }
    }
  const words = passages.flatMap((passage) => passage.words);
  return {
    passages,
    changeCount: passages.filter(({ change }) => change !== "unchanged" && change !== "renumbered").length,
    wordsAdded: countWords(words, "insert"),
    wordsRemoved: countWords(words, "delete"),
  };
}
