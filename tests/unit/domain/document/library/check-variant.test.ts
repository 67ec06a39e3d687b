import { describe, expect, it } from "vitest";
import { checkVariant } from "@/lib/domain/document/library/check-variant";
import { mayAcceptRung, rungLabel, writeRoles } from "@/lib/domain/document/library/ladder";

const messages = (variant: Parameters<typeof checkVariant>[0], ownIds?: string[]) => {
  const checked = checkVariant(variant, ownIds);
  return checked.ok ? [] : checked.problems.map(({ message }) => message);
};

describe("checking a variant before it is kept", () => {
  it("asks for every term of the house text, used or left out on purpose", () => {
    const template = "Limited to {{ law.liability.capAmount }}.";
    expect(messages({ slotId: "liability.cap", template, leavesOut: [] })).toEqual([
      expect.stringContaining("Unused term: the house text says “Liability is” (law.liability.cap)"),
      expect.stringContaining("“Months of fees” (law.liability.capMonths)"),
      expect.stringContaining("“Times” (law.liability.capMultiple)"),
    ]);
    const others = ["law.liability.cap", "law.liability.capMonths", "law.liability.capMultiple"];
    expect(
      messages({
        slotId: "liability.cap",
        template,
        leavesOut: others,
      }),
    ).toEqual([]);
    expect(
      messages({
        slotId: "liability.cap",
        template,
        leavesOut: [...others, "law.liability.capAmount"],
      }),
    ).toEqual(["“Amount” (law.liability.capAmount) is marked as left out, yet the text uses it."]);
  });

  it("asks for the definitions other clauses rely on, and for clauses that exist", () => {
    const leavesOut = [
      "parties.effectiveOn",
      "termExit.openEnded",
      "termExit.initialTerm",
      "termExit.endsOn",
    ];
    const slot = { slotId: "termExit.initial", leavesOut };
    expect(messages({ ...slot, template: "It starts." })).toEqual([
      expect.stringContaining('{{ "Start Date" | defines }}'),
    ]);
    expect(messages({ slotId: null, leavesOut: [], template: 'See {{ "nowhere" | clause }}.' })).toEqual([
      expect.stringContaining("No document has a clause “nowhere”"),
    ]);
    expect(
      messages(
        {
          slotId: null,
          leavesOut: [],
          template: 'See {{ "own.1" | clause }} and {{ "liability.cap" | clause }}.',
        },
        ["own.1"],
      ),
    ).toEqual([]);
    expect(messages({ slotId: "gone.clause", leavesOut: [], template: "x" })).toEqual([
      expect.stringContaining("no longer has a clause"),
    ]);
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
