import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { getGuestLink } from "../queries/guest-links";
import { revokeGuestLinkSchema } from "../schema";

/** Closes a guest's way in at once: the link, and every session opened through it. Closing it again changes nothing. */
export const revokeGuestLink = defineCommand({
  name: "guest.revoke_link",
  input: revokeGuestLinkSchema,
  async run(work, input) {
    permit(work, "guest:invite");
    const now = work.clock.now();
    const { workspaceId } = work.scope;
    const link = await work.tx.guestLink.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.guestLinkId } },
      select: { dealId: true, email: true, revokedAt: true },
    });
    if (!link) throw notFound("link");
    if (link.revokedAt) return getGuestLink(work, input.guestLinkId);
    await work.tx.guestLink.updateMany({
      where: { workspaceId, id: input.guestLinkId },
      data: { revokedAt: now },
    });
    await work.tx.guestSession.updateMany({
      where: { workspaceId, guestLinkId: input.guestLinkId, revokedAt: null },
      data: { revokedAt: now },
    });
    await record(work, {
      action: "guest.link_revoked",
      objectKind: "guest_link",
      objectId: input.guestLinkId,
      dealId: link.dealId,
      detail: { email: link.email },
    });
    return getGuestLink(work, input.guestLinkId);
  },
});
