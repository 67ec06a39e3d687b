import { expect, type Locator, type Page } from "@playwright/test";
import { openPartner } from "./prospects";

/** Opens a deal from the partner's page; answers its id. */
export async function openDeal(page: Page, partner: string, title: string): Promise<string> {
  await openPartner(page, partner);
  await page.getByRole("link", { name: "Open a deal" }).first().click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Expected a year", { exact: true }).fill("480000");
  await page.getByRole("button", { name: "Open the deal" }).click();
  await expect(page).toHaveURL(/\/deals\/[0-9a-f-]{36}$/);
  return page.url().slice(-36);
}

/** Asks for the next stage from the head of the deal and confirms; answers the dialog, which says why when it cannot be. */
async function askForStage(page: Page, dealId: string, stage: string): Promise<Locator> {
  await page.goto(`/deals/${dealId}`);
  const words = `Move on to ${stage}`;
  await page.getByRole("button", { name: words, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `${words}?` });
  await dialog.getByRole("button", { name: words, exact: true }).click();
  return dialog;
}

/** Moves the deal on; fails with the reasons when the gate is closed. */
export async function moveOn(page: Page, dealId: string, stage: string): Promise<void> {
  const dialog = await askForStage(page, dealId, stage);
  const done = page.getByText(new RegExp(`is now in ${stage.replace("/", "\\/")}`));
  const refusal = dialog.getByRole("alert");
  await expect(done.or(refusal).first()).toBeVisible();
  if (await refusal.isVisible()) throw new Error(`The gate is closed: ${await refusal.textContent()}`);
}

/** Tries to move on too early and expects every missing thing by name; the deal stays. */
export async function expectRefusal(
  page: Page,
  dealId: string,
  stage: string,
  missing: readonly RegExp[],
): Promise<void> {
  const dialog = await askForStage(page, dealId, stage);
  for (const sentence of missing) await expect(dialog.getByText(sentence).first()).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Go there" }).first()).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
}

export interface NewContact {
  name: string;
  title: string;
  email: string;
  maySign: boolean;
}

/** Adds a person to the partner that is open. */
export async function addContact(page: Page, contact: NewContact): Promise<void> {
  await page.getByRole("button", { name: "Add a contact" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a contact" });
  await dialog.getByLabel("Name", { exact: true }).fill(contact.name);
  await dialog.getByLabel("Role there").fill(contact.title);
  await dialog.getByLabel("E-mail").fill(contact.email);
  if (contact.maySign) await dialog.getByText("May sign for the company").click();
  await dialog.getByRole("button", { name: "Add contact" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(contact.email)).toBeVisible();
}

/** Says which person of the other side is there for what. */
export async function namePeople(page: Page, dealId: string, parts: Readonly<Record<string, string[]>>) {
  await page.goto(`/deals/${dealId}`);
  await page.getByRole("button", { name: "Name them" }).click();
  const dialog = page.getByRole("dialog");
  for (const [name, labels] of Object.entries(parts))
    for (const label of labels)
      await dialog.getByRole("group", { name }).getByText(label, { exact: true }).click();
  await dialog.getByRole("button", { name: "Save who takes part" }).click();
  await expect(dialog).toHaveCount(0);
}

/** Decides what waits, coming from the queue of approvals. */
export async function askForApproval(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: `Ask for it: ${label}` }).click();
  await page.getByRole("button", { name: `Ask for ${label}` }).click();
  await expect(page.getByText("These words wait for approval.")).toBeVisible();
}

export async function approveFromQueue(page: Page, label: string): Promise<void> {
  await page.goto("/approvals");
  await page.getByRole("link", { name: new RegExp(`${label} for`) }).click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText(/Approved by/).first()).toBeVisible();
}
