import type { DealFacts } from "./deal-facts";
import { documentLabels, documentSequencePresets, signedBeforeDrafting } from "./document-sequence";
import {
  approvalCheck,
  bindsDraft,
  type ConditionCheck,
  type ConditionRule,
  draftApprovalCheck,
  type GateLink,
  met,
  nameList,
  unmet,
} from "./gate-condition";
import { type RoadStage, roadStages } from "./stage";

export type Gate = { id: string; into: RoadStage; label: string; conditions: readonly ConditionRule[] };

/** A condition as it stands for one deal. `gateId` tells conditions of an earlier gate that has closed again. */
export type GateCondition = ConditionCheck & { id: string; gateId: string; label: string };

const approvals = (anchor: string): GateLink => ({ tab: "approvals", anchor });
const overview = (anchor: string): GateLink => ({ tab: "overview", anchor });
const signature = (anchor: string): GateLink => ({ tab: "signature", anchor });

function preliminaryPaper(facts: DealFacts): ConditionCheck {
  if (facts.model === null)
    return unmet("Without a model nobody knows which first paper is due. Choose it on the Overview page.", {
      tab: "overview",
      anchor: "model",
    });
  const due = signedBeforeDrafting(facts.sequence ?? documentSequencePresets[facts.model]);
  if (due.length === 0)
    return met("This model goes straight to its agreement; there is no first paper to sign.");
  const unsigned = due.filter(
    (kind) => !facts.preliminaryDocuments.some((paper) => paper.kind === kind && paper.isSigned),
  );
  if (unsigned.length === 0) return met(`${nameList(due.map((kind) => documentLabels[kind]))} signed.`);
  return unmet(
    `Not signed by everyone: ${nameList(unsigned.map((kind) => documentLabels[kind]))}. See the Signature page.`,
    signature("preliminary"),
  );
}

function financeValidation(facts: DealFacts): ConditionCheck {
  if (bindsDraft(facts.financeApproval, facts.finalDraft))
    return met("Finance has approved the final draft, which holds the commercial terms.");
  return approvalCheck(facts.financeValidation, {
    who: "Finance",
    done: "validated",
    what: "the commercial terms",
    link: approvals("finance-validation"),
  });
}

function ipReview(facts: DealFacts): ConditionCheck {
  if (bindsDraft(facts.legalReviewOurs, facts.finalDraft))
    return met("Legal has reviewed the final draft, which holds the IP terms.");
  return approvalCheck(facts.legalIpReview, {
    who: "Legal",
    done: "reviewed",
    what: "the intellectual property terms",
    link: approvals("legal-ip-review"),
  });
}

function provisions(facts: DealFacts): ConditionCheck {
  const open = facts.missingProvisions.filter((provision) => !provision.isAccepted);
  if (open.length === 0) return met("No mandatory provision is missing without being accepted.");
  return unmet(
    `Missing: ${nameList(open.map((provision) => provision.label))}. Add them on the Terms page or have Legal accept the gap.`,
    { tab: "terms", anchor: "findings" },
  );
}

function redlines(facts: DealFacts): ConditionCheck {
  if (facts.openRedlines.length === 0) return met("Every redline is resolved or accepted as a risk.");
  return unmet(
    `Still open: ${nameList(facts.openRedlines.map((redline) => redline.label))}. Settle them on the Negotiation page.`,
    { tab: "negotiation", anchor: "redlines" },
  );
}

function redFlags(facts: DealFacts): ConditionCheck {
  const open = facts.redFlags.flatMap((flag) => {
    if (flag.isAcceptedByExecutive && flag.isAcceptedByLegal) return [];
    const who =
      flag.isAcceptedByLegal === flag.isAcceptedByExecutive
        ? "the executive and Legal"
        : flag.isAcceptedByLegal
          ? "the executive"
          : "Legal";
    return [`${flag.title} (waits for ${who})`];
  });
  if (open.length === 0) return met("Every red flag is removed or accepted by the executive and Legal.");
  return unmet(`Red flags not signed off: ${nameList(open)}. Remove or accept them on the Terms page.`, {
    tab: "terms",
    anchor: "findings",
  });
}

function finalDraft(facts: DealFacts): ConditionCheck {
  if (facts.finalDraft === null)
    return unmet("There is no final draft. Compile it on the Drafts page.", {
      tab: "drafts",
      anchor: "final-draft",
    });
  if (!facts.finalDraft.isCompiledFromCurrentTerms)
    return unmet(
      "The terms changed after the final draft was compiled. Compile it again on the Drafts page.",
      {
        tab: "drafts",
        anchor: "final-draft",
      },
    );
  return met("The final draft holds the terms as they stand.");
}

function signatories(facts: DealFacts): ConditionCheck {
  const lacking = (["ours", "theirs"] as const).filter(
    (side) =>
      !facts.signatories.some(
        (signatory) => signatory.side === side && signatory.hasAuthority && signatory.name.trim() !== "",
      ),
  );
  const unauthorised = facts.signatories.filter((signatory) => !signatory.hasAuthority);
  if (lacking.length > 0) {
    const sides = nameList(lacking.map((side) => (side === "ours" ? "our side" : "their side")));
    return unmet(
      `Nobody with authority to sign is named on ${sides}. Name them on the Signature page.`,
      signature("signatories"),
    );
  }
  if (unauthorised.length > 0)
    return unmet(
      `Authority is not confirmed for ${nameList(unauthorised.map((each) => each.name))}. Confirm it on the Signature page.`,
      signature("signatories"),
    );
  return met("Both sides have named someone who can bind them.");
}

function signingOrder(facts: DealFacts): ConditionCheck {
  const orders = facts.signatories.map((signatory) => signatory.order);
  const isSet =
    orders.length > 0 &&
    orders.every((order) => order !== null && Number.isInteger(order) && order >= 1) &&
    new Set(orders).size === orders.length;
  if (isSet) return met("The signing order is set.");
  return unmet(
    "The signing order is not set: every signatory needs a place of his own. Set it on the Signature page.",
    signature("order"),
  );
}

function everyoneSigned(facts: DealFacts): ConditionCheck {
  const { envelope, finalDraft: draft } = facts;
  if (envelope === null)
    return unmet(
      "Nothing has been sent for signature. Send it on the Signature page.",
      signature("envelope"),
    );
  if (draft === null || envelope.draftDigest !== draft.digest)
    return unmet(
      "What was sent for signature is not the approved final draft. Void it and send this one on the Signature page.",
      signature("envelope"),
    );
  if (!envelope.isComplete || envelope.waitingFor.length > 0) {
    const who = envelope.waitingFor.length > 0 ? nameList(envelope.waitingFor) : "the last signature";
    return unmet(`Still waiting for ${who}. See the Signature page.`, signature("envelope"));
  }
  return met("Everyone has signed.");
}

function sealedTextApproved(facts: DealFacts): ConditionCheck {
  const lacking = [
    { who: "Legal", fact: facts.legalReviewOurs },
    { who: "the counterparty's Legal", fact: facts.legalReviewTheirs },
    { who: "Finance", fact: facts.financeApproval },
    { who: "the executive", fact: facts.cpoApproval },
  ].filter(({ fact }) => !bindsDraft(fact, facts.finalDraft));
  if (lacking.length === 0) return met("What was signed is what was approved.");
  return unmet(
    `The signed text was not approved by ${nameList(lacking.map(({ who }) => who))}. See the Approvals page.`,
    approvals("final"),
  );
}

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
  { id: "gate_validation", into: "validation", label: "Ready for commercial validation", conditions: [] },
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
