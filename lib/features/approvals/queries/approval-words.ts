import { type ApprovalKind, approvalRules } from "@/lib/domain/approval/approval-kind";

const deciders: Readonly<Record<string, string>> = {
  finance: "Finance",
  legal: "Legal",
  executive: "The executive",
  counterparty: "The counterparty's legal team",
};

/** Who decides this kind, as the subject of a sentence. */
export const deciderLabel = (kind: ApprovalKind): string =>
  deciders[approvalRules[kind].decider] ?? "Somebody";

const covers: Readonly<Record<ApprovalKind, string>> = {
  finance_validation:
    "What the interface costs, how revenue is shared and paid, what is spent on going to market, and what a renewal or exclusivity must earn.",
  legal_ip_review: "Who owns what, every licence between the parties, and what happens to improvements.",
  legal_final_review: "The whole text of the newest version of the agreement.",
  counterparty_legal_review: "The whole text of the newest version of the agreement, as shared with them.",
  finance_final: "The whole text of the newest version of the agreement.",
  executive_final: "The whole text of the newest version of the agreement.",
};

/** What a decision of this kind covers, for a reader. */
export const coversText = (kind: ApprovalKind): string => covers[kind];
