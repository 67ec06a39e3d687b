import fc from "fast-check";
import { type ApprovalFact, type DealFacts, unknownDealFacts } from "@/lib/domain/deal/deal-facts";
import { partnershipModels } from "@/lib/domain/deal/partnership-model";

export const today = "2026-11-20";
const current = (digest: string): ApprovalFact => ({ state: "current", digest });

/** A deal for which every gate is open. */
export const allDone: DealFacts = {
  ...unknownDealFacts(today),
  hasScoredAssessment: true,
  model: "co_sell",
  ownerId: "m1",
  counterpartyContactCount: 1,
  preliminaryDocuments: [{ kind: "loi", isSigned: true }],
  financeValidation: current("terms-1"),
  legalIpReview: current("ip-1"),
  finalDraft: { digest: "draft-1", isCompiledFromCurrentTerms: true },
  legalReviewOurs: current("draft-1"),
  legalReviewTheirs: current("draft-1"),
  financeApproval: current("draft-1"),
  cpoApproval: current("draft-1"),
  governingLaw: "England and Wales",
  signatories: [
    { side: "ours", name: "Ada North", hasAuthority: true, order: 1 },
    { side: "theirs", name: "Ben South", hasAuthority: true, order: 2 },
  ],
  envelope: { draftDigest: "draft-1", isComplete: true, waitingFor: [] },
};

const approvalFact: fc.Arbitrary<ApprovalFact> = fc.record({
  state: fc.constantFrom("none", "requested", "current", "void", "sent_back"),
  digest: fc.constantFrom("draft-1", "draft-2", null),
});
/** Mostly good values, so that random walks come far enough to meet the late gates. */
const mostly = <Value>(good: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 24, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: other });

export const arbitraryFacts: fc.Arbitrary<DealFacts> = fc.record({
  today: fc.constant(today),
  hasScoredAssessment: mostly(true, fc.boolean()),
  model: mostly(allDone.model, fc.constantFrom(null, ...partnershipModels)),
  sequence: fc.constant(null),
  ownerId: mostly<string | null>("m1", fc.constant(null)),
  counterpartyContactCount: mostly(1, fc.nat(2)),
  preliminaryDocuments: mostly(
    allDone.preliminaryDocuments,
    fc.constant([{ kind: "loi" as const, isSigned: false }]),
  ),
  financeValidation: mostly(allDone.financeValidation, approvalFact),
  missingProvisions: mostly<DealFacts["missingProvisions"]>(
    [],
    fc.array(fc.record({ id: fc.string(), label: fc.string(), isAccepted: fc.boolean() }), { maxLength: 2 }),
  ),
  legalIpReview: mostly(allDone.legalIpReview, approvalFact),
  openRedlines: mostly<DealFacts["openRedlines"]>([], fc.constant([{ id: "r", label: "Cap" }])),
  redFlags: mostly<DealFacts["redFlags"]>(
    [],
    fc.array(
      fc.record({
        key: fc.string(),
        title: fc.string(),
        isAcceptedByExecutive: fc.boolean(),
        isAcceptedByLegal: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  ),
  finalDraft: mostly(
    allDone.finalDraft,
    fc.constantFrom(null, { digest: "draft-2", isCompiledFromCurrentTerms: true }),
  ),
  legalReviewOurs: mostly(allDone.legalReviewOurs, approvalFact),
  legalReviewTheirs: mostly(allDone.legalReviewTheirs, approvalFact),
  financeApproval: mostly(allDone.financeApproval, approvalFact),
  cpoApproval: mostly(allDone.cpoApproval, approvalFact),
  governingLaw: mostly(allDone.governingLaw, fc.constantFrom(null, " ")),
  signatories: mostly(allDone.signatories, fc.constant([])),
  envelope: mostly(
    allDone.envelope,
    fc.constantFrom(null, { draftDigest: "draft-2", isComplete: true, waitingFor: [] }),
  ),
});
