"use server";

import { memberAction } from "@/lib/platform/actions/member-action";
import { decideApproval } from "./commands/decide-approval";
import { requestApproval } from "./commands/request-approval";
import { withdrawApproval } from "./commands/withdraw-approval";

export const requestApprovalAction = memberAction(requestApproval);
export const decideApprovalAction = memberAction(decideApproval);
export const withdrawApprovalAction = memberAction(withdrawApproval);
