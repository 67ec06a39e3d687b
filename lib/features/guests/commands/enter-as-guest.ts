import { record } from "@/lib/platform/audit/record";
import { mintSecret } from "@/lib/platform/auth/secret";
import { defineCommand } from "@/lib/platform/command/define-command";
import { enterAsGuestSchema } from "../schema";
import { checkGuestCode, guestOf } from "./check-guest-code";

/** A guest comes back through the link after this long; the link itself may close earlier. */
const sessionHours = 12;

/** The secret goes into the guest's cookie and nowhere else. */
export type Entrance =
  | { entered: true; secret: string; expiresAt: Date }
  | { entered: false; reason: string };

/** Opens a guest session with the code from the letter; each code opens one. A refusal is an answer, not an exception. */
export const enterAsGuest = defineCommand({
  name: "guest.enter",
  input: enterAsGuestSchema,
  async run(work, { code }): Promise<Entrance> {
    const { guestLinkId, dealId } = guestOf(work);
    const { workspaceId } = work.scope;
    const now = work.clock.now();
    const verdict = await checkGuestCode(work, "enter", code);
    if (!verdict.isRight) return { entered: false, reason: verdict.reason };
    const { secret, hash } = mintSecret("guest_session");
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    await work.tx.guestSession.create({
      data: { workspaceId, guestLinkId, dealId, tokenHash: hash, expiresAt, createdAt: now },
      select: { id: true },
    });
    await work.tx.guestLink.updateMany({
      where: { workspaceId, id: guestLinkId, openedAt: null },
      data: { openedAt: now },
    });
    await record(work, {
      action: "guest.entered",
      objectKind: "guest_link",
      objectId: guestLinkId,
      dealId,
    });
    return { entered: true, secret, expiresAt };
  },
});
