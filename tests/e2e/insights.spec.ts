import { updateDeal } from "@/lib/features/deals/commands/update-deal";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aDeal } from "../integration/deals/a-deal";
import { expect, expectAccessible, test } from "../support/browser";
import { aPaperDeal } from "../support/paper-deal";
import { aScoredPartner } from "../support/scored-partner";

test("an empty desk says what will stand here and where to begin", async ({ signedIn }) => {
  const manager = await signedIn("partnership_manager");
  await manager.goto("/");
  await expect(manager.getByRole("heading", { level: 1 })).toHaveText(/Nothing waits for you\./);
  await manager.getByRole("link", { name: "See partners" }).click();
  await expect(manager.getByRole("heading", { name: "Who could you work with?" })).toBeVisible();

  const executive = await signedIn("executive");
  await executive.goto("/insights");
  await expect(executive.getByRole("heading", { name: "Nothing to report yet." })).toBeVisible();
  await expectAccessible(executive);
  await executive.getByRole("link", { name: "Go to partners" }).click();
  await expect(executive).toHaveURL(/\/partners$/);
  await executive.goto("/insights?tier=tier_1");
  await executive.getByRole("link", { name: "All partnerships" }).click();
  await expect(executive.getByRole("heading", { level: 1, name: "Nothing to report yet." })).toBeVisible();
});

test("home puts the deal whose turn is mine first, and it opens", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace, { title: "Cold-chain programme" });
  const page = await signedIn("partnership_manager");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/One thing waits for you\./);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /Cold-chain programme/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/deals/${deal.id}`));
});

test("every figure opens to exactly its deals, within the tier that is shown", async ({
  workspace,
  signedIn,
}) => {
  const best = await aScoredPartner(workspace, "Nordhavn", 5);
  await aDeal(workspace, { partnerId: best.partnerId, title: "Harbour cranes" });
  await aDeal(workspace, { title: "Cold-chain programme" });
  const late = await aPaperDeal(workspace, { title: "Castellan depots", stage: "terms" });
  await updateDeal(workspace.as("partnership_manager"), {
    dealId: late.dealId,
    version: 1,
    changes: { mutualInterestOn: "2026-06-01" },
  });
  const signed = await aPaperDeal(workspace, { title: "Running already", stage: "live" });
  const aQuarterAgo = await aPaperDeal(workspace, { title: "Signed before", stage: "live" });
  const now = new Date();
  const before = new Date(now.getTime() - 100 * 86_400_000);
  const quarterOf = (at: Date) => `Q${Math.floor(at.getUTCMonth() / 3) + 1} ${at.getUTCFullYear()}`;
  await inWorkspace(workspace.as("admin"), async ({ tx }) => {
    await tx.deal.updateMany({ where: { id: signed.dealId }, data: { signedAt: now } });
    await tx.deal.updateMany({ where: { id: aQuarterAgo.dealId }, data: { signedAt: before } });
  });

  const page = await signedIn("executive");
  const rows = page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
  const titles = () => page.getByRole("rowheader").allInnerTexts();
  const expectDeals = async (...expected: string[]) => {
    await expect(page).toHaveURL(/\/deals\?view=table/);
    await expect(rows.filter({ hasText: expected[0] ?? "" }).first()).toBeVisible();
    const found = (await titles()).join("\n");
    for (const title of [
      "Harbour cranes",
      "Cold-chain programme",
      "Castellan depots",
      "Running already",
      "Signed before",
    ])
      expect(found.includes(title), `${title} among\n${found}`).toBe(expected.includes(title));
    await page.goBack();
  };
  await page.goto("/insights");
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toContainText("3 open deals");
  await expectAccessible(page);
  await headline.getByRole("link", { name: /a year/ }).click();
  await expectDeals("Harbour cranes", "Cold-chain programme", "Castellan depots");
  await headline.getByRole("link", { name: "1 deal" }).click();
  await expectDeals("Castellan depots");
  await page.getByRole("link", { name: /^Live: / }).click();
  await expectDeals("Running already", "Signed before");
  const quarters = page.getByRole("list", { name: "Signed by quarter" }).getByRole("link");
  await quarters.filter({ hasText: quarterOf(now) }).click();
  await expectDeals("Running already");
  await quarters.filter({ hasText: quarterOf(before) }).click();
  await expectDeals("Signed before");
  await page.getByRole("link", { name: /^Not scored/ }).click();
  await expectDeals("Cold-chain programme", "Castellan depots");

  await page.getByRole("link", { name: "Tier 1 only" }).click();
  await expect(headline).toContainText("1 open deal");
  await headline.getByRole("link", { name: /a year/ }).click();
  await expectDeals("Harbour cranes");
  await expect(headline).toContainText("1 open deal");
});
