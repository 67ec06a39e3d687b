import { record } from "@/lib/platform/audit/record";
import { hashPassword, isPasswordRight } from "@/lib/platform/auth/password";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf } from "@/lib/platform/command/permit";
import { present } from "@/lib/platform/db/unit-of-work";
import { AppError, forbidden, invalid, notFound } from "@/lib/platform/errors/app-error";
import { takeFrom } from "@/lib/platform/http/rate-limit";
import { changePasswordSchema } from "../schema";

/** Changes the person's own password and ends every session of theirs, in every workspace. */
export const changePassword = defineCommand({
  name: "password.change",
  input: changePasswordSchema,
  async run(work, { currentPassword, newPassword }) {
    if (work.actor.kind !== "member")
      throw forbidden("Only a signed-in person can change their password. Nothing was changed.");
    const { tx, scope, clock } = work;
    const memberId = memberIdOf(work.actor);
    const member = await tx.member.findUnique({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: memberId } },
      select: { accountId: true, email: true },
    });
    if (!member) throw notFound("member");
    const { accountId, email } = member;
    if (!(await takeFrom("sign_in_account", email)))
      throw new AppError(
        "limit",
        "Too many tries. Your password was not changed; try again in fifteen minutes.",
      );
    await present(tx, { accountId });
    const account = await tx.account.findUnique({
      where: { id: accountId },
      select: { passwordHash: true },
    });
    if (!(await isPasswordRight(account?.passwordHash, currentPassword)))
      throw invalid("Your password was not changed.", [
        { path: "currentPassword", message: "This is not your current password." },
      ]);
    await tx.account.update({
      where: { id: accountId },
      data: { passwordHash: await hashPassword(newPassword) },
      select: { id: true },
    });
    const { count } = await tx.session.updateMany({
      where: { accountId, revokedAt: null },
      data: { revokedAt: clock.now() },
    });
    await record(work, {
      action: "password.changed",
      objectKind: "member",
      objectId: memberId,
      detail: { sessionsEnded: count },
    });
    return { sessionsEnded: count };
  },
});
