import type { GuestActor } from "@/lib/domain/access/actor";
import { hashCode, isSameHash } from "@/lib/platform/auth/secret";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import type { CodePurpose } from "../schema";

/** Wrong codes a letter survives (security.md C.3). */
export const codeTries = 5;

/** The guest behind this piece of work; anybody else finds no such page. */
export function guestOf(work: Work): GuestActor {
  if (work.actor.kind !== "guest") throw notFound("page");
  return work.actor;
}

export type CodeVerdict = { isRight: true; guestCodeId: string } | { isRight: false; reason: string };

const refusals = {
  spent: "This code no longer works. Ask for a new one; your link is still good.",
  wrong: "This is not the code from the latest letter. Look again, or ask for a new one.",
};

/**
 * Tries a code against the guest's newest letter of that purpose and uses it up when it is right. Every try is counted
 * under a lock, so that many at once count as many. Must not be followed by an exception in the same transaction when
 * the code was wrong: the count would be taken back.
 */
export async function checkGuestCode(work: Work, purpose: CodePurpose, code: string): Promise<CodeVerdict> {
  const { guestLinkId } = guestOf(work);
  const { workspaceId } = work.scope;
  const now = work.clock.now();
  const [found] = await work.tx.$queryRaw<{ id: string; code_hash: string; tries: number }[]>`
    SELECT id, code_hash, tries FROM guest_code
    WHERE workspace_id = ${workspaceId}::uuid AND guest_link_id = ${guestLinkId}::uuid AND purpose = ${purpose}
      AND used_at IS NULL AND expires_at > ${now}
    ORDER BY created_at DESC LIMIT 1 FOR UPDATE`;
  if (!found || found.tries >= codeTries) return { isRight: false, reason: refusals.spent };
  const isRight = isSameHash(found.code_hash, hashCode(code, found.id));
  await work.tx.guestCode.updateMany({
    where: { workspaceId, id: found.id },
    data: { tries: { increment: 1 }, ...(isRight ? { usedAt: now } : {}) },
  });
  return isRight ? { isRight, guestCodeId: found.id } : { isRight, reason: refusals.wrong };
}
