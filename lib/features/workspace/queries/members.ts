import { can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { memberIdOf } from "@/lib/platform/command/permit";
import type { InvitationDto, MemberDto, MembersDto } from "../dto";

/** Everybody of the workspace, those who may enter first. */
async function listMembers(work: Work): Promise<MemberDto[]> {
  const { tx, scope, actor } = work;
  const me = memberIdOf(actor);
  const rows = await tx.member.findMany({
    where: { workspaceId: scope.workspaceId },
    orderBy: [{ isActive: "desc" }, { name: "asc" }, { id: "asc" }],
    take: 500,
    select: { id: true, name: true, email: true, title: true, role: true, isActive: true, version: true },
  });
  return rows.map(({ id, ...row }) => ({ memberId: id, isMe: id === me, ...row }));
}

/** Invitations that may still be accepted or sent again, newest first. */
async function listInvitations(work: Work): Promise<InvitationDto[]> {
  const { tx, scope, clock } = work;
  const rows = await tx.invitation.findMany({
    where: { workspaceId: scope.workspaceId, acceptedAt: null, revokedAt: null },
    orderBy: { id: "desc" },
    take: 200,
    select: { id: true, email: true, role: true, expiresAt: true },
  });
  return rows.map(({ id, expiresAt, ...row }) => ({
    invitationId: id,
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= clock.now(),
    ...row,
  }));
}

export async function readMembers(work: Work): Promise<Omit<MembersDto, "timeZone">> {
  const mayManage = can(work.actor, "member:manage");
  const members = await listMembers(work);
  return { members, invitations: mayManage ? await listInvitations(work) : [], abilities: { mayManage } };
}
