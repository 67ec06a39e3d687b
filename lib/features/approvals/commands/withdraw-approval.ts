import { approvalRules } from "@/lib/domain/approval/approval-kind";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { withdrawApprovalSchema } from "../schema";
import { lockRequest } from "./lock-request";

/** Takes back a question nobody has decided. A decision that was given stands. */
export const withdrawApproval = defineCommand({
  name: "approval.withdraw",
  input: withdrawApprovalSchema,
  async run(work, { requestId }) {
    const request = await lockRequest(work, requestId);
    permit(work, "approval:request", { dealId: request.dealId });
    const { label } = approvalRules[request.kind];
    if (request.state !== "open")
      throw conflict(
        request.state === "withdrawn"
          ? `"${label}" has been withdrawn already. Nothing was changed.`
          : `"${label}" has been decided; that decision stands and cannot be withdrawn.`,
      );
    await work.tx.approvalRequest.update({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: requestId } },
      data: { state: "withdrawn", version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: "approval.withdrawn",
      objectKind: "approval_request",
      objectId: requestId,
      dealId: request.dealId,
      detail: { kind: request.kind },
    });
    return { requestId, state: "withdrawn" as const };
  },
});
