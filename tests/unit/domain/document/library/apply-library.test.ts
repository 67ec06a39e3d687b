import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKinds } from "@/lib/domain/deal/document-sequence";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";
import { compileDocument } from "@/lib/domain/document/compile";
import { houseSlots } from "@/lib/domain/document/library/house-slots";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { sampleSheet } from "@/lib/domain/document/library/sample-sheet";
import { textOfRuns, textOfTree } from "@/lib/domain/document/plain-text";
import { clausesOf } from "@/lib/domain/document/tree";
import { termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { referenceSheet } from "@/tests/support/reference-sheet";
import { arbitrarySheet } from "@/tests/support/term-sheet-arbitraries";

const clauseFrom = (slotId: string, template: string, own: LibraryClause["own"] = null): LibraryClause => {
  const read = readTemplate(template);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return { slotId, own, name: "Ours", nodes: read.nodes, problem: null };
};
const compiled = (library: LibraryClause[], sheet = referenceSheet) =>
  compileDocument("co_sell_agreement", sheet, {
    ourName: "Harbourline Systems Ltd",
    model: "co_sell",
    library,
  });
const clauseIn = (library: LibraryClause[], id: string) =>
  [...clausesOf(compiled(library).blocks)].find((clause) => clause.id === id);
const house = compiled([]);

describe("the workspace's clauses in a document", () => {
  it("leaves a document without clauses of the workspace as it is", () => {
    expect(compiled([clauseFrom("no.such.clause", "Nothing here.")])).toEqual(house);
  });

  it("puts a variant in the place, under the number and the heading of the house text", () => {
    const clause = clauseIn(
      [clauseFrom("liability.cap", 'Capped as {{ "law.governing" | clause }} allows.')],
      "liability.cap",
    );
    const before = [...clausesOf(house.blocks)].find(({ id }) => id === "liability.cap");
    expect(clause).toMatchObject({ number: before?.number, heading: "Cap" });
    expect(textOfRuns(clause?.runs ?? [])).toMatch(/^Capped as clause \d+\.1 allows\.$/);
  });

  it("replaces a whole section, and tells a reference to what went with it", () => {
    const library = [
      clauseFrom("liability", 'Only this.\n- {{ "liability.cap" | clause }}\n- {{ "liability" | clause }}'),
    ];
    const clause = clauseIn(library, "liability");
    expect(clause?.children.map(({ runs }) => textOfRuns(runs))).toEqual([
      "[no clause “liability.cap” in this document]",
      expect.stringMatching(/^clause \d+$/),
    ]);
  });

  it("adds a clause of the workspace's own where its words apply, and none where they do not", () => {
    const own = { section: "safeguards", heading: "Publicity" };
    const applies = clauseFrom("own.1", "No announcements without consent.", own);
    const never = clauseFrom("own.2", "{% if law.mediation == false and law.mediation %}x{% endif %}", own);
    const section = clauseIn([applies, never], "safeguards");
    expect(section?.children.at(-1)).toMatchObject({ id: "own.1", heading: "Publicity" });
    expect(section?.children.some(({ id }) => id === "own.2")).toBe(false);
  });

  it("falls back to the house text with a remark when the stored text cannot be used", () => {
    const broken: LibraryClause = {
      slotId: "liability.cap",
      own: null,
      name: "Ours",
      nodes: null,
      problem: "it names a term that is gone.",
    };
    const text = textOfRuns(clauseIn([broken], "liability.cap")?.runs ?? []);
    const before = textOfRuns(
      [...clausesOf(house.blocks)].find(({ id }) => id === "liability.cap")?.runs ?? [],
    );
    expect(text).toBe(
      `${before} [House text: “Ours” could not be used, because it names a term that is gone.]`,
    );
    const silent = clauseFrom(
      "liability.cap",
      "{% if law.mediation == false and law.mediation %}x{% endif %}",
    );
    expect(textOfRuns(clauseIn([silent], "liability.cap")?.runs ?? [])).toContain("no words of it apply");
  });

  it("keeps the house text where a variant loses a definition that others use", () => {
    const text = textOfRuns(
      clauseIn([clauseFrom("termExit.initial", "It runs.")], "termExit.initial")?.runs ?? [],
    );
    expect(text).toContain("it does not say what “Start Date” means");
    const kept = clauseFrom(
      "termExit.initial",
      'From {{ parties.effectiveOn }} (the {{ "Start Date" | defines }}).',
    );
    expect(textOfRuns(clauseIn([kept], "termExit.initial")?.runs ?? [])).toMatch(/\(the Start Date\)\.$/);
  });

  it("says so where a word is used that no clause defines, and defines no word twice", () => {
    const text = textOfTree(
      compiled([
        clauseFrom("liability.cap", 'The {{ "Moon" | defined }} and the {{ "Start Date" | defines }}.'),
      ]),
    );
    expect(text).toContain("The Moon [not defined in this document] and the Start Date.");
  });

  it("never breaks a document, whichever clauses are replaced by whatever reads", () => {
    const slots = houseSlots();
    const templates = [
      "Words.",
      '{{ law.governingLaw }} and {{ "Agreement" | defined }}',
      '- a\n- b {{ "general" | clause }}',
      "{% if law.mediation %}x{% endif %}",
      'The {{ "Start Date" | defines }} and {{ "Nowhere" | defined }}',
    ];
    const anyClause = fc
      .tuple(fc.constantFrom(...slots), fc.constantFrom(...templates, null), fc.constantFrom(...slots))
      .map(([slot, template, target]) =>
        clauseFrom(slot.id, template ?? `See {{ "${target.id}" | clause }}.`),
      );
    fc.assert(
      fc.property(
        fc.array(anyClause, { maxLength: 12 }),
        arbitrarySheet,
        fc.constantFrom(...partnershipModels),
        fc.constantFrom(...documentKinds),
        (library, sheet, model, kind) => {
          const tree = compileDocument(kind, sheet, {
            ourName: "Ours Ltd",
            model,
            library,
          });
          const ids = [...clausesOf(tree.blocks)].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("finds every clause of the house in some agreement, and fills samples the schema accepts", () => {
    const ids = new Set(houseSlots().map(({ id }) => id));
    for (const { id } of clausesOf(house.blocks))
      if (!id.includes(":") && id !== "definitions") expect(ids).toContain(id);
    for (const model of partnershipModels)
      expect(termSheetSchema.safeParse(sampleSheet(model)).success).toBe(true);
  });
});
