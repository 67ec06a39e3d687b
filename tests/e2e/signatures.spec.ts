import { signEnvelope } from "@/lib/features/signatures/commands/sign-envelope";
import { aDealToSign, aSentEnvelope, signatureOf, signByBoth } from "../integration/signatures/signing-desk";
import { expect, expectAccessible, pageAs, test } from "../support/browser";
import { letterTo, linkSecretFor } from "../support/paper-deal";

test("both sides sign a letter of intent, theirs through a letter", async ({ browser }) => {
  const desk = await aDealToSign("loi", "loi");
  const { workspace, deal } = desk;
  const manager = await pageAs(browser, workspace, "partnership_manager");
  await manager.goto(`/deals/${deal.dealId}/signature`);
  await expectAccessible(manager);
  await manager.getByRole("button", { name: "Send to 2 people: Letter of intent" }).click();
  await manager.getByRole("alertdialog").getByRole("button", { name: "Send to 2 people" }).click();
  await expect(manager.getByText("out for signature").first()).toBeVisible({ timeout: 30_000 });
  await expect(manager.getByRole("heading", { name: "It is your turn to sign" })).toHaveCount(0);

  const executive = await pageAs(browser, workspace, "executive");
  await executive.goto(`/deals/${deal.dealId}/signature`);
  await executive.getByText(/I am the person named here/).click();
  await executive.getByLabel("Your name, as your signature").fill("Somebody Else");
  await executive.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(executive.getByText(/Type your name as it stands/)).toBeVisible();
  await expect(executive.getByLabel("Your name, as your signature")).toHaveValue("Somebody Else");
  await expectAccessible(executive);
  await executive.getByLabel("Your name, as your signature").fill("executive of Harbourline");
  await executive.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(executive.getByText(/^signed /).first()).toBeVisible();

  const secret = await linkSecretFor(workspace, deal.contactEmail);
  const context = await browser.newContext({
    baseURL: process.env.AUTH_URL ?? "",
    viewport: { width: 390, height: 844 },
  });
  const guest = await context.newPage();
  await guest.goto(`/g/${secret}`);
  await guest.getByRole("button", { name: "Send me the code" }).click();
  await expect(guest.getByLabel("Code")).toBeVisible();
  const code = async () => (await letterTo(workspace, deal.contactEmail, "guest_code")).text.slice(0, 6);
  await guest
    .getByRole("textbox")
    .first()
    .fill(await code());
  await guest
    .getByRole("button", { name: /open|enter|continue/i })
    .first()
    .click();
  await guest.getByRole("link", { name: "Read and sign" }).click();
  await expect(guest.getByRole("heading", { name: "Sign Letter of intent" })).toBeVisible();
  await expectAccessible(guest);
  await guest.getByText(/I am the person named here/).click();
  await guest.getByLabel("Your name, as your signature").fill("Helen Strand");
  await guest.getByRole("button", { name: "Send me a code" }).click();
  await expect(guest.getByLabel("Code from the letter")).toBeVisible();
  await guest.getByLabel("Code from the letter").fill(await code());
  await guest.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(guest.getByText(/Everyone has signed/)).toBeVisible();
  await guest.getByRole("link", { name: "Certificate" }).click();
  await expect(guest.getByText(/simple electronic signatures/)).toBeVisible();
  // What was announced on the page before names buttons that are gone with it.
  await guest.reload();
  await expectAccessible(guest);
  await context.close();

  await manager.reload();
  await manager.getByRole("link", { name: "Certificate" }).click();
  await expect(manager.getByText("Signed by everyone.")).toBeVisible();
  await expectAccessible(manager);
});

test("a colleague who is not the signatory sees no form, and a guest of nothing sees no page", async ({
  browser,
}) => {
  const sent = await aSentEnvelope(await aDealToSign("loi", "loi"));
  const legal = await pageAs(browser, sent.workspace, "legal", { width: 360, height: 800 });
  await legal.goto(`/deals/${sent.deal.dealId}/signature`);
  await expect(legal.getByText("out for signature").first()).toBeVisible();
  await expect(legal.getByLabel("Your name, as your signature")).toHaveCount(0);
  await expectAccessible(legal);
  // A member's own session opens no guest page, whatever the address.
  const answer = await legal.goto(`/guest/sign/${sent.envelope.id}`);
  expect(answer?.status()).toBe(404);
});

test("calling off needs a reason, and a signed document cannot be called off", async ({ browser }) => {
  const sent = await aSentEnvelope(await aDealToSign("loi", "loi"));
  await signEnvelope(sent.workspace.as("executive"), signatureOf(sent, 1));
  const manager = await pageAs(browser, sent.workspace, "partnership_manager");
  await manager.goto(`/deals/${sent.deal.dealId}/signature`);
  await manager.getByRole("button", { name: /^Call off/ }).click();
  await manager.getByRole("button", { name: "Call the signature off" }).click();
  await expect(manager.getByText(/needs a reason/)).toBeVisible();
  await manager.getByLabel("Why it is called off").fill("The terms moved.");
  await manager.getByRole("button", { name: "Call the signature off" }).click();
  await expect(manager.getByText("called off").first()).toBeVisible();
  const signed = await aSentEnvelope(await aDealToSign("loi", "loi"));
  await signByBoth(signed);
  const other = await pageAs(browser, signed.workspace, "partnership_manager");
  await other.goto(`/deals/${signed.deal.dealId}/signature`);
  await expect(other.getByText("signed by everyone").first()).toBeVisible();
  await expect(other.getByRole("button", { name: /^Call off/ })).toHaveCount(0);
});
