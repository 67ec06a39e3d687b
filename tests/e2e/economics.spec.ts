import { addScenario } from "@/lib/features/scenarios/commands/add-scenario";
import { expect, expectAccessible, test } from "../support/browser";
import { aPaperDeal } from "../support/paper-deal";
import { coSellThreePartySheet } from "../support/term-sheets/co-sell-three-party";

test("four figures become scenarios, a picture, statements that open to their terms, and a simulation", async ({
  workspace,
  signedIn,
}) => {
  const { dealId } = await aPaperDeal(workspace, { sheet: coSellThreePartySheet, stage: "terms" });
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${dealId}/economics`);
  await page.getByLabel("New customers a month").fill("3");
  await page.getByRole("button", { name: "Compute three scenarios" }).click();
  await expect(page.getByRole("heading", { name: /to share in year 1/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Scenarios side by side" })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /Scenario/ })
    .first()
    .click();
  await page.getByRole("option", { name: "Won together" }).click();
  const statements = page.getByRole("region", { name: "Statements", exact: true });
  await statements.getByRole("button", { name: /Statements of/ }).click();
  await page.getByRole("option", { name: /Castellan/ }).click();
  await statements
    .getByRole("button")
    .filter({ hasText: /20\d\d/ })
    .first()
    .click();
  const line = statements.getByRole("listitem").first();
  await line.locator("summary").first().click();
  const steps = line.locator("details details");
  await steps.first().waitFor();
  await steps.evaluateAll((all) => {
    for (const step of all) (step as HTMLDetailsElement).open = true;
  });
  await expect(line.getByRole("link").first()).toHaveAttribute("href", /terms\?section=/);
  const slider = page.getByRole("slider").first();
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("nothing is saved yet")).toBeVisible();
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("button", { name: "Run 10,000 times" }).click();
  await expect(page.getByRole("columnheader", { name: "P90" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
});

test("says what is wrong instead of a figure, keeps what was typed, and is for reading to a viewer", async ({
  workspace,
  signedIn,
}) => {
  const { dealId } = await aPaperDeal(workspace, { sheet: coSellThreePartySheet, stage: "terms" });
  const manager = workspace.as("partnership_manager");
  await addScenario(manager, { dealId, name: "As planned", assumptions: { months: 12 } });
  await addScenario(manager, {
    dealId,
    name: "In no currency",
    assumptions: { months: 12, revenue: [{ month: "2027-02", amount: "1000", currency: "XXQ" }] },
  });
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${dealId}/economics`);
  await page
    .getByRole("button", { name: /Scenario/ })
    .first()
    .click();
  await page.getByRole("option", { name: "In no currency" }).click();
  await expect(page.getByText("cannot be computed together")).toBeVisible();
  await expect(page.getByText(/XXQ/).first()).toBeVisible();
  await page.getByRole("button", { name: "Assumptions" }).click();
  await page.getByLabel("Name").first().fill("As planned");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Another scenario of this deal has this name.")).toBeVisible();
  await expect(page.getByLabel("Name").first()).toHaveValue("As planned");
  const reader = await signedIn("viewer", { width: 360, height: 800 });
  await reader.goto(`/deals/${dealId}/economics`);
  await expect(reader.getByRole("button", { name: "Assumptions" })).toBeVisible();
  await expect(reader.getByRole("button", { name: "New scenario" })).toHaveCount(0);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(reader);
});
