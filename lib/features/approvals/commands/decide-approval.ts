import { type ApprovalRequest, changedSince, decideApproval as decide } from "@/lib/domain/approval/approval";
import { approvalRules } from "@/lib/domain/approval/approval-kind";
import { lockDeal } from "@/lib/features/deals/commands/lock-deal";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { AppError, conflict, notFound } from "@/lib/platform/errors/app-error";
import { asApprovalSubject, readApprovalSubject, storedSubjectSchema } from "../queries/approval-subject";
import { partLabel } from "../queries/part-label";
import { decideApprovalSchema } from "../schema";
import { lockRequest } from "./lock-request";
import { tellRequester } from "./tell-deciders";

type Locked = Awaited<ReturnType<typeof lockRequest>>;

/** The request as the core judges it. A state other than open is a decision that stands or a withdrawal. */
function asRequest(row: Locked): ApprovalRequest {
  const subject = { digest: row.digest, parts: storedSubjectSchema.parse(row.subject).parts };
  return {
    kind: row.kind,
    dealId: row.dealId,
    requestedByMemberId: row.requestedById,
    subject,
    decision:
      row.state === "approved" || row.state === "sent_back"
        ? { verdict: row.state, reason: null, subject }
        : null,
    isWithdrawn: row.state === "withdrawn",
  };
}

async function store(
  work: Work,
  row: Locked,
  decision: { verdict: "approved" | "sent_back"; reason: string | null },
): Promise<void> {
  const { workspaceId } = work.scope;
  await work.tx.approvalRequest.update({
    where: { workspaceId_id: { workspaceId, id: row.id } },
    data: { state: decision.verdict, version: { increment: 1 } },
    select: { id: true },
  });
  await work.tx.approvalDecision.create({
    data: {
      workspaceId,
      requestId: row.id,
      dealId: row.dealId,
      decision: decision.verdict,
      reason: decision.reason ?? "",
      digest: row.digest,
      // Only colleagues have a member id; a counterparty's lawyer stands here by name.
      decidedById: work.actor.kind === "member" || work.actor.kind === "api_key" ? work.actor.memberId : null,
      decidedByName: work.actorName,
      decidedAt: work.clock.now(),
    },
    select: { id: true },
  });
}

/**
 * Approves a request or sends it back (domain.md §7; security.md ). The digest the decider names, the one
 * that was asked about and the one that stands now must be the same; otherwise `conflict`, with what changed. The deal
 * is locked first, so that nothing it rests on moves in between. Also the door for the counterparty's lawyer.
 */
export const decideApproval = defineCommand({
  name: "approval.decide",
  input: decideApprovalSchema,
  async run(work, { requestId, decision: verb, reason, digest }) {
    const seen = await work.tx.approvalRequest.findUnique({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: requestId } },
      select: { dealId: true },
    });
    if (!seen) throw notFound("approval");
    await lockDeal(work, seen.dealId);
    const row = await lockRequest(work, requestId);
    return beyondGuest(work, async (wide) => {
      const now = await readApprovalSubject(wide, row.dealId, row.kind);
      if (now === null) throw conflict(`There is nothing left to decide about. Nothing was decided.`);
      const request = asRequest(row);
      const subjectNow = asApprovalSubject(now);
      const verdict = verb === "approve" ? "approved" : "sent_back";
      const decision = decide(
        request,
        work.actor,
        { verdict, reason: reason.trim() || null, seenDigest: digest },
        subjectNow,
      );
      if (!decision.ok) {
        const { code, message } = decision.refusal;
        if (code === "forbidden" && work.actor.kind === "guest") throw notFound("page");
        const changes = changedSince(request.subject, subjectNow);
        throw new AppError(code, message, {
          problems:
            code === "conflict"
              ? changes.map(({ part, change }) => ({
                  path: part,
                  message: `${partLabel(part)} was ${change}.`,
                }))
              : [],
          data: code === "conflict" && work.actor.kind !== "guest" ? { digest: now.digest } : null,
        });
      }
      await store(wide, row, decision.value);
      await record(wide, {
        action: `approval.${verdict}`,
        objectKind: "approval_request",
        objectId: row.id,
        dealId: row.dealId,
        contentHash: row.digest,
        detail: { kind: row.kind, label: approvalRules[row.kind].label, reason: decision.value.reason ?? "" },
      });
      await tellRequester(
        wide,
        { requestId: row.id, ...row },
        { verdict, by: work.actorName, reason: decision.value.reason },
      );
      return { requestId: row.id, state: verdict, digest: row.digest };
    });
  },
});
