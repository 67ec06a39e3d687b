import type { Permission } from "../access/permission";
import type { Role } from "../access/role";
import { type DocumentKind, documentSequencePresets, signedBeforeDrafting } from "../deal/document-sequence";
import type { PartnershipModel } from "../deal/partnership-model";
import type { DigestScope } from "../term-sheet/digest";

/** The decisions a deal needs on its way, in the order they come up (domain.md §7; S4 §5.1, quality rules). */
export const approvalKinds = [
  "legal_first_paper",
  "finance_validation",
  "legal_ip_review",
  "legal_final_review",
  "counterparty_legal_review",
  "finance_final",
  "executive_final",
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

/**
 * What a decision is about, and so what its digest is made of: the terms at these catalogue paths, or the whole text
 * of the newest version of one paper, the one that is signed before drafting or the agreement itself.
 */
export type ApprovalCoverage =
  | { of: "terms"; paths: readonly string[] }
  | { of: "draft"; paper: "first" | "agreement" };

export type ApprovalRule = {
  label: string;
  /** The role that decides; "counterparty" for the other side's own lawyer, through his link. */
  decider: Role | "counterparty";
  /** Who decides, as the subject of a sentence. */
  deciderLabel: string;
  permission: Permission;
  covers: ApprovalCoverage;
  /** What it covers, for a reader. */
  coversText: string;
};

const agreement: ApprovalCoverage = { of: "draft", paper: "agreement" };
const agreementText = "The whole text of the newest version of the agreement.";

/**
 * Who decides what, and what exactly the decision covers: changing one of these terms or this text voids it, changing
 * anything else does not. Legal approves the first paper before anybody signs it. Finance looks at what costs or earns
 * money, Legal at who owns what; both before drafting ends (S4, quality rules). The final four bind the whole final
 * draft (S4 §5.1).
 */
export const approvalRules: Readonly<Record<ApprovalKind, ApprovalRule>> = {
  legal_first_paper: {
    label: "Legal approval of the first paper",
    decider: "legal",
    deciderLabel: "Legal",
    permission: "legal:review",
    covers: { of: "draft", paper: "first" },
    coversText: "The whole text of the newest version of the paper that is signed before the agreement.",
  },
  finance_validation: {
    label: "Finance validation",
    decider: "finance",
    deciderLabel: "Finance",
    permission: "finance:validate",
    covers: {
      of: "terms",
      paths: [
        "apiAccess.included",
        "apiAccess.provider",
        "apiAccess.tiers",
        "revenueShare",
        "goToMarket.commitments[].kind",
        "goToMarket.commitments[].party",
        "goToMarket.commitments[].funding",
        "goToMarket.commitments[].cadence",
        "goToMarket.commitments[].dueOn",
        "exclusivity.kind",
        "exclusivity.grants[].bound",
        "exclusivity.grants[].beneficiary",
        "exclusivity.grants[].gates",
        "termExit.renewal.performanceMinimum",
        "termExit.exitPayments",
        "goToMarket.minimums",
        "exclusivity.grants[].fee",
        "jointVenture.equity",
        "jointVenture.capital",
        "jointVenture.distributions",
      ],
    },
    coversText:
      "What the interface costs, how revenue is shared and paid, what is spent on going to market, what a renewal or exclusivity must earn, and what a venture takes and gives.",
  },
  legal_ip_review: {
    label: "Legal review of IP",
    decider: "legal",
    deciderLabel: "Legal",
    permission: "legal:review",
    covers: { of: "terms", paths: ["intellectualProperty"] },
    coversText: "Who owns what, every licence between the parties, and what happens to improvements.",
  },
  legal_final_review: {
    label: "Legal review of the final draft",
    decider: "legal",
    deciderLabel: "Legal",
    permission: "legal:review",
    covers: agreement,
    coversText: agreementText,
  },
  counterparty_legal_review: {
    label: "Counterparty's legal review",
    decider: "counterparty",
    deciderLabel: "The counterparty's legal team",
    permission: "counterparty:review",
    covers: agreement,
    coversText: "The whole text of the newest version of the agreement, as shared with them.",
  },
  finance_final: {
    label: "Finance approval",
    decider: "finance",
    deciderLabel: "Finance",
    permission: "finance:validate",
    covers: agreement,
    coversText: agreementText,
  },
  executive_final: {
    label: "Executive approval",
    decider: "executive",
    deciderLabel: "The executive",
    permission: "executive:approve",
    covers: agreement,
    coversText: agreementText,
  },
};

/** The kinds a role decides. */
export const kindsDecidedBy = (role: Role): ApprovalKind[] =>
  approvalKinds.filter((kind) => approvalRules[kind].decider === role);

/** The terms a decision covers, as a digest takes them; null for a decision about a draft. */
export function coveredScope(kind: ApprovalKind): DigestScope | null {
  const { covers } = approvalRules[kind];
  return covers.of === "terms" ? { name: kind, paths: covers.paths } : null;
}

/**
 * The document a decision is about in a deal of this model; null for a decision about terms, and where the model has
 * no such paper: an alliance begins with its agreement (domain.md §6).
 */
export function coveredDocument(kind: ApprovalKind, model: PartnershipModel): DocumentKind | null {
  const { covers } = approvalRules[kind];
  if (covers.of === "terms") return null;
  const sequence = documentSequencePresets[model];
  return covers.paper === "agreement" ? sequence.agreement : (signedBeforeDrafting(sequence)[0] ?? null);
}

/** The kinds that have something to be about in a deal of this model. */
export const kindsOfModel = (model: PartnershipModel): ApprovalKind[] =>
  approvalKinds.filter((kind) => coveredScope(kind) !== null || coveredDocument(kind, model) !== null);

/** The decision that must stand before this document is sent for signature; null where none of its own is needed. */
export const approvalBeforeSigning = (
  document: DocumentKind,
  model: PartnershipModel,
): ApprovalKind | null =>
  coveredDocument("legal_first_paper", model) === document ? "legal_first_paper" : null;
