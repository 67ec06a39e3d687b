import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { findOpenInvitation, type OpenInvitation } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";
import { hashSecret } from "./secret";

export interface Invited {
  invitation: OpenInvitation;
  /** Works in the inviting workspace as the member the invited person will be. */
  contextAs(person: { name: string; memberId?: string }): Context;
}

/** Lets somebody with an invitation's token into its workspace; null when it is unknown, used, revoked or expired. */
export async function enterByInvitation(
  token: string,
  request: { clock: Clock; requestId?: string; ip?: string; userAgent?: string },
): Promise<Invited | null> {
  const { clock, requestId = randomUUID(), ip, userAgent } = request;
  const invitation = await findOpenInvitation(hashSecret("invitation", token), clock.now());
  if (!invitation) return null;
  return {
    invitation,
    contextAs: ({ name, memberId = randomUUID() }) => ({
      actor: { kind: "member", memberId, role: invitation.role },
      actorName: name,
      scope: mintWorkspaceScope(invitation.workspaceId),
      clock,
      requestId,
      via: "screen",
      ip,
      userAgent,
    }),
  };
}
