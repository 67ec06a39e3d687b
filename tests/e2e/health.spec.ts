import { expect, test } from "../support/browser";

test("the server says that it is ready, with its headers on", async ({ request }) => {
  const response = await request.get(`${process.env.AUTH_URL}/api/health`);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-security-policy"]).toMatch(
    /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
  );
  expect(response.headers()["x-content-type-options"]).toBe("nosniff");
});

test("a page that does not exist says so in a sentence", async ({ signedIn }) => {
  const page = await signedIn("viewer");
  const response = await page.goto("/no-such-room");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});
