import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { CommentReadersDto } from "../dto";

/** People outside who can come in and read what is shared on a deal now: one per open link. */
export async function listOutsideReaders(work: Work, dealId: string): Promise<{ email: string }[]> {
  return work.tx.guestLink.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId,
      revokedAt: null,
      expiresAt: { gt: work.clock.now() },
      purposes: { hasSome: ["review", "comment", "legal_review"] },
    },
    distinct: ["contactId"],
    select: { email: true },
  });
}

/** Who reads what is written beside a draft of this deal. Throws `not_found`. */
export async function readCommentReaders(work: Work, dealId: string): Promise<CommentReadersDto> {
  permit(work, "comment:read");
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: { partner: { select: { name: true } }, workspace: { select: { name: true } } },
  });
  if (!deal) throw notFound("deal");
  const members = await work.tx.member.findMany({
    where: { workspaceId, isActive: true },
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, name: true },
  });
  return {
    ourName: deal.workspace.name,
    theirName: deal.partner.name,
    outsideCount: (await listOutsideReaders(work, dealId)).length,
    members,
  };
}
