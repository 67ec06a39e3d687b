import { describe, expect, it } from "vitest";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { emptyTermSheet, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { apiLicenceSheet } from "@/tests/support/term-sheets/api-licence";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { oemSheet } from "@/tests/support/term-sheets/oem";
import { referralSheet } from "@/tests/support/term-sheets/referral";

const samples: [PartnershipModel, TermSheet][] = [
  ["referral", referralSheet],
  ["co_sell", coSellThreePartySheet],
  ["oem", oemSheet],
  ["api_licence", apiLicenceSheet],
];

describe("completeness", () => {
  it.each(samples)("finds the %s sample complete", (model, sheet) => {
    const measured = measureCompleteness(sheet, model);
    expect(measured.missing).toEqual([]);
    expect(measured.answered).toBe(measured.required);
  });

  it.each(partnershipModels)("names what an empty %s sheet needs, section by section", (model) => {
    const measured = measureCompleteness(emptyTermSheet(), model);
    expect(measured.answered).toBe(0);
    expect(measured.missing.length).toBe(measured.required);
    expect(measured.missing.map(({ path }) => path)).toContain("law.governingLaw");
    const sections = Object.values(measured.sections);
    expect(sections.reduce((sum, section) => sum + section.required, 0)).toBe(measured.required);
  });

  it("asks for a fee only where the stream has that kind of fee", () => {
    const stream = { id: "s", model: "referral_fee", feeKind: "flat" } as const;
    const sheet = emptyTermSheet();
    const draft = { ...sheet, revenueShare: { ...sheet.revenueShare, streams: [stream] } };
    const paths = measureCompleteness(draft, "referral").missing.map(({ path }) => path);
    expect(paths).toContain("revenueShare.streams[s].feeFlat");
    expect(paths).not.toContain("revenueShare.streams[s].feePercent");
    expect(paths).not.toContain("revenueShare.streams[s].marginPercent");
  });
});

describe("a term that is optional in some cases", () => {
  it("asks for the last day of an exclusivity unless it ends with the agreement", () => {
    const path = "exclusivity.grants[g1].untilOn";
    const missing = (sunset: string) => {
      const sheet = termSheetSchema.parse({
        ...emptyTermSheet(),
        exclusivity: { kind: "grants", grants: [{ id: "g1", sunset }] },
      });
      return measureCompleteness(sheet, "co_sell").missing.some((term) => term.path === path);
    };
    expect(missing("ends_with_window")).toBe(true);
    expect(missing("renews_if_gates_met")).toBe(true);
    expect(missing("ends_with_agreement")).toBe(false);
  });
});
