import { findEntry } from "@/lib/domain/term-sheet/catalogue";
import { findHouseSlot, houseSlots } from "./house-slots";
import { readTemplate } from "./read-template";
import type { TemplateFacts, TemplateNode, TemplateProblem } from "./template-node";

/** A variant as it is about to be saved or used. */
export type VariantText = {
  /** null for a clause of the workspace's own, which replaces nothing. */
  slotId: string | null;
  template: string;
  /** Catalogue paths of the house text that it leaves out on purpose. */
  leavesOut: readonly string[];
};

export type CheckedVariant =
  | { ok: true; nodes: TemplateNode[]; facts: TemplateFacts }
  | { ok: false; problems: TemplateProblem[] };

const termName = (path: string): string => {
  const entry = findEntry(path);
  return entry ? `“${entry.label}” (${path})` : `“${path}”`;
};

/**
 * Everything that is asked of a variant before it is kept: a template that reads, every term of the house text either
 * used or left out on purpose, every word the house text defines for others still defined, and no clause pointed to
 * that no document has. `ownIds` are the workspace's own clauses, which may be pointed to as well.
 */
export function checkVariant(variant: VariantText, ownIds: readonly string[] = []): CheckedVariant {
  const read = readTemplate(variant.template);
  if (!read.ok) return read;
  const { facts } = read;
  const messages: string[] = [];
  const slot = variant.slotId === null ? undefined : findHouseSlot(variant.slotId);
  if (variant.slotId !== null && !slot)
    messages.push(
      `The house no longer has a clause “${variant.slotId}”, so there is nothing this text would replace.`,
    );
  const used = new Set(facts.terms);
  for (const path of slot?.terms ?? [])
    if (!used.has(path) && !variant.leavesOut.includes(path))
      messages.push(
        `Unused term: the house text says ${termName(path)} and this text does not. Use it, or mark it as left out on purpose.`,
      );
  for (const path of variant.leavesOut)
    if (used.has(path)) messages.push(`${termName(path)} is marked as left out, yet the text uses it.`);
  for (const word of slot?.defines ?? [])
    if (!facts.defines.includes(word))
      messages.push(
        `Other clauses use “${word}”, which the house text defines here. Define it: {{ "${word}" | defines }}.`,
      );
  if (facts.clauses.length > 0) {
    const known = new Set([...houseSlots().map(({ id }) => id), ...ownIds]);
    for (const id of facts.clauses)
      if (!known.has(id) && !id.startsWith("schedule."))
        messages.push(`No document has a clause “${id}”. Point to one such as “liability.cap”.`);
  }
  if (messages.length === 0) return read;
  return { ok: false, problems: messages.map((message) => ({ line: 1, column: 1, message })) };
}
