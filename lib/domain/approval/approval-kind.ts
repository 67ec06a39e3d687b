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
