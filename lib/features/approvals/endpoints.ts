import { z } from "zod";
import { defineRead, defineWrite, type Endpoint } from "@/lib/platform/http/endpoint";
import { decideApproval } from "./commands/decide-approval";
import { requestApproval } from "./commands/request-approval";
import { withdrawApproval } from "./commands/withdraw-approval";
import { approvalQueueDto, dealApprovalsDto, packetDto } from "./dto";
import { getApprovalPacket } from "./queries/approval-packet";
import { getDealApprovals } from "./queries/deal-approvals";
import { listApprovals } from "./queries/list-approvals";
import { decideApprovalSchema, requestApprovalSchema } from "./schema";

const tag = "Approvals";
const dealParams = z.strictObject({ dealId: z.uuid() });
const requestParams = z.strictObject({ requestId: z.uuid() });

export const approvalEndpoints: readonly Endpoint[] = [
  defineRead({
    method: "get",
    path: "/approvals",
    tag,
    summary: "List approvals",
    description: "What waits for the key's member, what the member asked for, and what was decided lately.",
    response: approvalQueueDto,
    run: (work) => listApprovals(work),
  }),
  defineRead({
    method: "get",
    path: "/approvals/{requestId}",
    tag,
    summary: "Get an approval",
    description: "Everything the decision needs, with the digest it will be bound to.",
    params: requestParams,
    response: packetDto,
    run: (work, { params }) => getApprovalPacket(work, params.requestId),
  }),
  defineRead({
    method: "get",
    path: "/deals/{dealId}/approvals",
    tag,
    summary: "List the approvals of a deal",
    params: dealParams,
    response: dealApprovalsDto,
    run: (work, { params }) => getDealApprovals(work, params.dealId),
  }),
  defineWrite({
    method: "post",
    path: "/deals/{dealId}/approvals",
    tag,
    summary: "Request an approval",
    params: dealParams,
    body: requestApprovalSchema.omit({ dealId: true }),
    bodyExample: { kind: "finance_validation", note: "The second stream is new." },
    status: 201,
    response: z.strictObject({ requestId: z.uuid(), digest: z.string() }),
    run: (work, { params, body }) => requestApproval(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/approvals/{requestId}/decision",
    tag,
    summary: "Decide an approval",
    description:
      "A person's decision: needs the scope approvals:write, the deciding role, and the digest that was seen.",
    params: requestParams,
    body: decideApprovalSchema.omit({ requestId: true }),
    response: z.strictObject({
      requestId: z.uuid(),
      state: z.string().meta({ description: "approved or sent_back" }),
      digest: z.string(),
    }),
    run: (work, { params, body }) => decideApproval(work, { ...params, ...body }),
  }),
  defineWrite({
    method: "post",
    path: "/approvals/{requestId}/withdrawal",
    tag,
    summary: "Withdraw an approval",
    params: requestParams,
    response: z.strictObject({ requestId: z.uuid(), state: z.literal("withdrawn") }),
    run: (work, { params }) => withdrawApproval(work, params),
  }),
];
