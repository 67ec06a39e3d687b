import { expect, type Page, test } from "@playwright/test";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { expectAccessible, pageAs } from "@/tests/support/browser";
import { doubleCap } from "@/tests/support/clause-texts";
import { aPaperDeal } from "@/tests/support/paper-deal";
import { aWorkspace } from "@/tests/support/workspace";

const text = (page: Page) => page.getByRole("textbox", { name: "Text of the clause" });
const preview = (page: Page) => page.getByRole("article", { name: "Preview" });

test("Legal writes a fallback, sees it as it is typed and adds it to the library", async ({ browser }) => {
  const workspace = await aWorkspace();
  const page = await pageAs(browser, workspace, "legal");
  await page.goto("/library/clauses?q=cap");
  await page.getByRole("link", { name: "Variant of Cap", exact: true }).click();
  await page.getByRole("textbox", { name: "Name of this text" }).fill("Twice the amount");
  await text(page).fill(
    'Limited to twice {{ law.liability.capAmount }} and {{ law.liability.capMonths | count: "month", "months" }}.',
  );
  await expect(preview(page)).toContainText("Limited to twice €500,000 and 12 months.");
  const problems = page.getByRole("list", { name: "Problems in the text" });
  await expect(problems).toContainText("Unused term: the house text says “Liability is”");
  for (const term of ["Liability is", "Times"]) await page.getByText(`${term} left out on purpose`).click();
  await expect(problems).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Add to the library/ }).click();
  await expect(page).toHaveURL(/\/library\/clauses$/);
  await expect(page.getByRole("link", { name: "Twice the amount" })).toBeVisible();
  await expectAccessible(page);
});

test("a text with an unknown term or a tag that is not allowed is refused with its line, and stays on the page", async ({
  browser,
}) => {
  const workspace = await aWorkspace();
  const page = await pageAs(browser, workspace, "admin", { width: 360, height: 800 });
  await page.goto("/library/clauses/new?section=safeguards");
  await page.getByRole("textbox", { name: "Heading in the document" }).fill("Publicity");
  await page.getByRole("textbox", { name: "Name of this text" }).fill("By consent");
  await text(page).fill("First line.\n{{ law.governinLaw }} {{ law.__proto__ }}\n{% include 'secrets' %}");
  const problems = page.getByRole("list", { name: "Problems in the text" });
  await expect(problems).toContainText("There is no tag “include”");
  await text(page).fill("First line.\n{{ law.governinLaw }} {{ law.__proto__ }}");
  await expect(problems).toContainText("Did you mean “law.governingLaw”?");
  await expect(problems).toContainText("“__proto__” is a name that a template may not reach.");
  await page.getByRole("button", { name: /Add to the library/ }).click();
  await expect(page.getByText("Nothing was saved; what you wrote is still here.")).toBeVisible();
  await expect(text(page)).toHaveValue(/law\.governinLaw/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page);
});

test("Legal accepts a fallback for a deal, and the draft says so; a manager may not", async ({ browser }) => {
  const workspace = await aWorkspace();
  await addVariant(workspace.as("legal"), { ...doubleCap, slotKey: "liability.cap", place: "lowest" });
  const { dealId } = await aPaperDeal(workspace, { model: "technology_alliance", stage: "drafting" });
  const { draft } = await compileDraft(workspace.as("legal"), { dealId, kind: "alliance_agreement" });
  const here = `/deals/${dealId}/drafts/${draft.id}`;
  const manager = await pageAs(browser, workspace, "partnership_manager");
  await manager.goto(here);
  await manager.getByText("1 clause has several texts").click();
  await manager.getByRole("button", { name: /Text for “Cap”/ }).click();
  const closed = manager.getByRole("option", { name: doubleCap.name });
  await expect(closed).toHaveAttribute("aria-disabled", "true");
  await expect(closed).toContainText("Legal has to accept it");
  const legal = await pageAs(browser, workspace, "legal");
  await legal.goto(here);
  await legal.getByText("1 clause has several texts").click();
  await legal.getByRole("button", { name: /Text for “Cap”/ }).click();
  await legal.getByRole("option", { name: doubleCap.name }).click();
  await legal.getByRole("textbox", { name: "Why (optional)" }).fill("They asked twice.");
  await legal.getByRole("button", { name: "Accept this text" }).click();
  await expect(legal.getByText("The next version takes other texts")).toBeVisible();
  await expectAccessible(legal);
  await legal.getByRole("button", { name: "Compile it" }).click();
  await legal.waitForURL((url) => !url.pathname.endsWith(draft.id));
  await legal.getByText("1 clause has several texts").click();
  await expect(legal.getByText("fallback 1, accepted by Legal")).toBeVisible();
  await expect(legal.getByRole("article").getByText("is limited to twice")).toBeVisible();
});
