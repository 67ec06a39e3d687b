import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type TermChange } from "@/lib/domain/term-sheet/changes";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { mergeChanges } from "@/lib/domain/term-sheet/merge";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";

const seen = coSellThreePartySheet;
const until = "exclusivity.grants[g1].untilOn";
const from = "exclusivity.grants[g1].fromOn";

function edited(...changes: TermChange[]): TermSheet {
  const applied = applyChanges(seen, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return applied.value;
}

function merged(current: TermSheet, changes: readonly TermChange[], withSeen = true) {
  const result = mergeChanges(current, changes, withSeen ? seen : undefined);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

describe("merge", () => {
  it("is plain apply when nobody else wrote", () => {
    fc.assert(
      fc.property(termSheetArbitrary, termSheetArbitrary, (before, after) => {
        const result = mergeChanges(before, diffSheets(before, after), before);
        expect(result).toMatchObject({ ok: true, value: { sheet: after, conflicts: [] } });
      }),
      { numRuns: 60 },
    );
  });

  it("takes changes of different terms from both sides, whoever comes first", () => {
    const theirs = edited({ op: "set", path: "law.governingLaw", value: "Ireland" });
    const mine: TermChange = { op: "set", path: until, value: "2028-06-30", base: "2028-07-31" };
    const result = merged(theirs, [mine]);
    expect(result.conflicts).toEqual([]);
    expect(getAt(result.sheet, "law.governingLaw")).toBe("Ireland");
    expect(getAt(result.sheet, until)).toBe("2028-06-30");
  });

  it("keeps theirs and shows mine, theirs and original when both changed one term", () => {
    const theirs = edited({ op: "set", path: until, value: "2028-05-31" });
    const mine: TermChange = { op: "set", path: until, value: "2028-06-30", base: "2028-07-31" };
    const result = merged(theirs, [mine], false);
    expect(result.conflicts).toEqual([
      { path: until, mine: "2028-06-30", theirs: "2028-05-31", original: "2028-07-31" },
    ]);
    expect(result.applied).toEqual([]);
    expect(getAt(result.sheet, until)).toBe("2028-05-31");
  });

  it("is no conflict when both wrote the same, and none with my own earlier keystroke", () => {
    const same: TermChange = { op: "set", path: until, value: "2028-05-31", base: "2028-07-31" };
    expect(merged(edited(same), [same]).conflicts).toEqual([]);
    const keystrokes: TermChange[] = ["2028-01-01", "2028-01-02"].map((value) => ({ ...same, value }));
    const result = merged(seen, keystrokes);
    expect(result.conflicts).toEqual([]);
    expect(getAt(result.sheet, until)).toBe("2028-01-02");
  });

  it("treats amount and currency as one value", () => {
    const path = "law.liability.capAmount";
    const theirs = edited({ op: "set", path, value: { amount: "500000", currency: "USD" } });
    const mine: TermChange = {
      op: "set",
      path,
      value: { amount: "600000", currency: "EUR" },
      base: { amount: "500000", currency: "EUR" },
    };
    expect(merged(theirs, [mine]).conflicts).toHaveLength(1);
  });

  it("treats the two ends of a window as one when the seen sheet is known", () => {
    const theirs = edited({ op: "set", path: until, value: "2027-03-31" });
    const mine: TermChange = { op: "set", path: from, value: "2027-06-01", base: "2027-02-01" };
    expect(merged(theirs, [mine]).conflicts).toEqual([
      { path: from, mine: "2027-06-01", theirs: "2027-02-01", original: "2027-02-01", pairPath: until },
    ]);
  });

  it("does not remove a row that the other side just changed, nor resurrect one they removed", () => {
    const row = "goToMarket.commitments[sellers]";
    const theirs = edited({ op: "set", path: `${row}.target`, value: "20" });
    const removal: TermChange = { op: "remove", path: row, base: getAt(seen, row) };
    expect(merged(theirs, [removal]).conflicts).toMatchObject([{ path: row, mine: null }]);
    const gone = edited({ op: "remove", path: row });
    const mine: TermChange = { op: "set", path: `${row}.target`, value: "15", base: "12" };
    expect(merged(gone, [mine]).conflicts).toEqual([
      { path: `${row}.target`, mine: "15", theirs: null, original: "12" },
    ]);
    expect(merged(gone, [removal]).conflicts).toEqual([]);
    expect(merged(gone, [{ op: "move", path: row, after: null }]).conflicts).toEqual([]);
  });

  it("refuses what no sheet could hold instead of calling it a conflict", () => {
    expect(mergeChanges(seen, [{ op: "set", path: "law.nothing", value: "x" }], seen).ok).toBe(false);
    expect(mergeChanges(seen, [{ op: "set", path: until, value: "soon" }], seen).ok).toBe(false);
  });
});
