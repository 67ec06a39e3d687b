import type { Page } from "@playwright/test";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aDeal } from "../integration/deals/a-deal";
import { expect, expectAccessible, test } from "../support/browser";
import { aPaperDeal } from "../support/paper-deal";
import { coSellThreePartySheet } from "../support/term-sheets/co-sell-three-party";
import type { TestWorkspace } from "../support/workspace";

const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
const openTerms = async (page: Page, dealId: string, section: string) => {
  await page.goto(`/deals/${dealId}/terms?section=${section}`);
  await expect(page.getByRole("heading", { level: 2, name: /./ }).first()).toBeVisible();
  // The paper is compiled in the browser, once the form is alive.
  await expect(page.getByRole("article")).toBeVisible({ timeout: 30_000 });
};
const sheetOf = async (workspace: TestWorkspace, dealId: string) =>
  (await inWorkspace(workspace.as("viewer"), (work) => getTermSheet(work, dealId))).sheet;

test("fills a section by keyboard alone: the draft and the findings follow, and a reload keeps it", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace, { model: "oem" });
  const page = await signedIn("partnership_manager");
  await openTerms(page, deal.id, "law");
  await page.getByLabel("Governing law", { exact: true }).focus();
  await page.keyboard.type("England and Wales");
  await expect(page.getByRole("article")).toContainText("England and Wales");
  await saved(page);
  await openTerms(page, deal.id, "liability");
  const cap = page.getByRole("button", { name: /Liability is/ }).first();
  await cap.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await saved(page);
  await openTerms(page, deal.id, "law");
  await expect(page.getByLabel("Governing law", { exact: true })).toHaveValue("England and Wales");
  const sheet = await sheetOf(workspace, deal.id);
  expect(sheet.law.governingLaw).toBe("England and Wales");
  await expectAccessible(page);
});

test("shows a red flag as it is typed and offers its way out", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace);
  await editTermSheet(workspace.as("admin"), {
    dealId: deal.id,
    baseVersion: 1,
    changes: [{ op: "set", path: "law.liability.cap", value: "none", base: null }],
  });
  const page = await signedIn("legal");
  await openTerms(page, deal.id, "liability");
  const flag = page.getByRole("note").filter({ hasText: "uncapped-liability" });
  await expect(flag).toBeVisible();
  await flag.getByRole("button", { name: "Accept the risk" }).click();
  await page.getByLabel("Why it is worth it").fill("Insured for the full amount.");
  await page.getByRole("dialog").getByRole("button", { name: "Accept the risk" }).click();
  await expect(flag).toContainText("Insured for the full amount.");
  await expect(flag).toContainText("Still waits for the executive");
  await expectAccessible(page);
});

test("shows mine, theirs and the original when two people changed the same term", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const [mine, theirs] = [await signedIn("legal"), await signedIn("admin")];
  await openTerms(mine, deal.id, "parties");
  await openTerms(theirs, deal.id, "parties");
  await theirs.getByLabel("Purpose", { exact: true }).fill("Sell together.");
  await saved(theirs);
  await mine.getByLabel("Purpose", { exact: true }).fill("Sell and build together.");
  const chooser = mine.getByRole("alert").filter({ hasText: "changed this meanwhile" });
  await expect(chooser).toContainText("Admin of Harbourline changed this meanwhile");
  await expect(chooser).toContainText("Sell together.");
  await expect(mine.getByLabel("Purpose", { exact: true })).toHaveValue("Sell and build together.");
  await expectAccessible(mine);
  await chooser.getByRole("button", { name: "Keep mine" }).click();
  await saved(mine);
  expect((await sheetOf(workspace, deal.id)).parties.purpose).toBe("Sell and build together.");
});

test("keeps what was typed while the desk cannot be reached, and sends it afterwards", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("partnership_manager");
  await openTerms(page, deal.id, "parties");
  await page.context().setOffline(true);
  await page.getByLabel("Purpose", { exact: true }).fill("Typed on a train.");
  await expect(page.getByRole("status").filter({ hasText: "Offline" })).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  await page.getByLabel("Purpose", { exact: true }).focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Purpose", { exact: true })).toHaveValue("");
  await saved(page);
  expect((await sheetOf(workspace, deal.id)).parties.purpose).toBeUndefined();
});

test("adds, moves and removes rows by keyboard; names, compares and restores a revision", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("partnership_manager");
  await openTerms(page, deal.id, "apiAccess");
  await page.getByRole("button", { name: /Take “Free, Pro/ }).press("Enter");
  await expect(page.getByRole("row", { name: /Tier/ }).getByRole("textbox").first()).toHaveValue("Free");
  await page.getByRole("button", { name: "Move tier 1 right" }).press("Enter");
  await expect(page.getByRole("textbox", { name: /tier 1$/ }).first()).toHaveValue("Pro");
  await saved(page);
  await page.getByRole("button", { name: "Revisions" }).click();
  await page.getByLabel("Name this revision").fill("Three tiers");
  await page.getByRole("button", { name: "Keep under this name" }).click();
  await expect(page.getByRole("list", { name: "Named revisions" })).toContainText("Three tiers");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove tier 3" }).press("Enter");
  await saved(page);
  await page.getByRole("button", { name: "Revisions" }).click();
  await expect(page.getByRole("region", { name: "Compare" })).toContainText("Enterprise");
  await page.getByRole("button", { name: "Restore revision 1" }).click();
  await expect(page.getByRole("button", { name: "Remove tier 3" })).toBeVisible();
});

test("takes a section over from another deal, copies a row by keyboard and lists every finding", async ({
  workspace,
  signedIn,
}) => {
  await aPaperDeal(workspace, { sheet: coSellThreePartySheet, stage: "terms" });
  const deal = await aDeal(workspace, { title: "The next one" });
  const page = await signedIn("partnership_manager");
  await openTerms(page, deal.id, "goToMarket");
  await page.getByRole("button", { name: "Copy from another deal" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Find a deal").fill("no deal is called this");
  await expect(dialog).toContainText("No deal of this name has answers");
  await dialog.getByLabel("Find a deal").fill("");
  await dialog.getByRole("button", { name: /Castellan cold chain/ }).click();
  await expect(dialog.getByRole("status")).toContainText("rows come");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Take it over" }).click();
  const rows = page.getByRole("region", { name: "Commitments" }).getByRole("group");
  const count = coSellThreePartySheet.goToMarket.commitments.length;
  await expect(rows).toHaveCount(count);
  await rows.first().getByRole("textbox").first().focus();
  await page.keyboard.press("Alt+Shift+ArrowDown");
  await expect(rows).toHaveCount(count + 1);
  await page.keyboard.press("Alt+Enter");
  await expect(rows).toHaveCount(count + 2);
  await saved(page);
  await page.getByRole("radio", { name: /^Findings/ }).click();
  const findings = page.getByRole("complementary", { name: "Findings" });
  await expect(findings.getByRole("heading", { name: /Missing provisions/ })).toBeVisible();
  await expectAccessible(page);
  await findings
    .getByRole("button", { name: /Governing law/ })
    .first()
    .click();
  await expect(page.getByLabel("Governing law", { exact: true })).toBeFocused();
});

test("is for reading where a role may not write, and fits a phone", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("viewer", { width: 360, height: 800 });
  await page.goto(`/deals/${deal.id}/terms?section=parties`);
  await expect(page.getByText("You can read these terms.")).toBeVisible();
  await expect(page.getByLabel("Purpose", { exact: true })).toBeDisabled();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await page.getByRole("radio", { name: "Draft" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await expectAccessible(page);
});

test("a term tells who changed it from what to what, and an earlier value is written again", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  for (const [place, value] of ["Ireland", "Norway"].entries()) {
    const base = place === 0 ? null : "Ireland";
    await editTermSheet(workspace.as("legal"), {
      dealId: deal.id,
      baseVersion: place + 1,
      changes: [{ op: "set", path: "law.governingLaw", value, base }],
    });
  }
  const page = await signedIn("partnership_manager");
  await openTerms(page, deal.id, "law");
  await page.getByLabel("Governing law", { exact: true }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "History of Governing law" });
  await expect(panel.getByRole("listitem")).toHaveCount(2);
  await expect(panel.getByRole("listitem").first()).toContainText("legal of Harbourline");
  await expect(panel.getByRole("listitem").first()).toContainText("Ireland → Norway");
  await expectAccessible(page);
  await panel.getByRole("button", { name: "Back to Ireland" }).click();
  await expect(page.getByLabel("Governing law", { exact: true })).toHaveValue("Ireland");
  await saved(page);
  expect((await sheetOf(workspace, deal.id)).law.governingLaw).toBe("Ireland");
});
