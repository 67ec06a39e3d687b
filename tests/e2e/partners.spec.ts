import { readFile } from "node:fs/promises";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { expect, expectAccessible, test } from "../support/browser";
import { aScoredPartner } from "../support/scored-partner";

test("a list is imported, a partner found, edited in its row and opened", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/partners");
  await expect(page.getByRole("heading", { name: "Who could you work with?" })).toBeVisible();
  await page.goto("/partners/import");
  await expectAccessible(page);
  await page.setInputFiles("input[type=file]", "tests/support/crm/index-members.csv");
  await expect(page.getByRole("heading", { name: "What each column holds" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("4 created, 0 updated, 1 skipped, 0 failed.")).toBeVisible();
  await page.getByRole("link", { name: "See partners" }).click();
  await page.getByRole("button", { name: "edit expected revenue of Ferrum ERP Inc." }).click();
  await page.getByLabel("Expected revenue of Ferrum ERP Inc.").fill("520 k");
  await page.keyboard.press("Enter");
  await expect(page.getByText("€520 k")).toBeVisible();
  await expectAccessible(page);
  await page.getByPlaceholder("Name, site, city").fill("aarhus");
  await expect(page).toHaveURL(/q=aarhus/);
  await expect(page.getByRole("link", { name: "Ferrum ERP Inc." })).toHaveCount(0);
  await page.getByRole("link", { name: "Nordhavn Systems" }).click();
  await expect(page.getByRole("heading", { name: "Nordhavn Systems" })).toBeVisible();
  await expectAccessible(page);
});

test("a prospect without a name is refused in place, what was typed stays, and with one it is added", async ({
  signedIn,
}) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/partners");
  await page.getByRole("button", { name: "New prospect" }).first().click();
  await page.getByLabel("City").fill("Aarhus");
  await page.getByRole("button", { name: "Add prospect" }).click();
  await expect(page.getByText("Name the company.")).toBeVisible();
  await expect(page.getByLabel("City")).toHaveValue("Aarhus");
  await page.getByLabel("Company", { exact: true }).fill("Nordhavn Systems");
  await page.getByRole("button", { name: "Add prospect" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nordhavn Systems" })).toBeVisible();
});

test("a workbook is refused with a sentence", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/partners/import");
  const workbook = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
  await page.setInputFiles("input[type=file]", { name: "list.xlsx", mimeType: "text/csv", buffer: workbook });
  await expect(page.getByText("Save it as CSV in your spreadsheet")).toBeVisible();
});

test("an import maps columns, says row by row what failed, and is taken back", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/partners/import");
  await page.setInputFiles("input[type=file]", {
    name: "leads.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Firm,Town,Turnover\nBluepeter,Oslo,1200\n,Bergen,10\nQuayside,Ulm,a lot\n"),
  });
  await expect(page.getByRole("heading", { name: "What each column holds" })).toBeVisible();
  await page.getByLabel("Column 1, Firm, fills").selectOption({ label: "Company" });
  await page.getByLabel("Column 3, Turnover, fills").selectOption({ label: "Expected revenue a year" });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText(/1 created, 0 updated, \d skipped, \d failed\./)).toBeVisible();
  await expect(page.getByRole("row", { name: /^4 failed/ })).toContainText("a lot");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo import" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back: 1 row reversed, 0 rows kept", { exact: false })).toBeVisible();
  await page.goto("/partners");
  await expect(page.getByRole("link", { name: "Bluepeter" })).toHaveCount(0);
});

test("several partners are changed at once and taken back; a view is kept; the export opens harmlessly", async ({
  workspace,
  signedIn,
}) => {
  const page = await signedIn("partnership_manager");
  for (const name of ["Bluepeter", "Quayside", "=HYPERLINK(1)"])
    await createPartner(workspace.as("partnership_manager"), { name, city: "Oslo" });
  await page.goto("/partners?q=oslo");
  await page.getByRole("checkbox", { name: "Choose Bluepeter" }).check({ force: true });
  await page.getByRole("checkbox", { name: "Choose Quayside" }).check({ force: true });
  await page.getByRole("button", { name: "Standing" }).click();
  await page.getByRole("menuitem", { name: "Active" }).click();
  await expect(page.getByText("Standing changed for 2 partners")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back for 2 partners")).toBeVisible();

  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("Name of the view").fill("In Oslo");
  await page.keyboard.press("Enter");
  const view = page.getByRole("link", { name: /^In Oslo/ });
  await expect(view).toHaveAttribute("href", /q=oslo/i);
  await page.goto("/partners");
  await view.click();
  await expect(page).toHaveURL(/q=oslo/i);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("partners.csv");
  const lines = (await readFile(await download.path(), "utf8")).split(/\r?\n/);
  expect(lines.filter((line) => line.includes("HYPERLINK"))).toHaveLength(1);
  expect(lines.some((line) => /^"?[=+@-]/.test(line))).toBe(false);
});

test("partners are grouped by tier in the address, with what a tier means and which one is near", async ({
  workspace,
  signedIn,
}) => {
  const firstGroup = weightedQualification.groups[0]?.criteria ?? [];
  await aScoredPartner(
    workspace,
    "Nordhavn Systems",
    4,
    Object.fromEntries(firstGroup.slice(0, 4).map(({ key }) => [key, 5])),
  );
  await aScoredPartner(workspace, "Ferrum ERP", 5);
  await createPartner(workspace.as("partnership_manager"), { name: "Bluepeter" });
  const page = await signedIn("partnership_manager");
  await page.goto("/partners?sort=score&dir=desc");
  await expect(page.getByText("0.2 to tier 1")).toBeVisible();
  await expect(page.getByText("≠ T1")).toHaveCount(1);
  await page.getByRole("button", { name: "Group by tier" }).click();
  await expect(page).toHaveURL(/group=tier/);
  const heads = page.getByRole("rowheader").filter({ hasText: "1 partner" });
  await expect(heads).toHaveCount(3);
  await expect(heads.first()).toContainText("85–100");
  await expect(heads.nth(1)).toContainText("€620 k");
  await expect(heads.last()).toContainText("Not scored");
  await expectAccessible(page);
  await page.reload();
  await expect(heads).toHaveCount(3);
});
