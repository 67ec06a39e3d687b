import { describe, expect, it } from "vitest";
import { checkVariant, type VariantBasis } from "@/lib/domain/document/library/check-variant";
import { findHouseSlot, houseSlots } from "@/lib/domain/document/library/house-slots";
import { mayAcceptRung, rungLabel, writeRoles } from "@/lib/domain/document/library/ladder";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { snippetFor } from "@/lib/domain/document/library/term-snippet";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";

const basisOf = (slotId: string): VariantBasis => {
  const slot = findHouseSlot(slotId);
  const knownClauses = houseSlots().map(({ id }) => id);
  return { houseTerms: slot?.terms ?? [], houseDefines: slot?.defines ?? [], knownClauses };
};
const messages = (slotId: string, template: string, leavesOut: string[] = [], own: string[] = []) => {
  const basis = basisOf(slotId);
  const knownClauses = [...basis.knownClauses, ...own];
  const checked = checkVariant({ template, leavesOut }, { ...basis, knownClauses });
  return checked.ok ? [] : checked.problems.map(({ message }) => message);
};

describe("checking a variant before it is kept", () => {
  it("asks for every term of the house text, used or left out on purpose", () => {
    const said = "law.liability.capAmount";
    const template = `Limited to {{ ${said} }}.`;
    const others = basisOf("liability.cap").houseTerms.filter((path) => path !== said);
    expect(others).toContain("law.liability.capMonths");
    expect(messages("liability.cap", template)).toEqual(
      others.map((path) => expect.stringMatching(`^Unused term: the house text says “.+” .${path}.`)),
    );
    expect(messages("liability.cap", template, others)).toEqual([]);
    expect(messages("liability.cap", template, [...others, said])).toEqual([
      "“Amount” (law.liability.capAmount) is marked as left out, yet the text uses it.",
    ]);
  });

  it("asks for the definitions other clauses rely on, and for clauses that exist", () => {
    const leavesOut = [...basisOf("termExit.initial").houseTerms];
    expect(messages("termExit.initial", "It starts.", leavesOut)).toEqual([
      expect.stringContaining('{{ "Start Date" | defines }}'),
    ]);
    expect(messages("own", 'See {{ "nowhere" | clause }}.')).toEqual([
      expect.stringContaining("No document has a clause “nowhere”"),
    ]);
    expect(
      messages("own", 'See {{ "own.1" | clause }}, {{ "liability.cap" | clause }}.', [], ["own.1"]),
    ).toEqual([]);
  });

  it("offers for every term words that can be read", () => {
    for (const entry of termCatalogue) {
      const read = readTemplate(`Words ${snippetFor(entry)}`);
      expect([entry.path, read.ok ? read.facts.terms.includes(entry.path) : read.problems]).toEqual([
        entry.path,
        true,
      ]);
    }
  });
});

describe("the ladder", () => {
  it("names its rungs", () => {
    expect([0, 1].map((index) => rungLabel(index, 2))).toEqual(["preferred", "fallback 1"]);
    expect([0, 1, 2, 3].map((index) => rungLabel(index, 4))).toEqual([
      "preferred",
      "fallback 1",
      "fallback 2",
      "last resort",
    ]);
    expect(writeRoles(["legal", "executive"])).toBe("Legal or Executive");
  });

  it("lets only the named roles take a lower rung, an administrator not excepted", () => {
    const rung = { id: "v", acceptRoles: ["legal"] as const };
    expect(mayAcceptRung("partnership_manager", 0, rung)).toBe(true);
    expect(mayAcceptRung("partnership_manager", 1, rung)).toBe(false);
    expect(mayAcceptRung("admin", 1, rung)).toBe(false);
    expect(mayAcceptRung("legal", 1, rung)).toBe(true);
    expect(mayAcceptRung("admin", 1, { id: "v", acceptRoles: [] })).toBe(true);
  });
});
