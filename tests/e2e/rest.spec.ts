import { anApiKey } from "../support/api-key";
import { expect, test } from "../support/browser";

const api = `${process.env.AUTH_URL ?? ""}/api/v1`;

test("a program creates a partner once over HTTP and reads the description", async ({
  workspace,
  request,
}) => {
  const key = await anApiKey(workspace, "partnership_manager", ["write"], {
    expiresAt: new Date("2100-01-01T00:00:00.000Z"),
  });
  const headers = { authorization: `Bearer ${key}`, "idempotency-key": "over-http" };
  const create = () => request.post(`${api}/partners`, { headers, data: { name: "Alpine Data" } });
  const [first, second] = [await create(), await create()];
  expect([first.status(), second.status()]).toEqual([201, 201]);
  expect((await second.json()).id).toBe((await first.json()).id);
  expect(second.headers()["idempotency-replayed"]).toBe("true");
  const refused = await request.post(`${api}/partners`, {
    headers: { authorization: `Bearer ${key}` },
    data: { name: "Alpine Data", colour: "red" },
  });
  expect(refused.status()).toBe(400);
  expect(refused.headers()["content-type"]).toBe("application/problem+json");
  expect((await request.get(`${api}/partners`)).status()).toBe(401);
  const description = await (await request.get(`${api}/openapi.json`)).json();
  expect(description.openapi).toBe("3.1.0");
  expect(Object.keys(description.paths)).toContain("/deals/{dealId}/transitions");
});
