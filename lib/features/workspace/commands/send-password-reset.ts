import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import { contextOfAccount } from "@/lib/platform/auth/account-context";
import { mintSecret } from "@/lib/platform/auth/secret";
import type { Clock } from "@/lib/platform/clock";
import { findAccountByEmail } from "@/lib/platform/db/identity-store";
import { inWorkspace, present } from "@/lib/platform/db/unit-of-work";
import { env } from "@/lib/platform/env";
import { postLetter } from "@/lib/platform/mail/outbox";

/** Minutes a link works. */
const minutesOpen = 60;

export interface AskingPerson {
  clock: Clock;
  requestId?: string;
  ip?: string;
  userAgent?: string;
}

/**
 * Sends a link for a new password to an address that has an account with one; does nothing otherwise, and tells nobody
 * which. Only the hash of the link is kept; earlier links of the account stop working. The caller has counted the try.
 */
export async function sendPasswordReset(email: string, person: AskingPerson): Promise<void> {
  const account = await findAccountByEmail(email);
  const context = account?.passwordHash ? await contextOfAccount(account.id, person) : null;
  if (!account || !context) return;
  await inWorkspace(context, async (work) => {
    const now = work.clock.now();
    await present(work.tx, { accountId: account.id });
    await work.tx.passwordReset.updateMany({
      where: { accountId: account.id, usedAt: null },
      data: { usedAt: now },
    });
    const { secret, hash } = mintSecret("password_reset");
    await work.tx.passwordReset.create({
      data: {
        id: randomUUID(),
        accountId: account.id,
        tokenHash: hash,
        createdAt: now,
        expiresAt: new Date(now.getTime() + minutesOpen * 60_000),
      },
      select: { id: true },
    });
    await postLetter(work, {
      recipient: account.email,
      subject: "A new password for Parley",
      text: [
        "Somebody, we think you, asked for a new password for Parley.",
        "",
        "Open this link to choose one. It works once, for one hour:",
        `${env().AUTH_URL.replace(/\/$/, "")}/reset-password/${secret}`,
        "",
        "If it was not you, do nothing: your password stays as it is.",
      ].join("\n"),
      purpose: "password_reset",
    });
    await record(work, {
      action: "password.reset_sent",
      objectKind: "member",
      objectId: "memberId" in work.actor ? work.actor.memberId : "",
      detail: {},
    });
  });
}
