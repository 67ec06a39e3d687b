import { setDealContacts } from "@/lib/features/deals/commands/set-deal-contacts";
import { aDeal } from "../integration/deals/a-deal";
import { settleAssessment } from "../integration/deals/settled-assessment";
import { expect, expectAccessible, test } from "../support/browser";

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test("a deal is opened with a partner, and its overview says what the first gate asks for", async ({
  workspace,
  signedIn,
}) => {
  const other = await aDeal(workspace);
  const page = await signedIn("partnership_manager");
  await page.goto("/deals");
  await page.getByRole("heading", { name: /^Deals/ }).waitFor();
  // The key is heard once the page has come alive.
  await expect(async () => {
    await page.keyboard.press("n");
    await page.waitForURL("**/deals/new", { timeout: 3000 });
  }).toPass();
  await page.getByRole("combobox", { name: "Partner" }).fill(other.partner.name);
  await page.getByRole("option", { name: other.partner.name }).first().click();
  await page.getByLabel("Title").fill("Route planning, Benelux");
  await page.getByRole("button", { name: "Open the deal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Route planning, Benelux");
  await expect(page.getByText("The partner has no finished assessment.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Activity" }).click();
  await expect(page.getByText(`opened the deal with ${other.partner.name}.`)).toBeVisible();
  await expectAccessible(page);
});

test("a new deal without a title is refused in place and keeps what was typed", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/deals/new");
  await page.getByRole("textbox", { name: "To be signed by" }).fill("5 Jan 2027");
  await page.getByRole("button", { name: "Open the deal" }).click();
  await expect(page.getByText("Name the deal, such as", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "To be signed by" })).toHaveValue("5 Jan 2027");
});

test("by keyboard alone, a card goes through an open gate and is put back at a closed one", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const ready = await aDeal(workspace, { title: "Ready to move" });
  await settleAssessment(workspace, ready.partner.id);
  await setDealContacts(workspace.as("partnership_manager"), {
    dealId: ready.id,
    version: ready.version,
    contacts: [{ contactId: ready.contactId, part: "business" }],
  });
  const page = await signedIn("partnership_manager");
  await page.goto("/deals");
  const card = (id: string) => page.locator(`[data-card="${id}"]`);
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  await expectAccessible(page);

  await card(deal.id).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(column("LOI / MOU").getByText("Closed: 2 conditions open")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(column("LOI / MOU").getByText("Closed:")).toHaveCount(0);

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  const why = column("LOI / MOU");
  await expect(why.getByText("The deal stays in Qualifying", { exact: false })).toBeVisible();
  await expect(why.getByRole("link", { name: "Go there" }).first()).toHaveAttribute(
    "href",
    `/deals/${deal.id}#assessment`,
  );
  await expect(column("Qualifying").locator(`[data-card="${deal.id}"]`)).toBeVisible();

  await card(ready.id).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(column("LOI / MOU").locator(`[data-card="${ready.id}"]`)).toBeFocused();

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Send back to Qualifying?" });
  await dialog.getByRole("button", { name: "Send back to Qualifying" }).click();
  await expect(dialog.getByText("needs a reason", { exact: false })).toBeVisible();
  await dialog.getByLabel("Reason").fill("Their budget is not confirmed");
  await dialog.getByRole("button", { name: "Send back to Qualifying" }).click();
  await expect(column("Qualifying").locator(`[data-card="${ready.id}"]`)).toBeVisible();
});

test("the table sorts and filters through its address, and works on a phone", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("viewer", { width: 360, height: 800 });
  await page.goto("/deals?view=table&sort=title&order=down&model=nonsense");
  await expect(page.getByRole("link", { name: deal.title })).toBeVisible();
  await expect(page.getByRole("link", { name: "New deal" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/deals?view=table&turn=theirs");
  await expect(page.getByText("No deal passes this filter")).toBeVisible();
});

test("a card is carried by pointer: an open gate lets it through, a closed one names what is missing", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace);
  const ready = await aDeal(workspace, { title: "Ready to move" });
  await settleAssessment(workspace, ready.partner.id);
  await setDealContacts(workspace.as("partnership_manager"), {
    dealId: ready.id,
    version: ready.version,
    contacts: [{ contactId: ready.contactId, part: "business" }],
  });
  const page = await signedIn("partnership_manager");
  await page.goto("/deals");
  const card = (id: string) =>
    page.getByRole("listitem").filter({ has: page.locator(`[data-card="${id}"]`) });
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  await card(ready.id).dragTo(column("LOI / MOU"));
  await expect(column("LOI / MOU").locator(`[data-card="${ready.id}"]`)).toBeVisible();
  await card(deal.id).dragTo(column("LOI / MOU"));
  await expect(column("LOI / MOU").getByText("The deal stays in Qualifying", { exact: false })).toBeVisible();
  await expect(
    column("LOI / MOU").getByText("The partner has no finished assessment", { exact: false }),
  ).toBeVisible();
  await expect(column("Qualifying").locator(`[data-card="${deal.id}"]`)).toBeVisible();
});

test("the facts of a deal are edited, and it is parked with a reason", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("partnership_manager");
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole("button", { name: "Edit" }).click();
  const facts = page.getByRole("dialog", { name: /^Facts of D-/ });
  await facts.getByLabel("Title").fill("");
  await facts.getByRole("button", { name: "Save the facts" }).click();
  await expect(facts.getByText("Name the deal", { exact: false }).first()).toBeVisible();
  await facts.getByLabel("Title").fill("Cold chain, Nordics");
  await facts.getByRole("button", { name: "Save the facts" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cold chain, Nordics");

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Park" }).click();
  const park = page.getByRole("dialog");
  await park.getByRole("textbox", { name: "Look again on" }).fill("5 Jan 2027");
  await park.getByRole("button", { name: "Park" }).click();
  await expect(park.getByText("needs a reason", { exact: false })).toBeVisible();
  await expect(park.getByRole("textbox", { name: "Look again on" })).toHaveValue("5 Jan 2027");
  await park.getByLabel("Reason").fill("Their budget is decided in January");
  await park.getByRole("button", { name: "Park" }).click();
  await expect(page.getByText("Their budget is decided in January", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Take up again" })).toBeVisible();
});

test("a deal past week ten stays with its team once the way to the end is written down", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace, { mutualInterestOn: daysAgo(75), targetSignOn: null });
  const page = await signedIn("partnership_manager");
  await page.goto("/deals?view=table&clock=late");
  await page.getByRole("link", { name: deal.title }).click();
  await expect(page.getByText("Nobody has written down how", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Write it down" }).click();
  const dialog = page.getByRole("dialog", { name: "Way to the end" });
  await dialog.getByLabel("What is still in the way").fill("Their board decides on exclusivity.");
  await dialog.getByRole("textbox", { name: "Resolved by" }).fill("1 Jan 2020");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(dialog.getByText("has passed", { exact: false })).toBeVisible();
  await dialog.getByRole("textbox", { name: "Resolved by" }).fill("1 Jan 2099");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("By 1 Jan 2099.")).toBeVisible();
});
