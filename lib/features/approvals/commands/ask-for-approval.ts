import { type ApprovalKind, approvalRules } from "@/lib/domain/approval/approval-kind";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { readApprovalSubject } from "../queries/approval-subject";

/** Withdraws the open question of a kind when it is about something that has changed since. */
async function withdrawStale(
  work: Work,
  dealId: string,
  kind: ApprovalKind,
  digest: string,
): Promise<boolean> {
  const { workspaceId } = work.scope;
  const open = await work.tx.approvalRequest.findFirst({
    where: { workspaceId, dealId, kind, state: "open" },
    select: { id: true, digest: true },
  });
  if (!open) return false;
  if (open.digest === digest) return true;
  await work.tx.approvalRequest.update({
    where: { workspaceId_id: { workspaceId, id: open.id } },
    data: { state: "withdrawn", version: { increment: 1 } },
    select: { id: true },
  });
  await record(work, {
    action: "approval.withdrawn",
    objectKind: "approval_request",
    objectId: open.id,
    dealId,
    detail: { kind, reason: "What it was about has changed." },
  });
  return false;
}

async function isApprovedAlready(
  work: Work,
  dealId: string,
  kind: ApprovalKind,
  digest: string,
): Promise<boolean> {
  const latest = await work.tx.approvalRequest.findFirst({
    where: { workspaceId: work.scope.workspaceId, dealId, kind, state: { not: "withdrawn" } },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    select: { state: true, digest: true },
  });
  return latest?.state === "approved" && latest.digest === digest;
}

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
  if (await withdrawStale(work, dealId, kind, now.digest)) return null;
  if (await isApprovedAlready(work, dealId, kind, now.digest)) return null;
  const request = await work.tx.approvalRequest.create({
    data: {
      workspaceId: work.scope.workspaceId,
      dealId,
      kind,
      digest: now.digest,
      subject: JSON.parse(JSON.stringify(now.subject)),
      draftId: now.draftId ?? null,
      requestedByName: "The desk",
      requestedAt: work.clock.now(),
    },
    select: { id: true },
  });
  await record(work, {
    action: "approval.requested",
    objectKind: "approval_request",
    objectId: request.id,
    dealId,
    contentHash: now.digest,
    detail: { kind, label: approvalRules[kind].label, digest: now.digest },
  });
  return request.id;
}
