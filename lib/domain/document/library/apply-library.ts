import { definitionsFor, hasHouseMeaning } from "../clauses/definitions";
import type { Drafting } from "../drafting";
import { words } from "../runs";
import type { Block, Clause, Run } from "../tree";
import { type Facts, factsOf } from "./clause-facts";
import type { LibraryClause } from "./library-clause";
import { type Placed, Placing, remark, withRemark } from "./placing";

/** `blocks` with the clause of this id replaced by another; what does not hold it stays the same object. */
function swap(blocks: readonly Block[], id: string, change: (clause: Clause) => Clause): Block[] {
  const inside = (clause: Clause): Clause => {
    if (clause.id === id) return change(clause);
    let isSame = true;
    const children = clause.children.map((child) => {
      const put = inside(child);
      if (put !== child) isSame = false;
      return put;
    });
    return isSame ? clause : { ...clause, children };
  };
  return blocks.map((block) => (block.kind === "clause" ? inside(block) : block));
}

const mapRuns = (clause: Clause, change: (run: Run) => Run): Clause => ({
  ...clause,
  runs: clause.runs.map(change),
  children: clause.children.map((child) => mapRuns(child, change)),
});

/** Why a replaced clause cannot stay, seen from the rest of the document; null when it can. */
function whyNot(house: Facts, ours: Facts, all: Facts): string | null {
  const missed = [...house.defines].find(
    (term) =>
      !ours.defines.has(term) && !all.defines.has(term) && all.uses.has(term) && !hasHouseMeaning(term),
  );
  if (missed !== undefined) return `it does not say what “${missed}” means`;
  const isPointedAt = [...house.ids].some((id) => !ours.ids.has(id) && all.points.has(id));
  return isPointedAt ? "another clause points to a part of it" : null;
}

/** Takes back each text that loses a meaning or a part on which other clauses rely; the others stay placed. */
function settlePlaces(blocks: Block[], placed: readonly Placed[]): { blocks: Block[]; placed: Placed[] } {
  let settled = blocks;
  const staying: Placed[] = [];
  for (const place of placed) {
    const { library, clause, house } = place;
    const [before, ours] = [factsOf(house === null ? [] : [house]), factsOf([clause])];
    const isRisky =
      [...before.defines].some((term) => !ours.defines.has(term)) ||
      [...before.ids].some((id) => !ours.ids.has(id));
    const why = house !== null && isRisky ? whyNot(before, ours, factsOf(settled)) : null;
    if (house !== null && why !== null)
      settled = swap(settled, house.id, () => withRemark(house, remark(library, why)));
    else staying.push(place);
  }
  return { blocks: settled, placed: staying };
}

/** Each word is defined once, and a word nobody defines says so where it stands instead of pretending. */
function settleWords(blocks: Block[], placed: readonly Placed[]): Block[] {
  const worded = placed.filter(({ clause }) => {
    const { defines, uses } = factsOf([clause]);
    return defines.size + uses.size > 0;
  });
  if (worded.length === 0) return blocks;
  const all = factsOf(blocks).defines;
  const rest = worded.reduce(
    (left, { clause }) => swap(left, clause.id, (own) => ({ ...own, runs: [], children: [] })),
    blocks,
  );
  const taken = factsOf(rest).defines;
  const settle = (run: Run): Run => {
    if (run.kind !== "definedTerm") return run;
    if (run.defines) {
      if (taken.has(run.text)) return { ...run, defines: false };
      taken.add(run.text);
      return run;
    }
    return all.has(run.text) || hasHouseMeaning(run.text)
      ? run
      : words(`${run.text} [not defined in this document]`, "italic");
  };
  return worded.reduce((left, { clause }) => swap(left, clause.id, (own) => mapRuns(own, settle)), blocks);
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

/** Whether the list of definitions stays what it was. */
const hasSameWords = ({ clause, house }: Placed): boolean => {
  const [ours, before] = [factsOf([clause]), factsOf(house === null ? [] : [house])];
  return isSame(ours.uses, before.uses) && isSame(ours.defines, before.defines);
};

/**
 * Puts the workspace's clauses into a compiled document: a chosen variant takes the place of the house text, own
 * clauses close their section, and the list of definitions is made anew. A clause that cannot be used leaves the
 * house text standing with a remark; the document is never broken by a template. Without clauses it changes nothing.
 */
export function applyLibrary(house: Block[], d: Drafting, library: readonly LibraryClause[]): Block[] {
  if (library.length === 0) return house;
  const placing = new Placing(d, house, library);
  const put = house.map((block) => placing.put(block));
  const { blocks, placed } = settlePlaces(put, placing.placed);
  const settled = settleWords(blocks, placed);
  if (placed.every(hasSameWords)) return settled;
  const defining = settled.filter((block) => block.kind !== "definitionList");
  return settled.map((block) =>
    block.kind === "definitionList" ? { ...block, items: definitionsFor(defining, block.items) } : block,
  );
}
