import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import { type PartnershipModel, partnershipModels } from "@/lib/domain/deal/partnership-model";
import { agreementClauses, agreementSchedules } from "@/lib/domain/document/agreement";
import { compileDocument } from "@/lib/domain/document/compile";
import { fullSamples, sampleSheet } from "@/lib/domain/document/library/sample-sheet";
import { blocksByTerm } from "@/lib/domain/document/tree";
import { termCatalogue } from "@/lib/domain/term-sheet/catalogue";
import { toCataloguePath } from "@/lib/domain/term-sheet/path";
import { termSheetArbitrary } from "@/tests/support/term-sheets/arbitrary";

const decides = "decides whether or which words are written; the words themselves say it";
/** Terms that no letter or agreement writes out, each with its reason. A new term is in a clause or in this list. */
const notWritten: Readonly<Record<string, string>> = {
  "parties.parties[].side": "told from our side; in a shared paper every party has its name",
  "parties.parties[].signatoryEmail": "how we reach a person; the signing service uses it",
  "parties.pilot.planned": decides,
  "apiAccess.included": decides,
  "apiAccess.auditRights.allowed": decides,
  "apiAccess.suspension.allowed": decides,
  "revenueShare.streams[].model": decides,
  "revenueShare.streams[].feeKind": decides,
  "revenueShare.streams[].recoupable": decides,
  "revenueShare.streams[].royaltyKind": decides,
  "revenueShare.audit.allowed": decides,
  "dealRegistration.used": decides,
  "dealRegistration.extension.allowed": decides,
  "dealRegistration.audit.allowed": decides,
  "intellectualProperty.escrow.agreed": decides,
  "goToMarket.commitments[].kind": "sorts the commitments; the description says what is done",
  "goToMarket.commitments[].remedy.correctivePlan": decides,
  "goToMarket.commitments[].remedy.rightToEnd": decides,
  "law.liability.mutual": decides,
  "termExit.insolvencyEnds": decides,
  "law.safeguards.mostFavouredNation.granted": decides,
  "law.safeguards.customerListAudit.allowed": decides,
  "law.safeguards.nonCompete.exists": decides,
  "law.arbitration.agreed": decides,
};
const isNote = (path: string): boolean => path.startsWith("paper.");

const anySheets = fc.sample(termSheetArbitrary, { numRuns: 600, seed: 7 });
const modelAt = (index: number): PartnershipModel =>
  partnershipModels[index % partnershipModels.length] ?? "co_sell";
const samples = [
  ...partnershipModels.flatMap((model) =>
    fullSamples.map((kind) => ({ model, sheet: sampleSheet(model, kind) })),
  ),
  ...anySheets.map((sheet, index) => ({ model: modelAt(index), sheet })),
];

const said = new Set<string>();
for (const { model, sheet } of samples)
  for (const kind of ["loi", documentSequencePresets[model].agreement] as const) {
    const tree = compileDocument(kind, sheet, { ourName: "Harbourline Systems Ltd", model });
    for (const path of blocksByTerm(tree.blocks).keys()) said.add(toCataloguePath(path));
  }

describe("every term of the catalogue", () => {
  it("is said by a letter, clause or schedule, or left out for a written reason", () => {
    const unsaid = termCatalogue
      .filter(({ kind, path }) => kind !== "rows" && !isNote(path) && !said.has(path))
      .map(({ path }) => path);
    expect(unsaid.filter((path) => !(path in notWritten))).toEqual([]);
    for (const path of Object.keys(notWritten)) expect(unsaid, `${path} is said after all`).toContain(path);
  });

  it("is named by the clause or schedule that binds it", () => {
    const bound = [...agreementClauses, ...agreementSchedules].flatMap(({ terms }) => terms);
    for (const path of said)
      expect(
        bound.some((start) => path.startsWith(start)),
        path,
      ).toBe(true);
  });
});
