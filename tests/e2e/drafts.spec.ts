import { openThread } from "@/lib/features/comments/commands/open-thread";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { systemClock } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/command/context";
import { expect, expectAccessible, test } from "../support/browser";
import { aPaperDeal, letterTo, linkSecretFor } from "../support/paper-deal";
import { readDocx } from "../support/read-docx";

const canary = "CANARY our floor is nine percent";
/** The server under test goes by the real time of day. */
const now = (context: Context): Context => ({ ...context, clock: systemClock });

test("Legal compiles the letter of intent, comments on a clause by keyboard and settles it", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aPaperDeal(workspace);
  const page = await signedIn("legal");
  await page.goto(`/deals/${deal.dealId}/drafts`);
  await expectAccessible(page);
  const letter = page.getByRole("region", { name: "Letter of intent" });
  await letter.getByRole("button", { name: "Compile from the terms" }).click();
  await expect(page.getByRole("article", { name: "Letter of intent" })).toBeVisible();
  const clause = page.locator("[data-clause-id]").first();
  await clause.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("c");
  await page.getByRole("textbox", { name: "Note to ourselves" }).fill("Ask @fin");
  await page.keyboard.press("Enter");
  await page.keyboard.type("before this goes out.");
  await page.getByRole("button", { name: "Add note" }).click();
  const note = page.getByRole("article", { name: "Internal, Harbourline only" });
  await expect(note.getByText("before this goes out.")).toBeVisible();
  await expect(note.getByText("@finance of Harbourline")).toBeVisible();
  // Only a stored thread can be settled: what stands in the field alone would go with the reload.
  await expect(note.getByRole("button", { name: "Settle" })).toBeVisible();
  await page.reload();
  await expectAccessible(page);
  await note.getByRole("button", { name: "Settle" }).click();
  await expect(note.getByText(/^Settled: legal of Harbourline/)).toBeVisible();
  await page.getByRole("button", { name: "Make PDF" }).click();
  const pdf = page.getByRole("link", { name: "PDF" });
  await expect(pdf).toBeVisible({ timeout: 20_000 });
  const file = await page.request.get((await pdf.getAttribute("href")) ?? "");
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect(file.headers()["content-security-policy"]).toContain("sandbox");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const word = page.getByRole("link", { name: "Word" });
  const wordFile = await page.request.get((await word.getAttribute("href")) ?? "");
  expect(wordFile.headers()["content-disposition"]).toContain(".docx");
  expect(wordFile.headers()["content-security-policy"]).toContain("sandbox");
  expect(readDocx(await wordFile.body()).text).toContain("Letter of intent");
});

test("a guest comes in by the letter's link and a code, reads what was shared and comments", async ({
  workspace,
  signedIn,
  browser,
}) => {
  const deal = await aPaperDeal(workspace);
  const legal = now(workspace.as("legal"));
  const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
  await shareDraft(legal, { draftId: draft.id });
  const ids = { dealId: deal.dealId, contactId: deal.contactId };
  await inviteGuest(legal, { ...ids, purposes: ["comment"] });
  const desk = await signedIn("legal");
  await desk.goto(`/deals/${deal.dealId}/drafts/${draft.id}`);
  const clauseId = (await desk.locator("[data-clause-id]").first().getAttribute("data-clause-id")) ?? "";
  await openThread(legal, { draftId: draft.id, anchor: { clauseId }, body: canary });
  const question = { draftId: draft.id, anchor: { clauseId }, visibility: "shared" as const };
  await openThread(legal, { ...question, body: "Does this reading suit you?" });

  const outside = await browser.newContext({
    baseURL: process.env.AUTH_URL ?? "",
    viewport: { width: 360, height: 800 },
  });
  const page = await outside.newPage();
  const bytes: string[] = [];
  page.on("response", async (response) => bytes.push(await response.text().catch(() => "")));
  const address = `/g/${await linkSecretFor(workspace, deal.contactEmail)}`;
  await page.request.head(address);
  const first = await page.goto(address);
  expect(first?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(first?.headers()["x-robots-tag"]).toContain("noindex");
  expect(await first?.text()).not.toContain("Castellan");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await page.getByRole("textbox", { name: "Code" }).fill("000000");
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByText(/not the code from the latest letter/)).toBeVisible();
  const code = (await letterTo(workspace, deal.contactEmail, "guest_code")).text.slice(0, 6);
  await page.getByRole("textbox", { name: "Code" }).fill(code);
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page).toHaveURL("/guest");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Letter of intent/ }).click();
  await expect(page.getByText("Does this reading suit you?")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Reply" }).fill("It suits us.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("article p", { hasText: "It suits us." })).toBeVisible();
  await page.locator("[data-clause-id]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("c");
  await page.getByRole("textbox", { name: "Your comment" }).fill("Please say by when.");
  await page
    .getByRole("article", { name: "Harbourline will read this" })
    .getByRole("button", { name: "Send" })
    .click();
  await expect(page.locator("article p", { hasText: "Please say by when." })).toBeVisible();
  // What the browser streamed may be gone from its memory; the page is asked once more, whole and as data.
  const asked: Record<string, string>[] = [{}, { RSC: "1" }];
  for (const headers of asked) {
    const answer = await page.request.get(page.url(), { headers });
    bytes.push(await answer.text());
  }
  const seen = bytes.join("\n");
  expect(seen).toContain("Does this reading suit you?");
  for (const secret of ["CANARY", "@example.com", workspace.memberIds.legal, "revenueShare.streams"])
    expect(seen).not.toContain(secret);

  await desk.reload();
  await expect(desk.getByText("Please say by when.")).toBeVisible();
  await expect(desk.getByRole("article", { name: "Shared: Castellan Integration reads this" })).toHaveCount(
    2,
  );
  await expect(desk.getByRole("button", { name: "Send to 1 person outside" }).first()).toBeVisible();
  await expectAccessible(desk);
  await outside.close();
});

test("refuses an agreement before its gate, and opens nothing for links and addresses that open nothing", async ({
  workspace,
  signedIn,
  browser,
}) => {
  const deal = await aPaperDeal(workspace);
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${deal.dealId}/drafts`);
  const agreement = page.getByRole("region", { name: "Co-sell agreement" });
  await expect(agreement.getByText(/No agreement is drafted yet.*Letter of intent/)).toBeVisible();
  await expect(agreement.getByRole("button", { name: /Compile/ })).toHaveCount(0);
  const outside = await browser.newContext({ baseURL: process.env.AUTH_URL ?? "" });
  const stranger = await outside.newPage();
  const bodies = new Set<string>();
  for (const address of ["/g/short", `/g/${"A".repeat(43)}`, "/guest", `/guest/drafts/${deal.dealId}`]) {
    const answer = await stranger.goto(address);
    expect(answer?.status()).toBe(404);
    bodies.add((await stranger.locator("main").textContent()) ?? "");
  }
  expect([...bodies]).toEqual([expect.stringContaining("This page does not open.")]);
  await expectAccessible(stranger);
  for (const path of [deal.dealId, `drafts/${deal.dealId}/word`])
    expect((await stranger.request.get(`/api/files/${path}`)).status()).toBe(404);
  const exhibits = page.getByRole("region", { name: "Exhibits" });
  await exhibits.getByRole("button", { name: "Compile Exhibit: API tiers" }).click();
  await expect(page.getByRole("article", { name: "Exhibit: API tiers" })).toBeVisible();
  await outside.close();
});

test("the letter is approved by Legal from its own page, and a new version asks again", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aPaperDeal(workspace);
  const manager = now(workspace.as("partnership_manager"));
  const { draft } = await compileDraft(manager, { dealId: deal.dealId, kind: "loi" });
  const label = "Legal approval of the first paper";
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${deal.dealId}/drafts/${draft.id}`);
  await expect(page.getByText("Legal approves these words before anybody signs them.")).toBeVisible();
  await page.getByRole("button", { name: `Ask for it: ${label}` }).click();
  await page.getByRole("button", { name: `Ask for ${label}` }).click();
  await expect(page.getByText("These words wait for approval.")).toBeVisible();
  const legal = await signedIn("legal");
  await legal.goto(`/deals/${deal.dealId}/drafts/${draft.id}`);
  await expectAccessible(legal);
  await legal.getByRole("link", { name: `Decide ${label}` }).click();
  await legal.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(legal.getByText(/Approved by/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("Approved exactly as it stands; it can be sent for signature.")).toBeVisible();
});

test("one of ours sees what the counterparty's reader sees, and can do nothing there", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aPaperDeal(workspace);
  const legal = now(workspace.as("legal"));
  const { draft } = await compileDraft(legal, { dealId: deal.dealId, kind: "loi" });
  await shareDraft(legal, { draftId: draft.id });
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${deal.dealId}/drafts/${draft.id}`);
  const clauseId = (await page.locator("[data-clause-id]").first().getAttribute("data-clause-id")) ?? "";
  await openThread(legal, { draftId: draft.id, anchor: { clauseId }, body: canary });
  await openThread(legal, {
    draftId: draft.id,
    anchor: { clauseId },
    visibility: "shared",
    body: "Does this reading suit you?",
  });
  await page.goto(`/deals/${deal.dealId}/drafts`);
  await page.getByRole("link", { name: "See what Helen Strand sees" }).click();
  await expect(page.getByText("This is what Helen Strand sees.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Letter of intent/ }).click();
  await expect(page.getByText("Does this reading suit you?")).toBeVisible();
  await expect(page.getByText(canary)).toHaveCount(0);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "All documents" }).click();
  await page.getByRole("link", { name: "Back to the deal" }).click();
  await expect(page).toHaveURL(new RegExp(`/deals/${deal.dealId}/drafts$`));
});
