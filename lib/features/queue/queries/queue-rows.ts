import type { Role } from "@/lib/domain/access/role";
import { kindsDecidedBy } from "@/lib/domain/approval/approval-kind";
import type { Work } from "@/lib/platform/command/context";

/** Open requests this member may decide: of their role's kinds, not asked by themselves. */
export function readOpenApprovals({ tx, scope }: Work, memberId: string, role: Role) {
  return tx.approvalRequest.findMany({
    where: {
      workspaceId: scope.workspaceId,
      state: "open",
      kind: { in: kindsDecidedBy(role) },
      OR: [{ requestedById: null }, { requestedById: { not: memberId } }],
    },
    orderBy: [{ requestedAt: "asc" }],
    take: 50,
    select: {
      id: true,
      kind: true,
      requestedByName: true,
      requestedAt: true,
      dueOn: true,
      deal: { select: { title: true } },
    },
  });
}

/** Envelopes in which it is this member's turn to sign. */
export function readMySignatures({ tx, scope }: Work, memberId: string) {
  return tx.envelopeRecipient.findMany({
    where: {
      workspaceId: scope.workspaceId,
      memberId,
      state: "invited",
      envelope: { state: { in: ["sent", "partially_signed"] } },
    },
    take: 50,
    select: {
      id: true,
      invitedAt: true,
      dealId: true,
      envelope: { select: { documentKind: true, deal: { select: { title: true } } } },
    },
  });
}

/** Blind cards this member was asked to fill and has not handed in. */
export function readOpenCards({ tx, scope }: Work, memberId: string) {
  return tx.blindCard.findMany({
    where: {
      workspaceId: scope.workspaceId,
      memberId,
      submittedAt: null,
      assessment: { state: "draft" },
    },
    orderBy: { createdAt: "asc" },
    take: 20,
    select: {
      id: true,
      assessment: { select: { partner: { select: { id: true, name: true } } } },
    },
  });
}

export function readUnreadNotifications({ tx, scope }: Work, memberId: string) {
  return tx.notification.findMany({
    where: { workspaceId: scope.workspaceId, memberId, readAt: null, kind: "mention" },
    orderBy: { createdAt: "desc" },
    take: 20,
    select: { id: true, text: true, href: true, createdAt: true },
  });
}

/** This member's deals on the road. */
export function readMyDeals({ tx, scope }: Work, memberId: string) {
  return tx.deal.findMany({
    where: {
      workspaceId: scope.workspaceId,
      ownerId: memberId,
      stage: { notIn: ["live", "parked", "lost", "walked_away"] },
    },
    orderBy: [{ mutualInterestOn: "asc" }, { id: "asc" }],
    take: 60,
    select: {
      id: true,
      title: true,
      model: true,
      stage: true,
      leftFromStage: true,
      mutualInterestOn: true,
      signedAt: true,
      turn: true,
      turnSince: true,
      resolutionByOn: true,
    },
  });
}

/** Parked deals and screened-out partners of this member whose day to look again has come. */
export async function readLookAgain({ tx, scope }: Work, memberId: string, today: Date) {
  const { workspaceId } = scope;
  const deals = await tx.deal.findMany({
    where: { workspaceId, ownerId: memberId, stage: "parked", lookAgainOn: { lte: today } },
    take: 20,
    select: { id: true, title: true, lookAgainOn: true, leftReason: true },
  });
  const partners = await tx.partner.findMany({
    where: {
      workspaceId,
      ownerId: memberId,
      screenResult: "not_now",
      lookAgainOn: { lte: today },
      archivedAt: null,
    },
    orderBy: { lookAgainOn: "asc" },
    take: 20,
    select: { id: true, name: true, lookAgainOn: true },
  });
  return { deals, partners };
}
