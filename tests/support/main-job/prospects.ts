import { expect, type Page } from "@playwright/test";
import type { CrmList } from "./crm-lists";

/** Brings a list in through the wizard, waits for every row to be decided, and answers how many were created. */
export async function importList(page: Page, list: CrmList): Promise<number> {
  await page.goto("/partners/import");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: list.fileName, mimeType: "text/csv", buffer: list.bytes });
  await expect(page.getByRole("heading", { name: "What each column holds" })).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const summary = page.getByRole("status").filter({ hasText: /created, .* failed\.$/ });
  const counts = async (): Promise<number[]> =>
    [...((await summary.textContent()) ?? "").replaceAll(",", "").matchAll(/\d+/g)].map(Number);
  const decided = async () => (await counts()).reduce((sum, count) => sum + count, 0);
  await expect.poll(decided, { timeout: 60_000 }).toBe(list.rowCount);
  const [created = 0, , , failed] = await counts();
  expect(failed).toBe(0);
  return created;
}

/** Finds a partner by name in the table and opens it. */
export async function openPartner(page: Page, name: string): Promise<void> {
  await page.goto("/partners");
  await page.getByRole("searchbox", { name: "Look for a partner" }).fill(name);
  await expect(page).toHaveURL(/[?&]q=/);
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Answers the knock-out questions so that the partner is worth the score card. */
async function screen(page: Page): Promise<void> {
  const questions = page.getByRole("radiogroup");
  await expect(questions.first()).toBeVisible();
  for (const question of await questions.all()) {
    const isDemand = /exclusivity/.test((await question.textContent()) ?? "");
    await question.getByText(isDemand ? "No" : "Yes", { exact: true }).click();
  }
  await expect(page.getByText("Pursue.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Save the screen" }).click();
  await expect(page.getByRole("heading", { name: "Pursue" })).toBeVisible();
}

/** Screens a partner and fills its STAR card by keyboard, every score with what it rests on; settles it. */
export async function screenAndScore(page: Page, name: string, scores: readonly number[]): Promise<void> {
  await openPartner(page, name);
  await page.getByRole("link", { name: "Score card", exact: true }).click();
  await screen(page);
  await page.getByRole("button", { name: /Rubric$/ }).click();
  await page.getByRole("option", { name: /^STAR/ }).click();
  await page.getByRole("button", { name: "Start scoring" }).click();
  const criteria = page.getByRole("slider");
  await expect(criteria.first()).toBeVisible();
  const count = await criteria.count();
  for (let place = 0; place < count; place += 1) {
    const criterion = criteria.nth(place);
    await criterion.focus();
    await page.keyboard.press(String(scores[place % scores.length]));
    await page.keyboard.press("Enter");
    await page.getByLabel(/^Evidence for/).fill("Said in the two calls of this week, notes on file.");
  }
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.getByRole("button", { name: "Settle scores" }).click();
  await expect(page.getByText(/^Settled .* scored by/)).toBeVisible();
}

/** Compares partners from the table and answers the one that leads. */
export async function compareFromTable(page: Page, names: readonly string[]): Promise<string> {
  await page.goto("/partners?sort=score&dir=desc");
  for (const name of names) await page.getByRole("checkbox", { name: `Choose ${name}`, exact: true }).check();
  await page.getByRole("link", { name: "Compare scores" }).click();
  await expect(page.getByText(/leads by up to [\d.]+ points/).first()).toBeVisible();
  const ranks = page.getByRole("table").first().getByRole("rowheader");
  await expect(ranks).toHaveCount(names.length);
  const finding =
    (await page
      .getByText(/leads by up to/)
      .first()
      .textContent()) ?? "";
  return names.find((name) => finding.startsWith(name)) ?? "";
}
