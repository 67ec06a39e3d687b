import { exhaustive } from "@/lib/domain/shared/exhaustive";
import type { Block, Clause, DocumentTree, Run } from "./tree";

/** What a reader sees of one run; a blank reads "[label]". */
export function textOfRun(run: Run): string {
  return run.kind === "blank" ? `[${run.label}]` : run.text;
}

export const textOfRuns = (runs: readonly Run[]): string => runs.map(textOfRun).join("");

/**
 * The words of one clause without its number and without its children: heading, then words.
 * Comment anchors quote from this text.
 */
export function textOfClause(clause: Clause): string {
  const words = textOfRuns(clause.runs);
  if (!clause.heading) return words;
  return words ? `${clause.heading}. ${words}` : clause.heading;
}

function clauseLines(clause: Clause): string[] {
  return [`${clause.number} ${textOfClause(clause)}`.trim(), ...clause.children.flatMap(clauseLines)];
}

/** The lines of one block in reading order, numbers included. Table cells are separated by tabs. */
export function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [`${block.number} ${block.text}`.trim()];
    case "paragraph":
      return [textOfRuns(block.runs)];
    case "clause":
      return clauseLines(block);
    case "table":
      return [
        block.caption,
        block.columns.map((column) => column.label).join("\t"),
        ...block.rows.map((row) => row.cells.map(textOfRuns).join("\t")),
      ];
    case "definitionList":
      return block.items.map((item) => textOfRuns(item.runs));
    case "signatureBlock":
      return [
        textOfRuns(block.lead),
        ...block.slots.map((slot) => [slot.party, slot.signatory, slot.title].map(textOfRuns).join("\t")),
      ];
    default:
      return exhaustive(block);
  }
}

/** The whole document as plain text, one block line per line, with its title first and its notice last. */
export function textOfTree(tree: DocumentTree): string {
  const head = [tree.title, tree.subtitle ?? ""].filter((line) => line !== "");
  return [...head, ...tree.blocks.flatMap(linesOfBlock), tree.notice].join("\n");
}
