import type { DealFacts } from "./deal-facts";
import { documentLabels, documentSequencePresets, signedBeforeDrafting } from "./document-sequence";
import {
  approvalCheck,
  bindsDraft,
  type ConditionCheck,
  type GateLink,
  met,
  nameList,
  unmet,
} from "./gate-condition";

// The longer conditions of the gates (domain.md §7), each a question about the facts of one deal.

export const approvals = (anchor: string): GateLink => ({ tab: "approvals", anchor });
export const overview = (anchor: string): GateLink => ({ tab: "overview", anchor });
const signature = (anchor: string): GateLink => ({ tab: "signature", anchor });

export function preliminaryPaper(facts: DealFacts): ConditionCheck {
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

export function financeValidation(facts: DealFacts): ConditionCheck {
  if (bindsDraft(facts.financeApproval, facts.finalDraft))
    return met("Finance has approved the final draft, which holds the commercial terms.");
  return approvalCheck(facts.financeValidation, {
    who: "Finance",
    done: "validated",
    what: "the commercial terms",
    link: approvals("finance-validation"),
  });
}

export function ipReview(facts: DealFacts): ConditionCheck {
  if (bindsDraft(facts.legalReviewOurs, facts.finalDraft))
    return met("Legal has reviewed the final draft, which holds the IP terms.");
  return approvalCheck(facts.legalIpReview, {
    who: "Legal",
    done: "reviewed",
    what: "the intellectual property terms",
    link: approvals("legal-ip-review"),
  });
}

export function provisions(facts: DealFacts): ConditionCheck {
  const open = facts.missingProvisions.filter((provision) => !provision.isAccepted);
  if (open.length === 0) return met("No mandatory provision is missing without being accepted.");
  return unmet(
    `Missing: ${nameList(open.map((provision) => provision.label))}. Add them on the Terms page or have Legal accept the gap.`,
    { tab: "terms", anchor: "findings" },
  );
}

export function redlines(facts: DealFacts): ConditionCheck {
  if (facts.openRedlines.length === 0) return met("Every redline is resolved or accepted as a risk.");
  return unmet(
    `Still open: ${nameList(facts.openRedlines.map((redline) => redline.label))}. Settle them on the Negotiation page.`,
    { tab: "negotiation", anchor: "redlines" },
  );
}

export function redFlags(facts: DealFacts): ConditionCheck {
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

export function finalDraft(facts: DealFacts): ConditionCheck {
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

export function signatories(facts: DealFacts): ConditionCheck {
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

export function signingOrder(facts: DealFacts): ConditionCheck {
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

export function everyoneSigned(facts: DealFacts): ConditionCheck {
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

export function sealedTextApproved(facts: DealFacts): ConditionCheck {
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
