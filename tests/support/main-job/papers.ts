import { type Browser, expect, type Page } from "@playwright/test";
import { letterTo, linkSecretFor } from "../paper-deal";
import type { TestWorkspace } from "../workspace";

/** Compiles a document from the terms and stays on its page. */
export async function compile(page: Page, dealId: string, label: string): Promise<void> {
  await page.goto(`/deals/${dealId}/drafts`);
  await page
    .getByRole("region", { name: label, exact: true })
    .getByRole("button", { name: /^Compile/ })
    .click();
  await expect(page.getByRole("article", { name: label })).toBeVisible();
}

/** Shares the version that is open with the other side. */
export async function share(page: Page, theirName: string): Promise<void> {
  await page.getByRole("button", { name: `Share with ${theirName}…` }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Share/ })
    .click();
  await expect(page.getByRole("button", { name: /^Share with/ })).toHaveCount(0);
}

/** Marks a word of the paper by double click and writes an internal note about it; answers the word. */
export async function noteOnAWord(page: Page, note: string): Promise<string> {
  await page
    .locator("[data-clause-id] p")
    .first()
    .dblclick({ position: { x: 60, y: 10 } });
  const word = await page.evaluate(() => (document.getSelection()?.toString() ?? "").trim());
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByRole("textbox", { name: "Note to ourselves" }).fill(note);
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByRole("button", { name: "Cancel", exact: true })).toHaveCount(0);
  await expect(page.getByRole("article", { name: /^Internal, / }).getByText(note)).toBeVisible();
  return word;
}

/** Puts the signatories in their order, ours first. */
export async function setSigningOrder(page: Page, dealId: string, names: readonly string[]): Promise<void> {
  await page.goto(`/deals/${dealId}/signature`);
  for (const name of names) {
    await page.getByRole("button", { name: /Add a signatory$/ }).click();
    await page.getByRole("option", { name: new RegExp(`^${name.replaceAll(".", "\\.")} \\(`) }).click();
    await expect(page.getByRole("button", { name: `Take ${name} out` })).toBeVisible();
  }
  await page.getByRole("button", { name: "Save the order" }).click();
  await expect(page.getByText("Signing order saved")).toBeVisible();
}

/** Freezes a paper and sends it to both signatories. */
export async function sendForSignature(page: Page, dealId: string, label: string): Promise<void> {
  await page.goto(`/deals/${dealId}/signature`);
  await page.getByRole("button", { name: `Send to 2 people: ${label}` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Send to 2 people" }).click();
  await expect(page.getByRole("region", { name: new RegExp(`^${label}, version`) })).toContainText(
    "out for signature",
    { timeout: 30_000 },
  );
}

/** Signs for our side. */
export async function sign(page: Page, dealId: string, name: string): Promise<void> {
  await page.goto(`/deals/${dealId}/signature`);
  await page.getByText(/I am the person named here/).click();
  await page.getByLabel("Your name, as your signature").fill(name);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByRole("heading", { name: "It is your turn to sign" })).toHaveCount(0);
}

/** Comes in without an account: by the newest link in the mailbox, and the code of the letter after it. */
export async function comeInAsGuest(
  browser: Browser,
  workspace: TestWorkspace,
  email: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.AUTH_URL ?? "" });
  const page = await context.newPage();
  await page.goto(`/g/${await linkSecretFor(workspace, email)}`);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByLabel("Code")).toBeVisible();
  await page.getByLabel("Code").fill(await codeFor(workspace, email));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(/\/guest$/);
  return page;
}

const codeFor = async (workspace: TestWorkspace, email: string): Promise<string> =>
  (await letterTo(workspace, email, "guest_code")).text.slice(0, 6);

/** Signs for the other side, with a fresh code from the mailbox. */
export async function signAsGuest(
  browser: Browser,
  workspace: TestWorkspace,
  signatory: { name: string; email: string },
): Promise<void> {
  const page = await comeInAsGuest(browser, workspace, signatory.email);
  await page.getByRole("link", { name: "Read and sign" }).click();
  await page.getByText(/I am the person named here/).click();
  await page.getByLabel("Your name, as your signature").fill(signatory.name);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByLabel("Code from the letter")).toBeVisible();
  await page.getByLabel("Code from the letter").fill(await codeFor(workspace, signatory.email));
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByText(/Everyone has signed/)).toBeVisible();
  await page.context().close();
}

/** Says for the other side that their lawyers have reviewed the shared text. */
export async function reviewAsGuest(
  browser: Browser,
  workspace: TestWorkspace,
  email: string,
): Promise<void> {
  const page = await comeInAsGuest(browser, workspace, email);
  await page.getByRole("link", { name: "Read and answer" }).click();
  await page.getByRole("button", { name: "Our legal team has reviewed this text" }).click();
  await expect(page.getByRole("button", { name: "Our legal team has reviewed this text" })).toHaveCount(0);
  await page.context().close();
}

/** Sends one of their people a link to read, comment and review. */
export async function inviteReader(page: Page, dealId: string, name: string): Promise<void> {
  await page.goto(`/deals/${dealId}/drafts`);
  const reader = page.getByRole("listitem").filter({ hasText: name });
  await reader.getByRole("button", { name: "Invite" }).click();
  await expect(reader.getByText(/Invited, not here yet/)).toBeVisible();
}
