import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { invitationIdSchema } from "../schema";

/** Takes an invitation back; its link stops working at once. */
export const revokeInvitation = defineCommand({
  name: "invitation.revoke",
  input: invitationIdSchema,
  async run(work, { invitationId }) {
    permit(work, "member:manage");
    const { tx, scope, clock } = work;
    const where = { workspaceId: scope.workspaceId, id: invitationId };
    const invitation = await tx.invitation.findUnique({
      where: { workspaceId_id: where },
      select: { email: true },
    });
    if (!invitation) throw notFound("invitation");
    const { count } = await tx.invitation.updateMany({
      where: { ...where, acceptedAt: null, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    if (count === 0) throw conflict("This invitation was accepted or revoked already. Nothing was changed.");
    await record(work, {
      action: "invitation.revoked",
      objectKind: "invitation",
      objectId: invitationId,
      detail: { email: invitation.email },
    });
    return { invitationId };
  },
});
