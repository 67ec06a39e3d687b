import { type ApprovalKind, approvalRules } from "@/lib/domain/approval/approval-kind";
import type { Work } from "@/lib/platform/command/context";
import { env } from "@/lib/platform/env";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";

export type Question = {
  requestId: string;
  dealId: string;
  kind: ApprovalKind;
  requestedById: string | null;
  requestedByName: string;
};

/**
 * Tells everyone who can decide this question, on the desk and by letter; never the one who asked, who may not decide.
 * The counterparty's lawyers are told by the link they are invited with.
 */
export async function tellDeciders(work: Work, question: Question): Promise<void> {
  const { label, decider } = approvalRules[question.kind];
  if (decider === "counterparty") return;
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: question.dealId } },
    select: { title: true },
  });
  const members = await work.tx.member.findMany({
    where: {
      workspaceId,
      role: decider,
      isActive: true,
      ...(question.requestedById === null ? {} : { id: { not: question.requestedById } }),
    },
    select: { id: true, email: true },
  });
  const href = `/approvals/${question.requestId}`;
  const text = `${plainName(question.requestedByName)} asks for your decision: ${label}, ${plainName(deal.title)}.`;
  for (const member of members) {
    await work.tx.notification.create({
      data: {
        workspaceId,
        memberId: member.id,
        kind: "approval_requested",
        text,
        href,
        dealId: question.dealId,
        createdAt: work.clock.now(),
      },
      select: { id: true },
    });
    await postLetter(work, {
      recipient: member.email,
      subject: `${label} waits for you`,
      text: `${text}\n\nOpen it on the desk:\n${env().AUTH_URL.replace(/\/$/, "")}${href}\n`,
      purpose: "approval",
    });
  }
}

/** Tells whoever asked what was decided; nobody when the desk itself asked. */
export async function tellRequester(
  work: Work,
  question: Question,
  outcome: { verdict: "approved" | "sent_back"; by: string; reason: string | null },
): Promise<void> {
  if (question.requestedById === null) return;
  const { label } = approvalRules[question.kind];
  const done = outcome.verdict === "approved" ? "approved" : "sent back";
  await work.tx.notification.create({
    data: {
      workspaceId: work.scope.workspaceId,
      memberId: question.requestedById,
      kind: "approval_decided",
      text: `${label} was ${done} by ${outcome.by}${outcome.reason ? `: ${outcome.reason.slice(0, 300)}` : "."}`,
      href: `/approvals/${question.requestId}`,
      dealId: question.dealId,
      createdAt: work.clock.now(),
    },
    select: { id: true },
  });
}
