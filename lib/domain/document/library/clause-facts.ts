import type { Block, Clause, Run } from "../tree";

/** What a part of a document holds that other parts depend on. */
export type Facts = {
  ids: Set<string>;
  /** Words it gives a meaning, and words it uses. */
  defines: Set<string>;
  uses: Set<string>;
  /** Ids it points to. */
  points: Set<string>;
};

function noteRuns(runs: readonly Run[], facts: Facts): void {
  for (const run of runs) {
    if (run.kind === "definedTerm") (run.defines ? facts.defines : facts.uses).add(run.text);
    else if (run.kind === "reference") facts.points.add(run.clauseId);
  }
}

function noteClause(clause: Clause, facts: Facts): void {
  facts.ids.add(clause.id);
  noteRuns(clause.runs, facts);
  for (const child of clause.children) noteClause(child, facts);
}

function noteBlock(block: Block, facts: Facts): void {
  switch (block.kind) {
    case "heading":
      facts.ids.add(block.id);
      return;
    case "clause":
      noteClause(block, facts);
      return;
    case "paragraph":
      noteRuns(block.runs, facts);
      return;
    case "table":
      for (const { cells } of block.rows) for (const cell of cells) noteRuns(cell, facts);
      return;
    case "signatureBlock":
      noteRuns(block.lead, facts);
      return;
    case "definitionList":
      for (const { term } of block.items) facts.defines.add(term);
      return;
  }
}

/** The facts of these blocks together; a plain walk, for a keystroke has no time for more. */
export function factsOf(blocks: readonly Block[]): Facts {
  const facts: Facts = { ids: new Set(), defines: new Set(), uses: new Set(), points: new Set() };
  for (const block of blocks) noteBlock(block, facts);
  return facts;
}
