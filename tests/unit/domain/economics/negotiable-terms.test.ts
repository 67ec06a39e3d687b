import fc from "fast-check";
import { expect, it } from "vitest";
import { moveTerm, negotiableTerms } from "@/lib/domain/economics/scenario/negotiable-terms";
import { tryChanges } from "@/lib/domain/economics/scenario/what-if";
import { getAt } from "@/lib/domain/term-sheet/path";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";

const terms = negotiableTerms(coSellThreePartySheet);

it("names every share and amount that decides about the money", () => {
  expect(terms.length).toBeGreaterThan(3);
  for (const { path, kind, value } of terms) {
    const stored = getAt(coSellThreePartySheet, path);
    expect(kind === "percent" ? stored : (stored as { amount: string }).amount).toBe(value);
  }
});

it("always gives a sheet that can be saved, with that value at that term", () => {
  fc.assert(
    fc.property(termSheetArbitrary, fc.nat(), fc.integer({ min: 0, max: 200 }), (sheet, pick, half) => {
      const all = negotiableTerms(sheet);
      const term = all[pick % Math.max(1, all.length)];
      if (!term) return;
      const value = String(half / 2);
      const tried = tryChanges(sheet, moveTerm(sheet, term, value));
      if (!tried.ok) throw new Error(JSON.stringify(tried.refusal));
      const stored = getAt(tried.value, term.path);
      expect(term.kind === "percent" ? stored : (stored as { amount: string }).amount).toBe(value);
    }),
    { numRuns: 100 },
  );
});

it("keeps two shares at a hundred together where nobody gets the rest", () => {
  const shares = [
    { id: "a", party: "platform", percent: "70" },
    { id: "b", party: "integrator", percent: "30" },
  ];
  const [stream] = coSellThreePartySheet.revenueShare.streams;
  if (!stream) throw new Error("The sample has a stream.");
  const sheet = {
    ...coSellThreePartySheet,
    revenueShare: {
      ...coSellThreePartySheet.revenueShare,
      streams: [{ id: stream.id, model: "percentage" as const, shares, adjustments: [] }],
    },
  };
  const path = `revenueShare.streams[${stream.id}].shares[a].percent`;
  const changes = moveTerm(sheet, { path, kind: "percent", value: "70" }, "62.5");
  expect(changes).toEqual([
    { path, value: "62.5" },
    { path: path.replace("[a]", "[b]"), value: "37.5" },
  ]);
});
