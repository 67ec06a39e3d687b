import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { aDraft, giveTerms, readSheet, writeSheet } from "../integration/approvals/approval-desk";
import { aDeal } from "../integration/deals/a-deal";
import { expect, expectAccessible, test } from "../support/browser";
import { referralSheet } from "../support/term-sheets/referral";
import type { TestWorkspace } from "../support/workspace";

async function aDealWithTerms(workspace: TestWorkspace) {
  const deal = await aDeal(workspace, { model: "referral" });
  await giveTerms(workspace, deal.id, referralSheet);
  return deal;
}

async function moveNetDays(workspace: TestWorkspace, dealId: string, netDays: number) {
  const sheet = await readSheet(workspace, dealId);
  const { revenueShare } = sheet;
  const payment = { ...revenueShare.payment, netDays };
  await writeSheet(workspace, dealId, { ...sheet, revenueShare: { ...revenueShare, payment } });
}

test("a decision is asked for, given, and lapses when the terms move", async ({ workspace, signedIn }) => {
  const deal = await aDealWithTerms(workspace);
  const manager = await signedIn("partnership_manager");
  await manager.goto(`/deals/${deal.id}/approvals`);
  await expectAccessible(manager);
  await manager.getByRole("button", { name: "Ask for it: Finance validation" }).click();
  await manager.getByLabel("A note for whoever decides").fill("The partner signs on Friday.");
  await manager.getByRole("button", { name: "Ask for Finance validation" }).click();
  await expect(manager.getByText("Finance has not decided.")).toBeVisible();

  const finance = await signedIn("finance");
  await finance.goto("/approvals");
  await expect(finance.getByText("One decision waits for you.")).toBeVisible();
  await expectAccessible(finance);
  await finance.getByRole("link", { name: /Finance validation for/ }).click();
  await expect(finance.getByText("The partner signs on Friday.")).toBeVisible();
  await expect(finance.getByText("Revenue shares add up")).toBeVisible();
  await expectAccessible(finance);
  await finance.getByRole("button", { name: "Approve" }).click();
  await expect(finance.getByText(/Approved by finance/)).toBeVisible();

  await moveNetDays(workspace, deal.id, 77);
  await finance.reload();
  await expect(finance.getByText("This approval is void.")).toBeVisible();
  await manager.goto(`/deals/${deal.id}/approvals`);
  await expect(manager.getByText(/Void since a change to Revenue share/)).toBeVisible();
});

test("the executive decides on a phone, after what moved", async ({ workspace, signedIn }) => {
  const deal = await aDealWithTerms(workspace);
  await aDraft(workspace, deal);
  const manager = workspace.as("partnership_manager");
  const about = { dealId: deal.id, kind: "executive_final" as const };
  const first = await requestApproval(manager, about);
  await decideApproval(workspace.as("executive"), { ...first, decision: "approve" });
  await moveNetDays(workspace, deal.id, 77);
  await aDraft(workspace, deal);
  const again = await requestApproval(manager, about);
  const phone = await signedIn("executive", { width: 390, height: 844 });
  await phone.goto(`/approvals/${again.requestId}`);
  await expect(phone.getByText(/Moved since executive/)).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Approve" }).click();
  await expect(phone.getByText(/Approved by executive/)).toBeVisible();
});

test("sending back without a reason is refused, and what was typed stays", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDealWithTerms(workspace);
  const asked = await requestApproval(workspace.as("partnership_manager"), {
    dealId: deal.id,
    kind: "finance_validation",
  });
  const finance = await signedIn("finance", { width: 360, height: 800 });
  await finance.goto(`/approvals/${asked.requestId}`);
  await finance.getByRole("button", { name: "Send back" }).click();
  await finance.getByRole("button", { name: "Send back" }).click();
  await expect(finance.getByText(/Say why you send/)).toBeVisible();
  await finance.getByLabel("Why it goes back").fill("Refunds are missing from net revenue.");
  await moveNetDays(workspace, deal.id, 77);
  await finance.getByRole("button", { name: "Send back" }).click();
  await expect(finance.getByText(/has changed since it was asked for/)).toBeVisible();
  await expect(finance.getByLabel("Why it goes back")).toHaveValue("Refunds are missing from net revenue.");
});
