import { randomUUID } from "node:crypto";
import type { Clock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { listMemberships } from "@/lib/platform/db/identity-store";
import { mintWorkspaceScope } from "@/lib/platform/db/scope";

/**
 * Where letters to an account and its audit events belong before somebody has signed in: as themselves in the oldest
 * workspace they may enter, the demo last, because everybody there reads its letters. Null when there is none.
 */
export async function contextOfAccount(
  accountId: string,
  request: { clock: Clock; requestId?: string; ip?: string; userAgent?: string },
): Promise<Context | null> {
  const { clock, requestId = randomUUID(), ip, userAgent } = request;
  const memberships = await listMemberships(accountId);
  const own = memberships.find(({ kind }) => kind === "standard") ?? memberships[0];
  return own
    ? {
        actor: { kind: "member", memberId: own.memberId, role: own.role },
        actorName: own.name,
        scope: mintWorkspaceScope(own.workspaceId),
        clock,
        requestId,
        via: "screen",
        ip,
        userAgent,
      }
    : null;
}
