import { aDeal } from "../integration/deals/a-deal";
import { expect, test } from "../support/browser";

test("the console stays empty and nothing is asked for in vain", async ({ workspace, signedIn }) => {
  const deal = await aDeal(workspace);
  const page = await signedIn("admin");
  const seen: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.push(`${page.url()}: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} ${response.url()}`);
  });
  for (const place of [
    "/",
    "/deals",
    "/deals?view=table",
    "/deals/new",
    `/deals/${deal.id}`,
    `/deals/${deal.id}/activity`,
    `/deals/${deal.id}/approvals`,
    "/partners",
    `/partners/${deal.partner.id}`,
    "/partners/import",
    "/approvals",
    "/insights",
    "/library/rubrics",
    "/settings",
  ]) {
    await page.goto(place);
    await page.getByRole("main").first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  expect(seen).toEqual([]);
});
