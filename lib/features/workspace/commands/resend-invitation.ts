import { record } from "@/lib/platform/audit/record";
import { mintSecret } from "@/lib/platform/auth/secret";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { AppError, conflict, notFound } from "@/lib/platform/errors/app-error";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { invitationIdSchema } from "../schema";
import { invitationEnd } from "./invite-member";
import { postInvitation } from "./post-invitation";

/** Sends an invitation again with a new link and a new end; the link sent before stops working. */
export const resendInvitation = defineCommand({
  name: "invitation.resend",
  input: invitationIdSchema,
  async run(work, { invitationId }) {
    permit(work, "member:manage");
    const { tx, scope, clock } = work;
    const where = { workspaceId: scope.workspaceId, id: invitationId };
    const invitation = await tx.invitation.findUnique({
      where: { workspaceId_id: where },
      select: { email: true, role: true },
    });
    if (!invitation) throw notFound("invitation");
    if (!(await takeFrom("invitation", memberIdOf(work.actor))))
      throw new AppError("limit", "You have sent many invitations today. Nothing was sent; go on tomorrow.");
    const { secret, hash } = mintSecret("invitation");
    const { count } = await tx.invitation.updateMany({
      where: { ...where, acceptedAt: null, revokedAt: null },
      data: { tokenHash: hash, expiresAt: invitationEnd(clock.now()) },
    });
    if (count === 0)
      throw conflict("This invitation was accepted or revoked meanwhile. Nothing was sent; write a new one.");
    await postInvitation(work, { ...invitation, secret });
    await record(work, {
      action: "invitation.resent",
      objectKind: "invitation",
      objectId: invitationId,
      detail: { email: invitation.email, role: invitation.role },
    });
    return { invitationId };
  },
});
