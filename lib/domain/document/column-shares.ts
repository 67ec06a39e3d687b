import { textOfRuns } from "./plain-text";
import type { Table } from "./tree";

/** A column is never narrower than this part of the table, however short its words are. */
const leastShare = 0.08;

/** Names and what is said of them: tables of two columns under each other keep one line between them. */
const ofTwo = [0.36, 0.64] as const;

/** How much room a column asks for: its longest word must fit, and long cells weigh by the square root of their length. */
function demandOf(table: Table, index: number): number {
  const texts = table.rows.map((row) => textOfRuns(row.cells[index] ?? []));
  const all = [table.columns[index]?.label ?? "", ...texts];
  let longestWord = 0;
  let longest = 0;
  for (const text of all) {
    longest = Math.max(longest, text.length);
    for (const word of text.split(/\s+/)) longestWord = Math.max(longestWord, word.length);
  }
  return Math.max(Math.min(longestWord, 24) * 1.15, Math.sqrt(longest) * 2.4);
}

/**
 * The part of the table's width each column gets, by what stands in it; the parts add up to 1. Every writer that sets
 * pages uses them, so that a table breaks its lines alike in Word and in the PDF.
 */
export function columnShares(table: Table): number[] {
  if (table.columns.length === 2) return [...ofTwo];
  const demands = table.columns.map((_, index) => demandOf(table, index));
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  const raised = demands.map((demand) => Math.max(demand / total, leastShare));
  const sum = raised.reduce((before, share) => before + share, 0);
  return raised.map((share) => share / sum);
}
