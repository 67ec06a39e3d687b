import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, type TermChange, termChangeSchema } from "@/lib/domain/term-sheet/changes";
import { describeChange } from "@/lib/domain/term-sheet/describe-change";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { getAt } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { referralSheet } from "@/tests/support/term-sheets/referral";

const until = "exclusivity.grants[g1].untilOn";

describe("changes", () => {
  it("turns any sheet into any other: apply(a, diff(a, b)) = b", () => {
    fc.assert(
      fc.property(termSheetArbitrary, termSheetArbitrary, (from, to) => {
        const changes = diffSheets(from, to);
        for (const change of changes) expect(termChangeSchema.safeParse(change).success).toBe(true);
        expect(applyChanges(from, changes)).toEqual({ ok: true, value: to });
        expect(diffSheets(to, to)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("describes every change of any two sheets in a sentence", () => {
    fc.assert(
      fc.property(termSheetArbitrary, termSheetArbitrary, (from, to) => {
        for (const change of diffSheets(from, to)) {
          const { sentence, section, label } = describeChange(from, change);
          expect(section).toBeDefined();
          expect(label).not.toBe("");
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("moves the fewest rows", () => {
    const rows = coSellThreePartySheet.goToMarket.commitments;
    const [first, ...others] = rows;
    if (!first) throw new Error("The sample has commitments.");
    const to = {
      ...coSellThreePartySheet,
      goToMarket: { ...coSellThreePartySheet.goToMarket, commitments: [...others, first] },
    };
    expect(diffSheets(coSellThreePartySheet, to)).toEqual([
      { op: "move", path: "goToMarket.commitments[fund]", after: "managers" },
    ]);
  });

  it("fills the empty lists of an inserted row, and appends where no place is named", () => {
    const applied = applyChanges(coSellThreePartySheet, [
      { op: "insert", path: "exclusivity.grants", row: { id: "g2" } },
      { op: "insert", path: "exclusivity.grants[g2].gates", row: { id: "x" } },
      { op: "set", path: "exclusivity.grants[g2].gates[x].target", value: "3" },
    ]);
    expect(applied.ok && applied.value.exclusivity.grants[1]).toEqual({
      id: "g2",
      gates: [{ id: "x", target: "3" }],
    });
  });

  it("drops what another stream model does not have when the model changes", () => {
    const applied = applyChanges(referralSheet, [
      { op: "set", path: "revenueShare.streams[fee].model", value: "percentage" },
    ]);
    expect(applied.ok && applied.value.revenueShare.streams[0]).toEqual({
      adjustments: [],
      id: "fee",
      model: "percentage",
      name: "Fee for introduced customers",
      attribution: "sourced",
      payer: "harbourline",
      basis: "first_year_acv",
      shares: [],
    });
  });

  it.each<[string, TermChange]>([
    ["an unknown term", { op: "set", path: "exclusivity.surprise", value: "x" }],
    ["a path to the prototype", { op: "set", path: "__proto__.polluted", value: true }],
    ["every row at once", { op: "set", path: "exclusivity.grants[].untilOn", value: "2028-01-01" }],
    ["a day that does not exist", { op: "set", path: until, value: "2028-02-30" }],
    ["a number for a date", { op: "set", path: until, value: 7 }],
    ["the id of a row", { op: "set", path: "exclusivity.grants[g1].id", value: "other" }],
    ["a whole list", { op: "set", path: "exclusivity.grants", value: [] }],
    [
      "a share above 100 %",
      { op: "set", path: "revenueShare.streams[influenced].shares[c].percent", value: "130" },
    ],
    ["half a money value", { op: "set", path: "law.liability.capAmount", value: { amount: "5" } }],
    ["a row that is gone", { op: "remove", path: "exclusivity.grants[g9]" }],
    ["a row id twice", { op: "insert", path: "exclusivity.grants", row: { id: "g1" } }],
    ["a row with unknown keys", { op: "insert", path: "exclusivity.grants", row: { id: "g3", surprise: 1 } }],
    [
      "a term of another model",
      { op: "set", path: "revenueShare.streams[influenced].feePercent", value: "10" },
    ],
    ["no model", { op: "set", path: "revenueShare.streams[influenced].model", value: null }],
  ])("refuses %s and keeps the sheet", (_, change) => {
    const before = structuredClone(coSellThreePartySheet);
    const applied = applyChanges(coSellThreePartySheet, [change]);
    expect(applied.ok).toBe(false);
    if (!applied.ok) expect(applied.refusal[0]?.message).toMatch(/\.$/);
    expect(coSellThreePartySheet).toEqual(before);
  });

  it("refuses row 201 of a list", () => {
    const changes = Array.from(
      { length: 201 },
      (_, index): TermChange => ({ op: "insert", path: "exclusivity.grants", row: { id: `g${index}` } }),
    );
    expect(applyChanges(emptyTermSheet(), changes).ok).toBe(false);
    expect(applyChanges(emptyTermSheet(), changes.slice(1)).ok).toBe(true);
  });

  it("never throws on foreign changes", () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (path, value) => {
        applyChanges(coSellThreePartySheet, [{ op: "set", path, value }]);
        applyChanges(coSellThreePartySheet, [{ op: "set", path: until, value }]);
        applyChanges(coSellThreePartySheet, [{ op: "move", path, after: path }]);
      }),
    );
  });

  it("writes a change as a person would", () => {
    const change: TermChange = { op: "set", path: until, value: "2029-01-31" };
    expect(describeChange(coSellThreePartySheet, change).sentence).toBe(
      "Grants › Castellan Systems GmbH › Until: from 31 July 2028 to 31 January 2029.",
    );
    expect(
      describeChange(coSellThreePartySheet, {
        op: "set",
        path: "law.liability.capAmount",
        value: { amount: "1250000", currency: "EUR" },
      }).sentence,
    ).toBe("Amount: from 500,000 EUR to 1,250,000 EUR.");
    expect(getAt(coSellThreePartySheet, until)).toBe("2028-07-31");
  });
});
