import { expect, test } from "../support/browser";
import { startEmptyDesk } from "../support/empty-desk";
import { expectFlawless } from "../support/page-inspection";

test("the first visitor makes the workspace and stands in it; afterwards set-up is closed", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const parley = await startEmptyDesk();
  try {
    await page.goto(parley.address);
    await expect(page).toHaveURL(/\/set-up$/);
    await expectFlawless(page);
    await page.getByLabel("Workspace").fill("Harbourline");
    await page.getByLabel("Your name").fill("Dana Okafor");
    await page.getByLabel("Your e-mail").fill("dana@harbourline.example");
    await page.getByLabel("Password").fill("too short");
    await page.getByRole("button", { name: "Open the desk" }).click();
    await expect(page.getByText(/12 characters/).last()).toBeVisible();
    await expect(page.getByLabel("Workspace")).toHaveValue("Harbourline");
    await page.getByLabel("Password").fill("correct horse battery staple");
    await page.getByRole("button", { name: "Open the desk" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Nothing waits for you\./);
    await page.goto(`${parley.address}/settings/members`);
    await expect(page.getByText("dana@harbourline.example")).toBeVisible();

    const stranger = await browser.newPage();
    await stranger.goto(`${parley.address}/set-up`);
    await expect(stranger).toHaveURL(/\/sign-in$/);
    await stranger.getByLabel("E-mail").fill("dana@harbourline.example");
    await stranger.getByLabel("Password").fill("correct horse battery staple");
    await stranger.getByRole("button", { name: "Sign in" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(/Nothing waits for you\./);
    await stranger.close();
  } finally {
    await parley.stop();
  }
});
