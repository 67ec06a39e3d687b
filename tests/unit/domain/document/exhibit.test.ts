import { describe, expect, it } from "vitest";
import { exhibitKinds } from "@/lib/domain/deal/document-sequence";
import { compileDocument } from "@/lib/domain/document/compile";
import { isExhibitWanted } from "@/lib/domain/document/exhibit";
import { textOfTree } from "@/lib/domain/document/plain-text";
import { emptyTermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { referenceSheet } from "@/tests/support/reference-sheet";

const context = { ourName: "Ours Ltd", model: "co_sell", date: "2026-11-20" } as const;
const textOf = (kind: (typeof exhibitKinds)[number], sheet = referenceSheet) =>
  textOfTree(compileDocument(kind, sheet, context));

describe("exhibits on their own", () => {
  it.each(exhibitKinds)(
    "%s is called for by a full sheet and says what is missing in an empty one",
    (kind) => {
      expect(isExhibitWanted(kind, { sheet: referenceSheet, model: "co_sell" })).toBe(true);
      const empty = compileDocument(kind, emptyTermSheet(), context);
      expect(empty.blocks.length).toBeGreaterThan(2);
      expect(textOf(kind, emptyTermSheet())).toMatch(/\[[a-z]/i);
    },
  );

  it("shows tiers, grants, gates, rights, commitments and levels with their figures", () => {
    expect(textOf("exhibit_api_tiers")).toContain("€0.0012");
    expect(textOf("exhibit_exclusivity")).toContain("4 certified integrations\t31 January 2028");
    expect(textOf("exhibit_go_to_market")).toContain("cured within 45 days");
    expect(textOf("exhibit_programme")).toContain("Certified (Castellan Integration)");
    expect(textOf("exhibit_intellectual_property")).toContain("owned by the owner of the background");
  });

  it("works the shares through so that the parts add up", () => {
    const text = textOf("exhibit_revenue_share");
    expect(text).toContain(
      "Worked example. Revenue share by volume: subscriptions. Assumed: €4,500,000 of net revenue",
    );
    expect(text).toContain("70% of it\tHarbourline Systems\t€2,100,000");
    expect(text).toContain("16% of it\tVerity Cold Chain\t€240,000");
    expect(text).toContain("a fee at 12.5%\tCastellan Integration\t€12,500");
  });

  it("says outright that nothing is exclusive where the terms do", () => {
    const exclusivity = { ...referenceSheet.exclusivity, kind: "none" as const, grants: [] };
    const open = { ...referenceSheet, exclusivity };
    expect(textOf("exhibit_exclusivity", open)).toContain("The partnership is not exclusive.");
  });

  it("lists what an agreement must say, settled or open", () => {
    const text = textOf("exhibit_mandatory_provisions");
    expect(text).toMatch(/Payment terms\tsettled\tPaid|Payment terms\tsettled\t/);
    expect(text).toContain("open\t[indemnities]");
  });
});
