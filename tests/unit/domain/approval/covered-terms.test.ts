import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveredScope } from "@/lib/domain/approval/approval-kind";
import { changesOfCoveredTerms } from "@/lib/domain/approval/covered-terms";
import { coveredTermsInWords } from "@/lib/domain/approval/covered-terms-text";
import { digestText } from "@/lib/domain/term-sheet/digest";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { termSheetArbitrary } from "../../../support/term-sheets/arbitrary";
import { coSellThreePartySheet } from "../../../support/term-sheets/co-sell-three-party";
import { referralSheet } from "../../../support/term-sheets/referral";

const covered = (sheet: TermSheet): Record<string, unknown> =>
  JSON.parse(
    digestText(sheet, { name: "finance_validation", paths: coveredScope("finance_validation")?.paths ?? [] }),
  ).terms;

describe("covered terms", () => {
  it("show no change between equal terms, whatever the sheet", () => {
    fc.assert(
      fc.property(termSheetArbitrary, (sheet) => {
        expect(changesOfCoveredTerms(covered(sheet), covered(sheet), sheet)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("name the one term that changed, also inside a row", () => {
    const before = coSellThreePartySheet;
    const [first, ...rest] = before.goToMarket.commitments;
    if (!first) throw new Error("The sheet has no commitment.");
    const after = {
      ...before,
      goToMarket: { ...before.goToMarket, commitments: [{ ...first, dueOn: "2031-01-31" }, ...rest] },
    };
    const changes = changesOfCoveredTerms(covered(before), covered(after), after);
    expect(changes).toMatchObject([
      { op: "set", path: `goToMarket.commitments[${first.id}].dueOn`, value: "2031-01-31" },
    ]);
  });

  it("leave out what the decision does not cover", () => {
    const after = { ...referralSheet, law: { ...referralSheet.law, governingLaw: "Norway" } };
    expect(changesOfCoveredTerms(covered(referralSheet), covered(after), after)).toEqual([]);
  });

  it("read as words", () => {
    const words = coveredTermsInWords(covered(referralSheet), referralSheet);
    expect(words.length).toBeGreaterThan(3);
    expect(words.every(({ label, value }) => label !== "" && value !== "")).toBe(true);
  });
});
