import type { Page } from "@playwright/test";
import { aDeal } from "../integration/deals/a-deal";
import { expect, test } from "../support/browser";

/** Opens a page whose scripts do not arrive before `release` is called. */
async function openWithoutScripts(page: Page, address: string): Promise<{ release: () => void }> {
  const gate = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return { release: gate.resolve };
}

test("text typed and a form sent before the scripts came are stored as if they had been there", async ({
  signedIn,
}) => {
  const page = await signedIn("partnership_manager");
  const { release } = await openWithoutScripts(page, "/settings/account");
  await page.getByLabel("Name", { exact: true }).fill("Inga Holm");
  await page.getByLabel("Title", { exact: true }).pressSequentially("Alliances");
  await page.getByRole("button", { name: "Save" }).click();
  release();
  await expect(page.getByText("Your entry was saved")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Inga Holm");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Alliances");
});

test("a file chosen before the scripts came is taken", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  const { release } = await openWithoutScripts(page, "/partners/import");
  await page.setInputFiles("input[type=file]", "tests/support/crm/index-members.csv");
  release();
  await expect(page.getByRole("heading", { name: "What each column holds" })).toBeVisible();
});

test("buttons pressed before the scripts came say that they heard it, and do it once", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("legal");
  const { release } = await openWithoutScripts(page, `/deals/${deal.id}/terms?section=law`);
  const button = page
    .getByRole("note")
    .filter({ hasText: "missing-governing-law" })
    .getByRole("button", { name: "Accept the risk" });
  await button.click();
  await button.click();
  await expect(button).toHaveCSS("cursor", "progress");
  release();
  // The editor and the dialog's own part are still to come.
  await expect(page.getByRole("dialog")).toHaveCount(1, { timeout: 60_000 });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a menu opened before the scripts came opens", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("partnership_manager");
  const { release } = await openWithoutScripts(page, `/deals/${deal.id}`);
  await page.getByRole("button", { name: "More actions" }).click();
  release();
  await expect(page.getByRole("menu", { name: "Actions on this deal" })).toBeVisible();
});
