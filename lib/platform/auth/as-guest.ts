import type { GuestPurpose } from "@/lib/domain/access/actor";
import type { Context } from "@/lib/platform/command/context";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";

/** Of nobody: no link has this id, so that nothing can be done with it. */
const noLink = "00000000-0000-0000-0000-000000000000";

/**
 * What a member sees who looks through a guest's eyes: the same workspace, narrowed to one deal as the guest's own
 * session is. For reading only; ask before whether the member may read the deal.
 */
export function throughGuestEyes(
  context: Context,
  guest: { dealId: string; contactId: string; name: string; purposes: readonly GuestPurpose[] },
): Context {
  const { dealId, contactId, name, purposes } = guest;
  return {
    ...context,
    actor: { kind: "guest", guestLinkId: noLink, dealId, contactId, purposes: [...purposes] },
    actorName: name,
    scope: mintWorkspaceScope(context.scope.workspaceId, dealId),
  };
}
