import { type ApprovalKind, approvalRules } from "@/lib/domain/approval/approval-kind";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { toDateColumn } from "@/lib/platform/db/date-column";
import type { ReadSubject } from "../queries/approval-subject";
import { tellDeciders } from "./tell-deciders";

export type Requester = {
  /** null when the desk asks by itself. */
  memberId: string | null;
  name: string;
  note: string;
  dueOn: string | null;
};

/** Withdraws the open question of a kind when it is about something that has changed since; says what still stands. */
export async function clearOpenRequest(
  work: Work,
  about: { dealId: string; kind: ApprovalKind },
  digest: string,
): Promise<"none" | "same_question_open"> {
  const { workspaceId } = work.scope;
  const { dealId, kind } = about;
  const open = await work.tx.approvalRequest.findFirst({
    where: { workspaceId, dealId, kind, state: "open" },
    select: { id: true, digest: true },
  });
  if (!open) return "none";
  if (open.digest === digest) return "same_question_open";
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
  return "none";
}

/** Whether the newest decision of this kind approved exactly this. */
export async function isApprovedAlready(
  work: Work,
  about: { dealId: string; kind: ApprovalKind },
  digest: string,
): Promise<boolean> {
  const latest = await work.tx.approvalRequest.findFirst({
    where: { workspaceId: work.scope.workspaceId, ...about, state: { not: "withdrawn" } },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    select: { state: true, digest: true },
  });
  return latest?.state === "approved" && latest.digest === digest;
}

/** Stores the question with what it is about, whole, and tells those who decide. Answers its id. */
export async function placeRequest(
  work: Work,
  about: { dealId: string; kind: ApprovalKind },
  now: ReadSubject,
  requester: Requester,
): Promise<string> {
  const request = await work.tx.approvalRequest.create({
    data: {
      workspaceId: work.scope.workspaceId,
      ...about,
      digest: now.digest,
      subject: JSON.parse(JSON.stringify(now.subject)),
      draftId: now.draftId ?? null,
      note: requester.note,
      dueOn: requester.dueOn === null ? null : toDateColumn(requester.dueOn),
      requestedById: requester.memberId,
      requestedByName: requester.name,
      requestedAt: work.clock.now(),
    },
    select: { id: true },
  });
  await record(work, {
    action: "approval.requested",
    objectKind: "approval_request",
    objectId: request.id,
    dealId: about.dealId,
    contentHash: now.digest,
    detail: { kind: about.kind, label: approvalRules[about.kind].label, digest: now.digest },
  });
  await tellDeciders(work, {
    requestId: request.id,
    ...about,
    requestedById: requester.memberId,
    requestedByName: requester.name,
  });
  return request.id;
}
