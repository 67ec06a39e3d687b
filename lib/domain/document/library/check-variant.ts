import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { readTemplate } from "./read-template";
import type { TemplateFacts, TemplateNode, TemplateProblem } from "./template-node";

/** What a text is held against. Plain data, so that the editor in the browser asks the same as the server. */
export type VariantBasis = {
  /** Catalogue paths of the house text it stands in for; none for a clause of the workspace's own. */
  houseTerms: readonly string[];
  /** Words the house text gives a meaning that other clauses use. */
  houseDefines: readonly string[];
  /** Ids of the clauses a text may point to; schedules may be pointed to always. */
  knownClauses: readonly string[];
};

/** A text as it is about to be saved. */
export type VariantText = {
  template: string;
  /** Catalogue paths of the house text that it leaves out on purpose. */
  leavesOut: readonly string[];
};

export type CheckedVariant =
  | { ok: true; nodes: TemplateNode[]; facts: TemplateFacts }
  /** `facts` as far as the text could be read. */
  | { ok: false; problems: TemplateProblem[]; facts: TemplateFacts | null };

const termName = (path: string): string => {
  const entry = findEntry(path);
  return entry ? `“${entry.label}” (${path})` : `“${path}”`;
};

function missing(leavesOut: readonly string[], facts: TemplateFacts, basis: VariantBasis): string[] {
  const used = new Set(facts.terms);
  const known = new Set(basis.knownClauses);
  return [
    ...basis.houseTerms
      .filter((path) => !used.has(path) && !leavesOut.includes(path))
      .map(
        (path) =>
          `Unused term: the house text says ${termName(path)} and this text does not. Use it, or mark it as left out on purpose.`,
      ),
    ...leavesOut
      .filter((path) => used.has(path))
      .map((path) => `${termName(path)} is marked as left out, yet the text uses it.`),
    ...basis.houseDefines
      .filter((word) => !facts.defines.includes(word))
      .map(
        (word) =>
          `Other clauses use “${word}”, which the house text defines here. Define it: {{ "${word}" | defines }}.`,
      ),
    ...facts.clauses
      .filter((id) => !known.has(id) && !id.startsWith("schedule."))
      .map((id) => `No document has a clause “${id}”. Point to one such as “liability.cap”.`),
  ];
}

/**
 * Everything that is asked of a text before it is kept: a template that reads, every term of the house text either
 * used or left out on purpose, every word the house text defines for others still defined, and no clause pointed to
 * that no document has.
 */
export function checkVariant(variant: VariantText, basis: VariantBasis): CheckedVariant {
  const read = readTemplate(variant.template);
  if (!read.ok) return { ...read, facts: null };
  const messages = missing(variant.leavesOut, read.facts, basis);
  if (messages.length === 0) return read;
  const problems = messages.map((message) => ({ line: 1, column: 1, message }));
  return { ok: false, problems, facts: read.facts };
}
