import type { TermCondition } from "./catalogue-entry";
import { getAt } from "./path";

/** Puts the row ids of `concretePath` into a catalogue path, from left to right. */
export function inSameRow(cataloguePath: string, concretePath: string): string {
  const ids = [...concretePath.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? "");
  return cataloguePath.replace(/\[\]/g, () => `[${ids.shift() ?? ""}]`);
}

/** Whether all conditions hold for the term at `concretePath`. An unanswered condition holds only where it says so. */
export function areConditionsMet(
  sheet: unknown,
  conditions: readonly TermCondition[],
  concretePath: string,
): boolean {
  return conditions.every(({ path, is, orUnanswered }) => {
    const value = getAt(sheet, inSameRow(path, concretePath));
    if (value === undefined) return orUnanswered === true;
    return (typeof value === "string" || typeof value === "boolean") && is.includes(value);
  });
}
