import type { Block, Clause, DocumentTree, Run } from "./tree";

/** Words without the name of the field they come from: paths of our sheet are nobody else's business. */
const outsideRun = (run: Run): Run => {
  if (run.kind === "term") return { kind: "text", text: run.text };
  if (run.kind === "blank") return { kind: "blank", path: "", label: run.label };
  return run;
};
const outsideRuns = (runs: readonly Run[]): Run[] => runs.map(outsideRun);

function outsideClause(clause: Clause): Clause {
  return { ...clause, runs: outsideRuns(clause.runs), children: clause.children.map(outsideClause) };
}

function outsideBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
      return block;
    case "paragraph":
      return { ...block, runs: outsideRuns(block.runs) };
    case "clause":
      return outsideClause(block);
    case "table":
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(outsideRuns) })) };
    case "definitionList":
      return { ...block, items: block.items.map((item) => ({ ...item, runs: outsideRuns(item.runs) })) };
    case "signatureBlock":
      return {
        ...block,
        lead: outsideRuns(block.lead),
        slots: block.slots.map((slot) => ({
          partyId: slot.partyId,
          party: outsideRuns(slot.party),
          signatory: outsideRuns(slot.signatory),
          title: outsideRuns(slot.title),
        })),
      };
  }
}

/** The same words for a reader of the other side. */
export function outsideView(tree: DocumentTree): DocumentTree {
  return { ...tree, blocks: tree.blocks.map(outsideBlock) };
}
