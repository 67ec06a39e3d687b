import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resetPassword } from "@/lib/features/workspace/commands/reset-password";
import { sendPasswordReset } from "@/lib/features/workspace/commands/send-password-reset";
import { isPasswordRight } from "@/lib/platform/auth/password";
import { createSession, findAccountByEmail, findSessionMember } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace, testPassword } from "../../support/workspace";

const database = openTestDatabase();
const newPassword = "another battery, another staple";
let desk: TestWorkspace;
let superuser: Awaited<ReturnType<typeof database.superuser>>;
beforeAll(async () => {
  desk = await aWorkspace();
  superuser = await database.superuser();
  // The workspaces of tests give nobody but the administrator a password.
  await superuser.query("UPDATE account SET password_hash = 'x' WHERE password_hash IS NULL");
});
afterAll(() => superuser.end());

const emailOf = async (role: "legal" | "finance" | "viewer") =>
  inWorkspace(desk.as(role), async ({ tx }) => {
    const { email, accountId } = await tx.member.findFirstOrThrow({
      where: { id: desk.memberIds[role] },
      select: { email: true, accountId: true },
    });
    return { email, accountId };
  });
const letters = (email: string) =>
  inWorkspace(desk.as("admin"), ({ tx }) =>
    tx.outgoingMail.findMany({
      where: { recipient: email, purpose: "password_reset" },
      orderBy: { id: "desc" },
      select: { text: true },
    }),
  );
const tokenIn = (text: string | undefined): string =>
  /reset-password\/([\w-]{43})/.exec(text ?? "")?.[1] ?? "";
const person = () => ({ clock: desk.clock });

describe("a forgotten password", () => {
  it("is replaced by a letter's link, once, and every session ends", async () => {
    const { email, accountId } = await emailOf("legal");
    const now = desk.clock.now();
    const sessionId = await createSession({
      accountId,
      workspaceId: desk.workspaceId,
      now,
      expiresAt: new Date(now.getTime() + 3_600_000),
      userAgent: "",
    });
    await sendPasswordReset(email, person());
    const [letter] = await letters(email);
    const token = tokenIn(letter?.text);
    const { rows } = await superuser.query("SELECT string_agg(r::text, '') AS all FROM password_reset r");
    expect(rows[0].all).not.toContain(token);

    await expect(resetPassword({ token, password: "short" }, person())).rejects.toMatchObject({
      code: "invalid",
    });
    expect(await resetPassword({ token, password: newPassword }, person())).toEqual({ sessionsEnded: 1 });
    expect(await findSessionMember(sessionId, now)).toBeNull();
    const account = await findAccountByEmail(email);
    expect(await isPasswordRight(account?.passwordHash, newPassword)).toBe(true);
    await expect(resetPassword({ token, password: testPassword }, person())).rejects.toThrow(/was used/);
    const events = await inWorkspace(desk.as("admin"), ({ tx }) =>
      tx.auditEvent.findMany({ where: { action: { startsWith: "password." } }, select: { action: true } }),
    );
    expect(events.map(({ action }) => action)).toEqual(["password.reset_sent", "password.reset"]);
  });

  it("opens only by the newest link, within the hour, and for one of many at once", async () => {
    const { email } = await emailOf("finance");
    await sendPasswordReset(email, person());
    await sendPasswordReset(email, person());
    const [newest, older] = (await letters(email)).map(({ text }) => tokenIn(text));
    await expect(
      resetPassword({ token: older ?? "", password: newPassword }, person()),
    ).rejects.toMatchObject({ code: "not_found" });
    const later = new Date(desk.clock.now().getTime() + 61 * 60_000);
    await expect(
      resetPassword({ token: newest ?? "", password: newPassword }, { clock: { now: () => later } }),
    ).rejects.toMatchObject({ code: "not_found" });
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        resetPassword({ token: newest ?? "", password: newPassword }, person()),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("writes nothing for an unknown address, for somebody shut out, and for an account without a password", async () => {
    await sendPasswordReset("nobody@nowhere.example", person());
    const { email, accountId } = await emailOf("viewer");
    await superuser.query("UPDATE account SET password_hash = NULL WHERE id = $1", [accountId]);
    await sendPasswordReset(email, person());
    await superuser.query("UPDATE account SET password_hash = 'x' WHERE id = $1", [accountId]);
    await superuser.query("UPDATE member SET is_active = false WHERE account_id = $1", [accountId]);
    await sendPasswordReset(email, person());
    expect(await letters(email)).toEqual([]);
    expect(await letters("nobody@nowhere.example")).toEqual([]);
    await expect(
      resetPassword({ token: "A".repeat(43), password: newPassword }, person()),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});
