import { describe, expect, it } from "vitest";
import { compileDocument } from "@/lib/domain/document/compile";
import { termPlaces } from "@/lib/domain/document/term-places";
import { blocksByTerm } from "@/lib/domain/document/tree";
import { referenceSheet } from "@/tests/support/reference-sheet";

const placesIn = (kind: "co_sell_agreement" | "term_sheet") =>
  compileDocument(kind, referenceSheet, { ourName: "Ours Ltd", model: "co_sell" }).blocks;

describe("where a term is shown", () => {
  it("names the innermost clause with the numbers above it", () => {
    const places = termPlaces(placesIn("co_sell_agreement"));
    expect(places.get("exclusivity.grants[g1].gates[e1].target")?.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^\d+\.3\(a\)$/),
    ]);
    expect(places.get("law.liability.capAmount")?.[0]?.name).toMatch(/^\d+\.\d+$/);
  });

  it("names the schedule or section a table stands in, once", () => {
    const agreement = termPlaces(placesIn("co_sell_agreement"));
    const [tier] = referenceSheet.apiAccess.tiers;
    const path = `apiAccess.tiers[${tier?.id}].includedCallsPerMonth`;
    expect(agreement.get(path)?.map(({ name }) => name)).toEqual(["Schedule A"]);
    const sheet = termPlaces(placesIn("term_sheet"));
    expect(sheet.get("parties.purpose")?.map(({ name }) => name)).toEqual(["1"]);
  });

  it("leads to passages the document has", () => {
    const blocks = placesIn("co_sell_agreement");
    const shown = blocksByTerm(blocks);
    for (const [path, places] of termPlaces(blocks))
      for (const { id } of places) expect(shown.get(path)).toContain(id);
  });
});
