import type { ApprovalKind } from "@/lib/domain/approval/approval-kind";
import type { Work } from "@/lib/platform/command/context";
import { readApprovalSubject } from "../queries/approval-subject";
import { clearOpenRequest, isApprovedAlready, placeRequest } from "./place-request";

/**
 * The desk asks for a decision by itself, because a deal entered the stage that needs it: nobody stands behind the
 * question, so that whoever moved the deal may still decide. Asks nothing while there is nothing to decide about (no
 * final draft yet), while the same question is open, or when it has been approved as it stands. Answers the request's
 * id, or null.
 */
export async function askForApproval(
  work: Work,
  about: { dealId: string; kind: ApprovalKind },
): Promise<string | null> {
  const { dealId, kind } = about;
  const now = await readApprovalSubject(work, dealId, kind);
  if (now === null) return null;
  if ((await clearOpenRequest(work, { dealId, kind }, now.digest)) !== "none") return null;
  if (await isApprovedAlready(work, { dealId, kind }, now.digest)) return null;
  return placeRequest(work, { dealId, kind }, now, {
    memberId: null,
    name: "the desk",
    note: "",
    dueOn: null,
  });
}
