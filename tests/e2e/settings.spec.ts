import { randomUUID } from "node:crypto";
import { expect, expectAccessible, test } from "../support/browser";

test("an administrator invites somebody and takes it back; a second invitation is refused", async ({
  signedIn,
}) => {
  const page = await signedIn("admin");
  const email = `invited-${randomUUID().slice(0, 8)}@example.com`;
  await page.goto("/settings/members");
  for (const _ of [1, 2]) {
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Send invitation" }).click();
    await expect(page.getByRole("cell", { name: email, exact: true })).toBeVisible();
  }
  await expect(page.getByText("This address has an open invitation.")).toBeVisible();
  await page.getByRole("button", { name: `Take back: ${email}` }).click();
  await expect(page.getByRole("cell", { name: email, exact: true })).toHaveCount(0);
});

test("the last administrator stays one", async ({ signedIn, workspace }) => {
  const page = await signedIn("admin");
  await page.goto("/settings/members");
  const name = "Admin of Harbourline";
  expect(workspace.memberIds.admin).toBeTruthy();
  await page.getByLabel(`Role of ${name}`).selectOption("viewer");
  await expect(page.getByText(`${name} is the last administrator.`)).toBeVisible();
  await expect(page.getByLabel(`Role of ${name}`)).toHaveValue("admin");
});

test("a key is shown once and can be revoked", async ({ signedIn }) => {
  const page = await signedIn("finance");
  await page.goto("/settings/api-keys");
  await page.getByRole("button", { name: "Make a key" }).click();
  await expect(page.getByText("Name the key after what uses it.")).toBeVisible();
  await page.getByLabel("Name").fill("Nightly export");
  await page.getByRole("button", { name: "Make a key" }).click();
  const key = (await page.locator("code").textContent()) ?? "";
  expect(key).toMatch(/^parley_[A-Za-z0-9_-]{43}$/);
  await page.reload();
  await expect(page.getByRole("rowheader", { name: /Nightly export/ })).toBeVisible();
  expect(await page.content()).not.toContain(key);
  await page.getByRole("button", { name: "Revoke Nightly export" }).click();
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await expect(page.getByRole("cell", { name: "revoked" })).toBeVisible();
});

test("a viewer meets no page they may not open, and changes their own name", async ({ signedIn }) => {
  const page = await signedIn("viewer");
  for (const path of ["workspace", "audit-trail", "mailbox"]) {
    const response = await page.goto(`/settings/${path}`);
    expect(`${path} ${response?.status()}`).toBe(`${path} 404`);
  }
  await page.goto("/settings/account");
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write a name.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Bela Novak");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("navigation", { name: "Rooms" }).first()).toContainText("Bela Novak");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page of the settings is accessible in ${colorScheme}, and fits 360 pixels`, async ({
    signedIn,
  }) => {
    const page = await signedIn("admin", { width: 360, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of ["account", "members", "sessions", "api-keys", "workspace", "audit-trail"]) {
      await page.goto(`/settings/${path}`);
      await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
      await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(`${path} ${width}`).toBe(`${path} 360`);
    }
  });
}
