import type { Page } from "@playwright/test";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { revokeInvitation } from "@/lib/features/workspace/commands/revoke-invitation";
import { systemClock } from "@/lib/platform/clock";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { expect, test } from "../support/browser";
import { aPaperDeal, letterTo } from "../support/paper-deal";
import { aPartner } from "../support/scored-partner";
import { testPassword } from "../support/workspace";

/*
 * Screens whose refusal has no other test: what was wrong is said in place, what was typed stays, and nothing is stored.
 * The refusals of the other screens stand with their happy paths, in the file named after the screen.
 */

const says = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

test("a partner without a name and a contact with half an address are refused in their dialogs", async ({
  workspace,
  signedIn,
}) => {
  const partnerId = await aPartner(workspace, "Alder Robotics");
  const page = await signedIn("partnership_manager");
  await page.goto(`/partners/${partnerId}`);
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("dialog").getByLabel("Company").fill("");
  await page.getByRole("dialog").getByLabel("City").fill("Graz");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).last().click();
  await says(page, "Name the company.");
  await expect(page.getByRole("dialog").getByLabel("City")).toHaveValue("Graz");

  await page.goto(`/partners/${partnerId}/contacts`);
  await page.getByRole("button", { name: "Add a contact" }).first().click();
  await page.getByRole("dialog").getByLabel("Name").fill("Vera Lind");
  await page.getByRole("dialog").getByLabel("E-mail").fill("vera at alder");
  await page.getByRole("button", { name: "Add contact" }).click();
  await says(page, "Write an address such as name@example.com.");
  await expect(page.getByRole("dialog").getByLabel("Name")).toHaveValue("Vera Lind");
  await page.getByRole("dialog").getByLabel("E-mail").fill("vera@alder.example");
  await page.getByRole("button", { name: "Add contact" }).click();
  await says(page, "vera@alder.example");
});

test("a screen half answered is refused and keeps its answers", async ({ workspace, signedIn }) => {
  const partnerId = await aPartner(workspace, "Alder Robotics");
  const page = await signedIn("partnership_manager");
  await page.goto(`/partners/${partnerId}/assessments/screen`);
  await page.getByText("Yes", { exact: true }).first().click();
  await page.getByRole("button", { name: "Save the screen" }).click();
  await says(page, /nothing was decided/);
  await expect(page).toHaveURL(/\/screen$/);
  await expect(page.getByRole("radio", { name: "Yes" }).first()).toBeChecked();
});

test("a list in which no column is the company's name is not imported", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/partners/import");
  await page.locator('input[type="file"]').setInputFiles({
    name: "figures.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Alpha,Beta\n1,2\n3,4\n"),
  });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await says(page, "Say which column holds the company's name. Nothing was imported.");
  await expect(page).toHaveURL(/\/partners\/import\/file\//);
});

test("a question without words is refused by its number, and the library is unchanged", async ({
  signedIn,
}) => {
  const page = await signedIn("admin");
  await page.goto("/library/rubrics/screen");
  await page.getByRole("textbox", { name: "Question" }).nth(1).fill("");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await says(page, /Question 2: Write a sentence here/);
  await page.goto("/library/rubrics");
  await says(page, "version 1");
});

test("a rubric cannot begin without a name", async ({ signedIn }) => {
  const page = await signedIn("admin");
  await page.goto("/library/rubrics/new");
  await page.getByLabel("Name").first().fill("");
  await page.getByRole("button", { name: "Save the rubric" }).click();
  await says(page, "Give it a name.");
  await expect(page).toHaveURL(/\/library\/rubrics\/new/);
});

test("settings refuse a wrong password, a currency that is none and a key without a name", async ({
  signedIn,
}) => {
  const page = await signedIn("admin");
  await page.goto("/settings/account");
  await page.getByLabel("Current password").fill("not the one");
  await page.getByLabel("New password").fill("a new sentence to keep");
  await page.getByRole("button", { name: "Change password" }).click();
  await says(page, "This is not your current password.");

  await page.goto("/settings/workspace");
  await page.getByLabel("Currency").fill("Euro");
  await page.getByLabel("Name").fill("Fjordline");
  await page.getByRole("button", { name: "Save" }).click();
  await says(page, "Use a three-letter currency code such as EUR or USD.");
  await expect(page.getByLabel("Name")).toHaveValue("Fjordline");

  await page.goto("/settings/api-keys");
  await page.getByRole("button", { name: "Make a key" }).click();
  await says(page, "Name the key after what uses it.");
});

test("a question that was asked meanwhile is not asked twice", async ({ workspace, signedIn }) => {
  const { dealId } = await aPaperDeal(workspace, { stage: "validation" });
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${dealId}/approvals`);
  await page.getByRole("button", { name: "Ask for it: Finance validation" }).click();
  await page.getByLabel("A note for whoever decides").fill("Look at the share.");
  await requestApproval(workspace.as("legal"), { dealId, kind: "finance_validation" });
  await page.getByRole("button", { name: "Ask for Finance validation" }).click();
  await says(page, /already|waits/i);
  await expect(page.getByLabel("A note for whoever decides")).toHaveValue("Look at the share.");
});

test("an invitation refuses a short password, and its link is dead once it was withdrawn", async ({
  page,
  workspace,
}) => {
  const admin = { ...workspace.as("admin"), clock: systemClock };
  const email = `asked-${workspace.workspaceId.slice(-12)}@example.com`;
  await inviteMember(admin, { email, role: "legal" });
  const link = /\/invitation\/\S+/.exec((await letterTo(workspace, email, "invitation")).text)?.[0] ?? "";
  await page.goto(`${process.env.AUTH_URL}${link}`);
  await page.getByLabel("Your name").fill("Vera Lind");
  await page.getByLabel("Choose a password").fill("short");
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await says(page, /at least 12 characters\./);
  await expect(page.getByLabel("Your name")).toHaveValue("Vera Lind");

  const { id } = await inWorkspace(admin, ({ tx }) =>
    tx.invitation.findFirstOrThrow({ where: { email }, select: { id: true } }),
  );
  await revokeInvitation(admin, { invitationId: id });
  await page.getByLabel("Choose a password").fill(testPassword);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await says(page, /cannot be used/);
});
