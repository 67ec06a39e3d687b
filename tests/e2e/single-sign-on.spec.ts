import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { startEmptyDesk } from "../support/empty-desk";
import { startIdentityProvider, type TestProvider, unverified } from "../support/identity-provider";

const owner = "dana@harbourline.example";

/** From the desk's door to the provider's, in under this name there, and back. */
async function enterThroughProvider(page: Page, deskAddress: string, name: string): Promise<void> {
  await page.goto(`${deskAddress}/sign-in?from=/partners`);
  await page.getByRole("button", { name: /Harbourline single sign-on/ }).click();
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("whatever");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("members come in through any OpenID provider, by an address it has verified, and nobody else does", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  let provider: TestProvider | null = null;
  const desk = await startEmptyDesk(async (address) => {
    provider = await startIdentityProvider(address);
    return provider.environment;
  });
  try {
    await page.goto(desk.address);
    await page.getByLabel("Workspace").fill("Harbourline");
    await page.getByLabel("Your name").fill("Dana Okafor");
    await page.getByLabel("Your e-mail").fill(owner);
    await page.getByLabel("Password").fill("correct horse battery staple");
    await page.getByRole("button", { name: "Open the desk" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Nothing waits for you\./);

    const known = await (await browser.newContext()).newPage();
    await enterThroughProvider(known, desk.address, owner);
    await expect(known).toHaveURL(`${desk.address}/partners`);
    await expect(known.getByRole("heading", { level: 1, name: /Partners/ })).toBeVisible();
    // Known by issuer and subject from now on.
    await known.context().clearCookies();
    await enterThroughProvider(known, desk.address, owner);
    await expect(known).toHaveURL(`${desk.address}/partners`);

    for (const name of ["stranger@elsewhere.example", `${unverified}${owner}`]) {
      const refused = await (await browser.newContext()).newPage();
      await enterThroughProvider(refused, desk.address, name);
      await expect(refused.getByText("you belong to no workspace now")).toBeVisible();
      await expectAccessible(refused);
      await refused.goto(`${desk.address}/partners`);
      await expect(refused).toHaveURL(/\/sign-in/);
      await refused.context().close();
    }
  } finally {
    await desk.stop();
    await (provider as TestProvider | null)?.stop();
  }
});
