import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import { hashCode, mintCode } from "@/lib/platform/auth/secret";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { AppError, notFound } from "@/lib/platform/errors/app-error";
import { postLetter } from "@/lib/platform/mail/outbox";
import { type CodePurpose, sendGuestCodeSchema } from "../schema";
import { guestOf } from "./check-guest-code";

/** How long a code works, and how many letters one link may cause in an hour, for each purpose (security.md C.3). */
const codeMinutes = 10;
const lettersPerHour = 3;

async function lockOwnLink(work: Work, guestLinkId: string): Promise<{ email: string }> {
  const { workspaceId } = work.scope;
  const [link] = await work.tx.$queryRaw<{ email: string }[]>`
    SELECT email FROM guest_link
    WHERE workspace_id = ${workspaceId}::uuid AND id = ${guestLinkId}::uuid AND revoked_at IS NULL FOR UPDATE`;
  if (!link) throw notFound("page");
  return link;
}

async function postCode(work: Work, email: string, purpose: CodePurpose, code: string): Promise<void> {
  const use = purpose === "enter" ? "to open the document" : "to sign the document";
  await beyondGuest(work, (inside) =>
    postLetter(inside, {
      recipient: email,
      subject: "Your code",
      text: `${code}\n\nEnter this code ${use}. It works for ${codeMinutes} minutes, once.\n\nIf you did not ask for it, ignore this letter and tell whoever invited you.`,
      purpose: "guest_code",
    }),
  );
}

/** Posts a fresh six-digit code to the mailbox the link was sent to; codes from earlier letters stop working. */
export const sendGuestCode = defineCommand({
  name: "guest.send_code",
  input: sendGuestCodeSchema,
  async run(work, { purpose }) {
    const { guestLinkId, dealId } = guestOf(work);
    const { workspaceId } = work.scope;
    const now = work.clock.now();
    const link = await lockOwnLink(work, guestLinkId);
    const ofPurpose = { workspaceId, guestLinkId, purpose };
    const sent = await work.tx.guestCode.count({
      where: { ...ofPurpose, createdAt: { gt: new Date(now.getTime() - 3_600_000) } },
    });
    if (sent >= lettersPerHour)
      throw new AppError(
        "limit",
        `${lettersPerHour} codes were sent within the last hour. Use the latest, or try again later; your link is still good.`,
      );
    await work.tx.guestCode.updateMany({
      where: { ...ofPurpose, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const id = randomUUID();
    const code = mintCode();
    const expiresAt = new Date(now.getTime() + codeMinutes * 60_000);
    await work.tx.guestCode.create({
      data: { ...ofPurpose, id, dealId, codeHash: hashCode(code, id), expiresAt, createdAt: now },
      select: { id: true },
    });
    await postCode(work, link.email, purpose, code);
    await record(work, {
      action: "guest.code_sent",
      objectKind: "guest_link",
      objectId: guestLinkId,
      dealId,
      detail: { purpose },
    });
    return { expiresAt: expiresAt.toISOString() };
  },
});
