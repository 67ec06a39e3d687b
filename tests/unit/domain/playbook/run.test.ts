import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { findingKey } from "@/lib/domain/playbook/finding-key";
import { type LintContext, type Rule, severities } from "@/lib/domain/playbook/rule";
import { allRules } from "@/lib/domain/playbook/rules";
import { uncappedLiability } from "@/lib/domain/playbook/rules/uncapped-liability";
import { lintTermSheet } from "@/lib/domain/playbook/run";
import { parsePath } from "@/lib/domain/term-sheet/path";
import { emptyTermSheet, type TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { apiLicenceSheet } from "@/tests/support/term-sheets/api-licence";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "@/tests/support/term-sheets/co-sell-three-party";
import { oemSheet } from "@/tests/support/term-sheets/oem";
import { referralSheet } from "@/tests/support/term-sheets/referral";

const samples: [PartnershipModel, TermSheet][] = [
  ["referral", referralSheet],
  ["co_sell", coSellThreePartySheet],
  ["oem", oemSheet],
  ["api_licence", apiLicenceSheet],
];

describe("lint", () => {
  it.each(samples)("has nothing to say about the clean %s sample but remarks on figures", (model, sheet) => {
    const findings = lintTermSheet(sheet, { model });
    expect(findings.filter(({ severity }) => severity !== "benchmark")).toEqual([]);
    expect(findings.length).toBeLessThan(4);
  });

  it("takes the band a workspace set in place of the usual one", () => {
    const remarks = (bands: LintContext["bands"]) =>
      lintTermSheet(coSellThreePartySheet, { model: "co_sell", ...(bands ? { bands } : {}) }).filter(
        ({ ruleId }) => ruleId === "benchmark-exclusive-window",
      );
    expect(remarks(undefined)).toHaveLength(1);
    expect(remarks({ "benchmark-exclusive-window": { high: "24" } })).toEqual([]);
  });

  it("says the same twice, gravest first, about places that exist, under keys of their own", () => {
    fc.assert(
      fc.property(termSheetArbitrary, (sheet) => {
        const findings = lintTermSheet(sheet, { model: "co_sell" });
        expect(lintTermSheet(structuredClone(sheet), { model: "co_sell" })).toEqual(findings);
        const ranks = findings.map(({ severity }) => severities.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((first, second) => first - second));
        for (const { path, subject } of findings) {
          expect(parsePath(path).ok).toBe(true);
          expect(subject).not.toBe("not checked");
        }
        const keys = findings.map((finding) => findingKey(sheet, finding));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order of rules within a severity and a place", () => {
    const sheet = emptyTermSheet();
    const forward = lintTermSheet(sheet, { model: "co_sell" }, allRules).map(({ ruleId }) => ruleId);
    const backward = lintTermSheet(sheet, { model: "co_sell" }, allRules.toReversed()).map(
      ({ ruleId }) => ruleId,
    );
    expect(backward.toSorted()).toEqual(forward.toSorted());
  });

  it("reports a rule that breaks instead of throwing or passing it over", () => {
    const broken: Rule = {
      ...uncappedLiability,
      id: "broken",
      check: () => {
        throw new Error("A bug.");
      },
    };
    expect(lintTermSheet(emptyTermSheet(), { model: "co_sell" }, [broken])).toMatchObject([
      { ruleId: "broken", severity: "red_flag", subject: "not checked" },
    ]);
  });
});
