import { randomUUID } from "node:crypto";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { acceptInvitation } from "@/lib/features/workspace/commands/accept-invitation";
import { changeMemberRole } from "@/lib/features/workspace/commands/change-member-role";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { revokeSessions } from "@/lib/features/workspace/commands/revoke-sessions";
import { readAccount } from "@/lib/features/workspace/queries/account";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { expect, expectAccessible, test } from "../support/browser";
import { aWorkspace, type TestWorkspace, testPassword } from "../support/workspace";

const base = (): string => process.env.AUTH_URL ?? "";

const emailOfAdmin = async (workspace: TestWorkspace): Promise<string> =>
  (await inWorkspace(workspace.as("admin"), readAccount)).email;

/** Invitations run on the server's clock here. */
const now = (context: Context): Context => ({ ...context, clock: systemClock });

async function linkSentTo(workspace: TestWorkspace, email: string): Promise<string> {
  const { text } = await inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.outgoingMail.findFirstOrThrow({ where: { recipient: email }, orderBy: { id: "desc" } }),
  );
  return /\/invitation\/\S+/.exec(text)?.[0] ?? "";
}

test("a person signs in with address and password and comes where they wanted to go", async ({
  page,
  workspace,
}) => {
  const email = await emailOfAdmin(workspace);
  await page.goto(`${base()}/settings/members`);
  await expect(page).toHaveURL(/\/sign-in\?from=%2Fsettings%2Fmembers$/);
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("not the right password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await page.getByLabel("Password").fill(testPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/settings\/members$/);
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
});

test("an unknown address is refused in the same words as a wrong password", async ({ page, workspace }) => {
  await emailOfAdmin(workspace);
  await page.goto(`${base()}/sign-in?from=//evil.example`);
  await page.getByLabel("E-mail").fill(`nobody-${randomUUID()}@example.com`);
  await page.getByLabel("Password").fill(testPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
});

test("after ten tries even the right password waits", async ({ page, workspace }) => {
  const email = await emailOfAdmin(workspace);
  await page.goto(`${base()}/sign-in`);
  for (let tries = 0; tries < 10; tries += 1) {
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill("wrong every time");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    await expect(page.getByRole("alert").filter({ hasText: "do not belong together" })).toBeVisible();
  }
  await page.getByLabel("Password").fill(testPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Too many tries" })).toBeVisible();
});

test("an ended session is refused at the next step, and says why", async ({ signedIn, workspace }) => {
  const page = await signedIn("legal");
  await page.goto("/settings/account");
  await expect(page.getByRole("heading", { name: "You" })).toBeVisible();
  await revokeSessions(workspace.as("legal"), { which: "mine" });
  await page.goto("/settings/sessions");
  await expect(page).toHaveURL(/\/sign-in\?from=%2Fsettings%2Fsessions&error=session_ended$/);
  await expect(page.getByText("You were signed out")).toBeVisible();
});

test("a role changes at the next step, and nothing in the browser can change who one is", async ({
  signedIn,
  workspace,
}) => {
  const page = await signedIn("viewer");
  await page.goto("/settings/account");
  await expect(page.getByRole("link", { name: "Audit trail" })).toHaveCount(0);
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  await page.request.post("/api/auth/session", {
    data: {
      csrfToken,
      data: {
        sessionId: randomUUID(),
        email: "admin@example.com",
        role: "admin",
        workspaceId: randomUUID(),
        memberId: workspace.memberIds.admin,
      },
    },
  });
  const refused = await page.goto("/settings/audit-trail");
  expect(refused?.status()).toBe(404);
  await page.goto("/settings/account");
  await expect(page.getByText("Viewer", { exact: false }).first()).toBeVisible();
  await changeMemberRole(workspace.as("admin"), {
    memberId: workspace.memberIds.viewer,
    role: "legal",
    version: 1,
  });
  await page.goto("/settings/audit-trail");
  await page.getByRole("button", { name: "Verify the chain" }).click();
  await expect(page.getByText(/All \d+ events hold/)).toBeVisible();
});

test("an invited person makes an account and stands in the desk; the link is then dead", async ({
  page,
  workspace,
}) => {
  const email = `invited-${randomUUID()}@example.com`;
  await inviteMember(now(workspace.as("admin")), { email, role: "legal" });
  const link = await linkSentTo(workspace, email);
  await page.goto(`${base()}${link}`);
  await expectAccessible(page);
  expect(await page.content()).not.toContain(email);
  await page.getByLabel("Your name").fill("Vera Lind");
  await page.getByLabel("Choose a password").fill(testPassword);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page.getByRole("navigation", { name: "Rooms" }).first()).toBeVisible();
  await page.goto(`${base()}/settings/account`);
  await expect(page.getByText(`${email}, Legal`)).toBeVisible();
  await expect(
    acceptInvitation(
      { token: link.replace("/invitation/", ""), name: "Again", password: testPassword },
      { signedIn: null, clock: systemClock },
    ),
  ).rejects.toThrow("cannot be used");
});

test("a set-up desk is not set up again", async ({ page, workspace }) => {
  await emailOfAdmin(workspace);
  await page.goto(`${base()}/set-up`);
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByText("look round as")).toHaveCount(0);
});

test("a forgotten password is replaced through a letter, and an unknown address is answered the same", async ({
  page,
  workspace,
  signedIn,
}) => {
  const elsewhere = await signedIn("admin");
  await elsewhere.goto("/partners");
  const email = await emailOfAdmin(workspace);
  const ask = async (address: string): Promise<string> => {
    await page.goto(`${base()}/sign-in`);
    await page.getByRole("link", { name: "You forgot your password?" }).click();
    await expect(page.getByRole("heading", { name: "A new password" })).toBeVisible();
    await page.getByLabel("E-mail").fill(address);
    await page.getByRole("button", { name: "Send me a link" }).click();
    const answer = page.getByRole("status").filter({ hasText: "a letter is on its way" });
    await expect(answer).toBeVisible();
    return (await answer.textContent()) ?? "";
  };
  const unknown = await ask(`nobody-${randomUUID()}@example.com`);
  await expectAccessible(page);
  expect(await ask(email)).toBe(unknown);
  const letter = () =>
    inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.outgoingMail.findFirst({
        where: { recipient: email, purpose: "password_reset" },
        select: { text: true },
      }),
    );
  await expect.poll(async () => (await letter())?.text).toContain("/reset-password/");
  const link = /\/reset-password\/\S+/.exec((await letter())?.text ?? "")?.[0] ?? "";
  await page.goto(`${base()}${link}`);
  await expectAccessible(page);
  await page.getByLabel("Choose a password").fill("too short");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText(/12 characters/).last()).toBeVisible();
  await page.getByLabel("Choose a password").fill("another battery, another staple");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  await elsewhere.goto("/partners");
  await expect(elsewhere).toHaveURL(/error=session_ended$/);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("another battery, another staple");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("navigation", { name: "Rooms" }).first()).toBeVisible();
  await page.goto(`${base()}${link}`);
  await page.getByLabel("Choose a password").fill("a third battery, a third staple");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText(/This link cannot be used/)).toBeVisible();
});

test("a member of two workspaces goes from one to the other and sees only the one", async ({
  workspace,
  signedIn,
}) => {
  const other = await aWorkspace("Tidewater");
  await createPartner(other.as("admin"), { name: "Only at Tidewater" });
  await createPartner(workspace.as("admin"), { name: "Only at Harbourline" });
  const { accountId, email, name } = await inWorkspace(workspace.as("legal"), ({ tx }) =>
    tx.member.findFirstOrThrow({
      where: { id: workspace.memberIds.legal },
      select: { accountId: true, email: true, name: true },
    }),
  );
  await inviteMember(now(other.as("admin")), { email, role: "viewer" });
  const link = await linkSentTo(other, email);
  await acceptInvitation(
    { token: link.replace("/invitation/", "") },
    { signedIn: { accountId, email, name }, clock: systemClock },
  );
  const page = await signedIn("legal");
  await page.goto("/partners");
  await expect(page.getByRole("link", { name: "Only at Harbourline" })).toBeVisible();
  await page.getByRole("button", { name: "Harbourline", exact: true }).click();
  await page.getByRole("menuitem", { name: "Go to Tidewater" }).click();
  await expect(page.getByRole("button", { name: "Tidewater", exact: true })).toBeVisible();
  await page.goto("/partners");
  await expect(page.getByRole("link", { name: "Only at Tidewater" })).toBeVisible();
  await expect(page.getByText("Only at Harbourline")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Import" })).toHaveCount(0);
  await page.goto("/settings/account");
  await expect(page.getByText(`${email}, Viewer`)).toBeVisible();
});
