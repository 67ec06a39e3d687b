import { define, runs } from "../runs";
import { type Block, type DefinitionItem, type Run, runsOf } from "../tree";

/** Meanings that no clause gives where it uses the word. Each may use others of this list. */
const glossary: Readonly<Record<string, () => Run[]>> = {
  Agreement: () => runs("means this document with its schedules"),
};

/** Whether the definitions clause can give the meaning of a word that no other clause defines. */
export const hasHouseMeaning = (term: string): boolean => Object.hasOwn(glossary, term);

/** One entry of the list of definitions: "**Agreement** means …." */
export const definitionItem = (term: string, meaning: readonly Run[]): DefinitionItem => ({
  id: `definitions.${term}`,
  term,
  runs: runs(define(term), " ", meaning, "."),
});

/**
 * The definitions a document needs: one for each term its blocks use and do not define themselves, in order of the
 * alphabet. `given` holds meanings of this document that the house list does not know or that go before it. Throws
 * for a term nobody defines: that is a mistake in a clause, not in a sheet.
 */
export function definitionsFor(
  blocks: readonly Block[],
  given: readonly DefinitionItem[] = [],
): DefinitionItem[] {
  const found = blocks.flatMap((block) => [...runsOf(block)]).filter((run) => run.kind === "definedTerm");
  const known = new Set(found.filter((run) => run.defines).map((run) => run.text));
  const needed = new Set(found.map((run) => run.text).filter((text) => !known.has(text)));
  return [...needed].sort().map((term): DefinitionItem => {
    const own = given.find((item) => item.term === term);
    if (own) return own;
    const meaning = glossary[term];
    if (!meaning) throw new Error(`No clause defines “${term}”.`);
    return definitionItem(term, meaning());
  });
}
