import type { z } from "zod";
import { record } from "@/lib/platform/audit/record";
import { contextOfAccount } from "@/lib/platform/auth/account-context";
import { hashPassword } from "@/lib/platform/auth/password";
import { hashSecret } from "@/lib/platform/auth/secret";
import { findOpenReset } from "@/lib/platform/db/identity-store";
import { inWorkspace, present } from "@/lib/platform/db/unit-of-work";
import { AppError, invalid } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { resetPasswordSchema } from "../schema";
import type { AskingPerson } from "./send-password-reset";

const unusable = (): AppError =>
  new AppError(
    "not_found",
    "This link cannot be used: it was used, replaced or has run out. Ask for a new one; your password is as it was.",
  );

/**
 * Sets a new password by the link of a letter, once, and ends every session of the account in every workspace. Nothing
 * is used up by a password that is refused.
 */
export async function resetPassword(
  input: z.input<typeof resetPasswordSchema>,
  person: AskingPerson,
): Promise<{ sessionsEnded: number }> {
  const parsed = resetPasswordSchema.safeParse(input);
  if (!parsed.success) throw invalid("Your password was not changed.", problemsOf(parsed.error));
  const { token, password } = parsed.data;
  const hash = hashSecret("password_reset", token);
  if (!(await takeFrom("password_reset_try", hash)))
    throw new AppError("limit", "Too many tries. Your password was not changed; wait fifteen minutes.");
  const reset = await findOpenReset(hash, person.clock.now());
  const context = reset && (await contextOfAccount(reset.accountId, person));
  if (!reset || !context) throw unusable();
  const passwordHash = await hashPassword(password);
  return inWorkspace(context, async (work) => {
    const { tx, clock } = work;
    const now = clock.now();
    const { accountId } = reset;
    await present(tx, { accountId });
    const used = await tx.passwordReset.updateMany({
      where: { id: reset.id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count === 0) throw unusable();
    await tx.account.update({ where: { id: accountId }, data: { passwordHash }, select: { id: true } });
    const { count } = await tx.session.updateMany({
      where: { accountId, revokedAt: null },
      data: { revokedAt: now },
    });
    await record(work, {
      action: "password.reset",
      objectKind: "member",
      objectId: "memberId" in work.actor ? work.actor.memberId : "",
      detail: { sessionsEnded: count },
    });
    return { sessionsEnded: count };
  });
}
