import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DealFacts, unknownDealFacts } from "@/lib/domain/deal/deal-facts";
import { dealTabs } from "@/lib/domain/deal/gate-condition";
import { gateSummary, gates, openConditions } from "@/lib/domain/deal/gates";
import { roadStages } from "@/lib/domain/deal/stage";
import { allDone, arbitraryFacts, today } from "./arbitrary-facts";

const openIds = (facts: DealFacts, into: (typeof roadStages)[number]) =>
  openConditions(facts, into).map((each) => each.id);

describe("gates", () => {
  it("stand before every stage but the first, in the order of the road", () => {
    expect(gates.map((gate) => gate.into)).toEqual(roadStages.slice(1));
    const ids = gates.flatMap((gate) => gate.conditions.map((each) => each.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are all open when everything is done, and closed when nothing is known", () => {
    for (const stage of roadStages) expect(openIds(allDone, stage)).toEqual([]);
    const nothing = unknownDealFacts(today);
    expect(openIds(nothing, "qualifying")).toEqual([]);
    for (const stage of roadStages.slice(1)) expect(openIds(nothing, stage)).not.toEqual([]);
  });

  it.each<[string, (typeof roadStages)[number], Partial<DealFacts>]>([
    ["scored_assessment", "loi", { hasScoredAssessment: false }],
    ["owner", "loi", { ownerId: null }],
    ["counterparty_contact", "loi", { counterpartyContactCount: 0 }],
    ["preliminary_paper", "drafting", { preliminaryDocuments: [{ kind: "loi", isSigned: false }] }],
    ["preliminary_paper", "drafting", { preliminaryDocuments: [] }],
    [
      "mandatory_provisions",
      "negotiation",
      { missingProvisions: [{ id: "cap", label: "Cap", isAccepted: false }] },
    ],
    ["redlines", "final_approval", { openRedlines: [{ id: "r1", label: "Clause 4.2" }] }],
    [
      "red_flags",
      "final_approval",
      { redFlags: [{ key: "k", title: "No cap", isAcceptedByExecutive: true, isAcceptedByLegal: false }] },
    ],
    ["final_draft", "signature", { finalDraft: { digest: "draft-1", isCompiledFromCurrentTerms: false } }],
    ["legal_review_ours", "signature", { legalReviewOurs: { state: "none", digest: null } }],
    ["legal_review_theirs", "signature", { legalReviewTheirs: { state: "requested", digest: null } }],
    [
      "finance_approval",
      "signature",
      { financeApproval: { state: "sent_back", digest: null, reason: "Margin." } },
    ],
    ["cpo_approval", "signature", { cpoApproval: { state: "current", digest: "draft-0" } }],
    ["governing_law", "signature", { governingLaw: " " }],
    ["signatories", "signature", { signatories: allDone.signatories.slice(0, 1) }],
    [
      "signatories",
      "signature",
      { signatories: allDone.signatories.map((s) => ({ ...s, hasAuthority: false })) },
    ],
    ["signing_order", "signature", { signatories: allDone.signatories.map((s) => ({ ...s, order: 1 })) }],
    [
      "all_signed",
      "live",
      { envelope: { draftDigest: "draft-1", isComplete: false, waitingFor: ["Ben South"] } },
    ],
    ["all_signed", "live", { envelope: { draftDigest: "draft-0", isComplete: true, waitingFor: [] } }],
    ["sealed_text_approved", "live", { cpoApproval: { state: "void", digest: "draft-0" } }],
  ])("%s alone closes the way to %s", (id, into, change) => {
    const conditions = openConditions({ ...allDone, ...change }, into);
    expect(conditions.map((each) => each.id)).toEqual([id]);
    expect(conditions[0]?.link).toBeDefined();
    expect(conditions[0]?.detail).toMatch(/page/);
  });

  it("asks Finance again when terms changed, and takes its approval of the final draft for the same", () => {
    const changed: DealFacts = {
      ...allDone,
      financeValidation: { state: "void", digest: "terms-0", changedSections: ["Revenue share"] },
      financeApproval: { state: "none", digest: null },
    };
    expect(openConditions(changed, "drafting")[0]?.detail).toContain("changed since (Revenue share)");
    expect(openIds(changed, "negotiation")).toContain("finance_validation");
    expect(openIds({ ...changed, financeApproval: allDone.financeApproval }, "signature")).toEqual([]);
  });

  it("asks Legal to review IP before negotiation, unless it has reviewed the whole final draft", () => {
    const unseen: DealFacts = { ...allDone, legalIpReview: { state: "none", digest: null } };
    expect(openIds({ ...unseen, legalReviewOurs: { state: "none", digest: null } }, "negotiation")).toEqual([
      "legal_ip_review",
    ]);
    expect(openIds(unseen, "negotiation")).toEqual([]);
  });

  it("asks for a model first", () => {
    expect(openIds({ ...allDone, model: null }, "loi")).toEqual(["model"]);
    expect(openIds({ ...allDone, model: null }, "drafting")).toEqual(["model", "preliminary_paper"]);
  });

  it("asks no first paper of a technology alliance, and the term sheet of an OEM deal", () => {
    const papers = { preliminaryDocuments: [] };
    expect(openIds({ ...allDone, ...papers, model: "technology_alliance" }, "drafting")).toEqual([]);
    expect(openConditions({ ...allDone, ...papers, model: "oem" }, "drafting")[0]?.detail).toContain(
      "Term sheet",
    );
    expect(openConditions({ ...allDone, ...papers, model: "reseller" }, "drafting")[0]?.detail).toContain(
      "Memorandum of understanding",
    );
  });

  it("says whose sign-off of a red flag is missing", () => {
    const flag = { key: "k", title: "No cap", isAcceptedByExecutive: false, isAcceptedByLegal: true };
    expect(openConditions({ ...allDone, redFlags: [flag] }, "final_approval")[0]?.detail).toContain(
      "No cap (waits for the executive)",
    );
  });

  it("looks only at what was signed and approved when going live", () => {
    const late: DealFacts = { ...allDone, openRedlines: [{ id: "r", label: "Cap" }], governingLaw: null };
    expect(openIds(late, "signature")).toEqual(["redlines", "governing_law"]);
    expect(openIds(late, "live")).toEqual([]);
  });

  it("sums up as a count", () => {
    const facts = { ...allDone, ownerId: null, hasScoredAssessment: false };
    expect(gateSummary(facts, "loi")).toMatchObject({ text: "2 of 4 open", openCount: 2, totalCount: 4 });
    expect(gateSummary(allDone, "signature").text).toBe("All clear");
  });

  it("always explains an open condition with a sentence and a place that exists", () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.constantFrom(...roadStages), (facts, into) => {
        for (const condition of openConditions(facts, into)) {
          expect(condition.detail).toMatch(/^[A-Z].*\.$/s);
          expect(dealTabs).toContain(condition.link?.tab);
        }
      }),
    );
  });
});
