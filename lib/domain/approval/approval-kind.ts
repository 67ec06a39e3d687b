import type { Permission } from "../access/permission";
import type { Role } from "../access/role";
import type { DigestScope } from "../term-sheet/digest";

/** The decisions a deal needs on its way (domain.md §7; S4 §5.1, quality rules). */
export const approvalKinds = [
  "finance_validation",
  "legal_ip_review",
  "legal_final_review",
  "counterparty_legal_review",
  "finance_final",
  "executive_final",
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];

/** What a decision is about: the terms its digest covers (digestScopes, the one list), or the whole text of one draft. */
export type ApprovalCoverage = { of: "terms"; scope: DigestScope } | { of: "draft" };

export type ApprovalRule = {
  label: string;
  /** The role that decides; "counterparty" for the other side's own lawyer, through his link. */
  decider: Role | "counterparty";
  permission: Permission;
  covers: ApprovalCoverage;
};

const draft: ApprovalCoverage = { of: "draft" };

/**
 * Who decides what, and what exactly the decision covers. Finance looks at what costs or earns money, Legal at
 * who owns what; both before drafting ends (S4, quality rules). The final four bind the whole final draft (S4 §5.1).
 */
export const approvalRules: Readonly<Record<ApprovalKind, ApprovalRule>> = {
  finance_validation: {
    label: "Finance validation",
    decider: "finance",
    permission: "finance:validate",
    covers: { of: "terms", scope: "finance_validation" },
  },
  legal_ip_review: {
    label: "Legal review of IP",
    decider: "legal",
    permission: "legal:review",
    covers: { of: "terms", scope: "legal_ip_review" },
  },
  legal_final_review: {
    label: "Legal review of the final draft",
    decider: "legal",
    permission: "legal:review",
    covers: draft,
  },
  counterparty_legal_review: {
    label: "Counterparty's legal review",
    decider: "counterparty",
    permission: "counterparty:review",
    covers: draft,
  },
  finance_final: {
    label: "Finance approval",
    decider: "finance",
    permission: "finance:validate",
    covers: draft,
  },
  executive_final: {
    label: "Executive approval",
    decider: "executive",
    permission: "executive:approve",
    covers: draft,
  },
};
