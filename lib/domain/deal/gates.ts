import type { DealFacts } from "./deal-facts";
import {
  approvals,
  everyoneSigned,
  finalDraft,
  financeValidation,
  ipReview,
  overview,
  preliminaryPaper,
  provisions,
  redFlags,
  redlines,
  sealedTextApproved,
  signatories,
  signingOrder,
} from "./gate-checks";
import { type ConditionCheck, type ConditionRule, draftApprovalCheck, met, unmet } from "./gate-condition";
import { type RoadStage, roadStages } from "./stage";

export type Gate = { id: string; into: RoadStage; label: string; conditions: readonly ConditionRule[] };

/** A condition as it stands for one deal. `gateId` tells conditions of an earlier gate that has closed again. */
export type GateCondition = ConditionCheck & { id: string; gateId: string; label: string };

/** The desk's floor (domain.md §7; S4 §1.1, §3, §5.1). Stages without conditions stand here too, empty. */
export const gates: readonly Gate[] = [
  {
    id: "gate_loi",
    into: "loi",
    label: "Ready for a first paper",
    conditions: [
      {
        id: "scored_assessment",
        label: "Partner is scored",
        check: (facts) =>
          facts.hasScoredAssessment
            ? met("The partner has a finished assessment.")
            : unmet(
                "The partner has no finished assessment. Score it from the Overview page.",
                overview("assessment"),
              ),
      },
      {
        id: "model",
        label: "Model is chosen",
        check: (facts) =>
          facts.model
            ? met("The partnership model is chosen.")
            : unmet("No partnership model is chosen. Choose it on the Overview page.", overview("model")),
      },
      {
        id: "owner",
        label: "Owner is named",
        check: (facts) =>
          facts.ownerId
            ? met("The deal has an owner.")
            : unmet("The deal has no owner. Name one on the Overview page.", overview("owner")),
      },
      {
        id: "counterparty_contact",
        label: "Counterparty contact is known",
        check: (facts) =>
          facts.counterpartyContactCount > 0
            ? met("A contact on the other side is known.")
            : unmet(
                "No contact on the other side is known. Add one on the Overview page.",
                overview("contacts"),
              ),
      },
    ],
  },
  { id: "gate_terms", into: "terms", label: "Ready for terms", conditions: [] },
  { id: "gate_validation", into: "validation", label: "Ready for validation", conditions: [] },
  {
    id: "gate_drafting",
    into: "drafting",
    label: "Ready to draft the agreement",
    conditions: [
      { id: "preliminary_paper", label: "First paper is signed", check: preliminaryPaper },
      { id: "finance_validation", label: "Finance has validated the terms", check: financeValidation },
    ],
  },
  {
    id: "gate_negotiation",
    into: "negotiation",
    label: "Ready to negotiate",
    conditions: [
      { id: "mandatory_provisions", label: "No mandatory provision is missing", check: provisions },
      { id: "legal_ip_review", label: "Legal has reviewed the IP terms", check: ipReview },
    ],
  },
  {
    id: "gate_final_approval",
    into: "final_approval",
    label: "Ready for final approval",
    conditions: [
      { id: "redlines", label: "Redlines are settled", check: redlines },
      { id: "red_flags", label: "Red flags are signed off", check: redFlags },
    ],
  },
  {
    id: "gate_signature",
    into: "signature",
    label: "Ready to sign",
    conditions: [
      { id: "final_draft", label: "Final draft is up to date", check: finalDraft },
      {
        id: "legal_review_ours",
        label: "Our Legal has reviewed the final text",
        check: (facts) =>
          draftApprovalCheck(facts, facts.legalReviewOurs, {
            who: "Legal",
            done: "reviewed",
            what: "the final draft and its terms",
            link: approvals("legal-final-review"),
          }),
      },
      {
        id: "legal_review_theirs",
        label: "Their Legal has reviewed the final text",
        check: (facts) =>
          draftApprovalCheck(facts, facts.legalReviewTheirs, {
            who: "The counterparty's Legal",
            done: "reviewed",
            what: "the final draft and its terms",
            link: approvals("counterparty-legal-review"),
          }),
      },
      {
        id: "finance_approval",
        label: "Finance has approved this draft",
        check: (facts) =>
          draftApprovalCheck(facts, facts.financeApproval, {
            who: "Finance",
            done: "approved",
            what: "the final draft and its terms",
            link: approvals("finance-final"),
          }),
      },
      {
        id: "cpo_approval",
        label: "The executive has approved this draft",
        check: (facts) =>
          draftApprovalCheck(facts, facts.cpoApproval, {
            who: "The executive",
            done: "approved",
            what: "the final draft and its terms",
            link: approvals("executive-final"),
          }),
      },
      {
        id: "governing_law",
        label: "Governing law is set",
        check: (facts) =>
          facts.governingLaw?.trim()
            ? met(`Governing law: ${facts.governingLaw}.`)
            : unmet("No governing law is set. Set it on the Terms page.", {
                tab: "terms",
                anchor: "law",
              }),
      },
      { id: "signatories", label: "Signatories have authority", check: signatories },
      { id: "signing_order", label: "Signing order is set", check: signingOrder },
    ],
  },
  {
    id: "gate_live",
    into: "live",
    label: "Everyone has signed",
    conditions: [
      { id: "all_signed", label: "All signatures are in", check: everyoneSigned },
      { id: "sealed_text_approved", label: "The signed text is the approved one", check: sealedTextApproved },
    ],
  },
];

const standing = (gate: Gate, facts: DealFacts): GateCondition[] =>
  gate.conditions.map((rule) => ({ id: rule.id, gateId: gate.id, label: rule.label, ...rule.check(facts) }));

/**
 * Everything that must hold to stand in `into`: the stage's own conditions, met or not, and those of earlier
 * gates that have closed again, because terms changed under an approval or a new red flag came up. Going live
 * looks only at what was signed and approved: a finding that comes up later cannot undo a signature.
 */
export function gateConditions(facts: DealFacts, into: RoadStage): readonly GateCondition[] {
  const place = roadStages.indexOf(into);
  return gates
    .filter((gate) => (into === "live" ? gate.into === into : roadStages.indexOf(gate.into) <= place))
    .flatMap((gate) => standing(gate, facts).filter((each) => gate.into === into || !each.isMet));
}

/** What is missing to stand in `into`; empty when the way is free. */
export const openConditions = (facts: DealFacts, into: RoadStage): readonly GateCondition[] =>
  gateConditions(facts, into).filter((condition) => !condition.isMet);

export type GateSummary = {
  into: RoadStage;
  label: string;
  openCount: number;
  totalCount: number;
  /** "2 of 5 open", or "All clear". */
  text: string;
  conditions: readonly GateCondition[];
};

/** The gate in front of a deal, for its header and the board. */
export function gateSummary(facts: DealFacts, into: RoadStage): GateSummary {
  const conditions = gateConditions(facts, into);
  const openCount = conditions.filter((condition) => !condition.isMet).length;
  const totalCount = conditions.length;
  const label = gates.find((gate) => gate.into === into)?.label ?? "Start";
  return {
    into,
    label,
    openCount,
    totalCount,
    text: openCount === 0 ? "All clear" : `${openCount} of ${totalCount} open`,
    conditions,
  };
}
