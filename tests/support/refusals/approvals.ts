import type { RefusalRow } from "./refusal-row";
import { except } from "./who-may";

export const approvalsRefusals: Readonly<Record<string, RefusalRow>> = {
  "approval.request": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "executive"],
    input: ({ deal }) => ({ dealId: deal.id, kind: "legal_ip_review" }),
    foreign: "whole",
    wrongStage: {
      input: ({ deal }) => ({ dealId: deal.id, kind: "finance_validation" }),
      code: "conflict",
    },
  },
  "approval.decide": {
    allowed: "finance",
    wrongRoles: except("finance"),
    input: ({ requestId, digest }) => ({ requestId, digest, decision: "approve" }),
    foreign: "whole",
    stale: () => ({ digest: "0".repeat(64) }),
    wrongStage: { input: ({ withdrawnRequest }) => withdrawnRequest, code: "conflict" },
  },
  "approval.withdraw": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer", "finance", "executive"],
    input: ({ requestId }) => ({ requestId }),
    foreign: "whole",
    wrongStage: { input: ({ withdrawnRequest: { requestId } }) => ({ requestId }), code: "conflict" },
  },
};
