import { approvalRules, kindsOfModel } from "@/lib/domain/approval/approval-kind";
import { lockDeal } from "@/lib/features/deals/commands/lock-deal";
import { todayIn } from "@/lib/platform/clock";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { readApprovalSubject } from "../queries/approval-subject";
import { requestApprovalSchema } from "../schema";
import { clearOpenRequest, isApprovedAlready, placeRequest } from "./place-request";

/**
 * Asks for a decision about exactly what stands now; an open question about an older text is withdrawn. One open
 * question per kind. Whoever asks cannot decide it (security.md A-14).
 */
export const requestApproval = defineCommand({
  name: "approval.request",
  input: requestApprovalSchema,
  async run(work, { dealId, kind, note, dueOn }) {
    const { model } = await lockDeal(work, dealId);
    permit(work, "approval:request", { dealId });
    const { label } = approvalRules[kind];
    if (!kindsOfModel(model).includes(kind))
      throw invalid(`A deal of this model has no paper before its agreement to approve. Nothing was asked.`, [
        { path: "kind", message: "Ask for one of the decisions on the Approvals page." },
      ]);
    const workspace = await work.tx.workspace.findUniqueOrThrow({
      where: { id: work.scope.workspaceId },
      select: { timeZone: true },
    });
    if (dueOn !== null && dueOn < todayIn(work.clock, workspace.timeZone))
      throw invalid("The day it is needed by has passed. Nothing was asked.", [
        { path: "dueOn", message: "Choose today or a later day." },
      ]);
    const now = await readApprovalSubject(work, dealId, kind);
    if (now === null)
      throw invalid(
        `There is nothing for "${label}" to be about yet: its paper has not been compiled. Nothing was asked.`,
        [{ path: "kind", message: "Compile the paper first.", href: `/deals/${dealId}/drafts` }],
      );
    if ((await clearOpenRequest(work, { dealId, kind }, now.digest)) === "same_question_open")
      throw conflict(`"${label}" has been asked for already and waits. Nothing was asked twice.`);
    if (await isApprovedAlready(work, { dealId, kind }, now.digest))
      throw conflict(`"${label}" has been given for exactly this already. Nothing was asked.`);
    const requestId = await placeRequest(work, { dealId, kind }, now, {
      memberId: memberIdOf(work.actor),
      name: work.actorName,
      note,
      dueOn,
    });
    return { requestId, digest: now.digest };
  },
});
