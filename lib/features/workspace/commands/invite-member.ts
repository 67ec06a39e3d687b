import { record } from "@/lib/platform/audit/record";
import { mintSecret } from "@/lib/platform/auth/secret";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { AppError, conflict } from "@/lib/platform/errors/app-error";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { inviteMemberSchema } from "../schema";
import { postInvitation } from "./post-invitation";

const daysOpen = 7;

/** When an invitation written now ends. */
export const invitationEnd = (now: Date): Date => new Date(now.getTime() + daysOpen * 86_400_000);

/** Invites an address with a role; the link travels only in the letter, the database keeps its hash. */
export const inviteMember = defineCommand({
  name: "member.invite",
  input: inviteMemberSchema,
  async run(work, { email, role }) {
    permit(work, "member:manage");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const invitedById = memberIdOf(work.actor);
    const isMember = await tx.member.findUnique({
      where: { workspaceId_email: { workspaceId, email } },
      select: { id: true },
    });
    if (isMember) throw conflict("This person is a member already. Nothing was sent.");
    const now = clock.now();
    const open = await tx.invitation.findFirst({
      where: { workspaceId, email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      select: { id: true },
    });
    if (open) throw conflict("This address has an open invitation. Send that one again or revoke it first.");
    if (!(await takeFrom("invitation", invitedById)))
      throw new AppError("limit", "You have sent many invitations today. Nothing was sent; go on tomorrow.");
    const { secret, hash } = mintSecret("invitation");
    const invitation = await tx.invitation.create({
      data: {
        workspaceId,
        email,
        role,
        tokenHash: hash,
        invitedById,
        expiresAt: invitationEnd(now),
        createdAt: now,
      },
      select: { id: true },
    });
    await postInvitation(work, { email, role, secret });
    await record(work, {
      action: "member.invited",
      objectKind: "invitation",
      objectId: invitation.id,
      detail: { email, role },
    });
    return { invitationId: invitation.id };
  },
});
