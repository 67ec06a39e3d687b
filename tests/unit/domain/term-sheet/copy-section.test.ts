import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectionOfPath, termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { applyChanges } from "@/lib/domain/term-sheet/changes";
import { copyableSections, copyRow, copySection } from "@/lib/domain/term-sheet/copy-section";
import { diffSheets } from "@/lib/domain/term-sheet/diff";
import { getAt } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet, type TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";

function counter(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `fresh${next}`;
  };
}
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "id" ? undefined : inner)));

function apply(sheet: TermSheet, changes: ReturnType<typeof copySection>["changes"]): TermSheet {
  const applied = applyChanges(sheet, changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  return applied.value;
}

describe("copying from another sheet", () => {
  it("always gives a valid sheet that differs in that section only", () => {
    fc.assert(
      fc.property(
        termSheetArbitrary,
        termSheetArbitrary,
        fc.constantFrom(...copyableSections),
        (from, into, section) => {
          const after = apply(into, copySection(from, into, section, counter()).changes);
          for (const { path } of diffSheets(into, after)) expect(sectionOfPath(path)).toBe(section);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("copies everything but ids between sheets of the same parties", () => {
    const into = { ...emptyTermSheet(), parties: coSellThreePartySheet.parties };
    for (const section of copyableSections) {
      const { changes, unmatched } = copySection(coSellThreePartySheet, into, section, counter());
      expect(unmatched).toEqual([]);
      const after = apply(into, changes);
      for (const { path } of termCatalogue.filter((entry) => entry.section === section))
        if (!path.includes("[]"))
          expect(withoutIds({ at: getAt(after, path) })).toEqual(
            withoutIds({ at: getAt(coSellThreePartySheet, path) }),
          );
    }
  });

  it("leaves out a party without a counterpart and names it", () => {
    const into = apply(emptyTermSheet(), [
      { op: "insert", path: "parties.parties", row: { id: "we", side: "us", name: "Harborline" } },
      { op: "insert", path: "parties.parties", row: { id: "they", side: "them", name: "Cascade" } },
    ]);
    const { changes, unmatched } = copySection(coSellThreePartySheet, into, "goToMarket", counter());
    const known = new Set([undefined, "we", "they"]);
    const { commitments } = apply(into, changes).goToMarket;
    expect(commitments).toHaveLength(coSellThreePartySheet.goToMarket.commitments.length);
    expect(commitments.filter((row) => !known.has(row.party))).toEqual([]);
    expect(unmatched).toHaveLength(1);
  });

  it("copies a row with new ids at every depth", () => {
    const [stream] = coSellThreePartySheet.revenueShare.streams;
    if (!stream) throw new Error("The sample has a stream.");
    const copy = copyRow("revenueShare.streams", stream, counter());
    expect(withoutIds(copy)).toEqual(withoutIds(stream));
    const ids = JSON.stringify(copy).match(/"id":"[^"]+"/g) ?? [];
    expect(ids.every((id) => id.includes("fresh"))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
