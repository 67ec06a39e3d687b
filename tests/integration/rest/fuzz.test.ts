import fc from "fast-check";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/features/endpoints";
import { createApi } from "@/lib/platform/http/api";
import type { Endpoint } from "@/lib/platform/http/endpoint";
import { problemSchema } from "@/lib/platform/http/problem";
import { anApiKey } from "../../support/api-key";
import { databaseChecksum } from "../../support/checksum";
import { openTestDatabase } from "../../support/database";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

const database = openTestDatabase();
let desk: TestWorkspace;
let key: string;
let superuser: Client;
beforeAll(async () => {
  desk = await aWorkspace("Fuzzed");
  key = await anApiKey(desk, "admin", ["write", "approvals:write", "workspace:write", "signatures:write"]);
  superuser = await database.superuser();
});
afterAll(() => superuser.end());

const unknownId = "0199b6a0-0000-7000-8000-00000000dead";
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    2 ** 31,
    2 ** 53 - 1,
    1e308,
    "",
    "\u0000",
    "\ud800",
    "😀",
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    "2026-02-31",
    "9".repeat(400),
    unknownId,
    "'; DROP TABLE partner; --",
    "NaN",
    "Infinity",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Names the endpoint knows, so that strange values get as far as they can. */
const namesOf = (endpoint: Endpoint): string[] => {
  const text = JSON.stringify(endpoint.bodyExample ?? {});
  const known = [...text.matchAll(/"(\w+)":/g)].map((match) => match[1] ?? "");
  return [
    ...new Set([...known, "version", "changes", "dealId", "kind", "reason", "__proto__", "constructor"]),
  ];
};

const bodyFor = (endpoint: Endpoint): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .dictionary(fc.constantFrom(...namesOf(endpoint)), strange)
      .map((value) => JSON.stringify({ ...value, unheardOf: 1 })),
    fc.record({ name: fc.constantFrom(...namesOf(endpoint)), value: strange }).map(({ name, value }) => {
      const example = typeof endpoint.bodyExample === "object" ? { ...endpoint.bodyExample } : {};
      return JSON.stringify({ ...example, [name]: value, unheardOf: 1 });
    }),
    fc.constantFrom(
      "",
      "{",
      "[[[[",
      "nul",
      '{"a":1',
      "[".repeat(100_000),
      '{"__proto__":{"admin":true}}',
      '"x"',
    ),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

const headersOf = fc.record(
  {
    "content-type": fc.constantFrom(
      "application/json",
      "application/json; charset=utf-8",
      "application/json; charset=utf-16",
      "text/plain",
      "multipart/form-data",
      "",
    ),
    "idempotency-key": fc.constantFrom("", " ", "a b", "ü".repeat(3), "k".repeat(300), "ok-key"),
    accept: fc.constantFrom("", "*/*", "application/pdf", "nonsense;;;q=x"),
    "x-request-id": fc.constantFrom("", "'; --", "r".repeat(500)),
    "x-forwarded-for": fc.constantFrom("", "::::", "1.2.3.4, evil"),
    "user-agent": fc.constantFrom("", "u".repeat(5000)),
  },
  { requiredKeys: [] },
);

const queryOf = fc.oneof(
  fc.constant(""),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          "cursor",
          "limit",
          "sort",
          "descending",
          "text",
          "owner",
          "before",
          "path",
          "from",
          "to",
          "x",
        ),
        fc.constantFrom(
          "",
          "0",
          "-1",
          "1e9",
          "%00",
          "%ff",
          "%ED%A0%80",
          "😀",
          "a".repeat(700),
          unknownId,
          "true",
        ),
      ),
      { maxLength: 3 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
);

const requestFor = fc.constantFrom(...endpoints).chain((endpoint) =>
  fc.record({
    endpoint: fc.constant(endpoint),
    body: bodyFor(endpoint),
    headers: headersOf,
    query: queryOf,
    id: fc.constantFrom(unknownId, "x", "%00", "..%2f..", "0".repeat(500)),
  }),
);

/** Cursors that parse but carry values no column can be compared with. */
const craftedCursors = (): string[] => {
  const pack = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const values = ["not a date", "", "1e400", "\u0000", "99999999999999999999", "infinity"];
  return values.flatMap((value) => [
    ...["interest", "number", "value", "updated"].map(
      (sort) => `/deals?sort=${sort}&cursor=${pack({ sort, isDescending: false, value, id: unknownId })}`,
    ),
    ...["score", "tier", "standing", "lookAgainOn", "createdAt"].map(
      (sort) => `/partners?sort=${sort}&cursor=${pack(["asc", sort, value, unknownId])}`,
    ),
  ]);
};

describe("malformed requests", () => {
  it("are refused with a problem, never with a 5xx, and change nothing", async () => {
    const api = createApi(endpoints, desk.clock);
    const before = await databaseChecksum(superuser);
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requestFor, async ({ endpoint, body, headers, query, id }) => {
        const path = endpoint.path.replace(/\{\w+\}/g, id);
        const usable = Object.fromEntries(
          Object.entries(headers).filter(([, value]) => /^[\x20-\x7e]*$/.test(value)),
        );
        const request = new Request(`http://desk.test/api/v1${path}${query}`, {
          method: endpoint.method.toUpperCase(),
          headers: { ...usable, authorization: `Bearer ${key}` },
          ...(endpoint.method === "get" ? {} : { body }),
        });
        const response = await api.fetch(request);
        statuses.add(response.status);
        const answer = await response.text();
        expect(response.status, `${endpoint.method} ${path}${query} ${body} → ${answer}`).toBeLessThan(500);
        if (response.status >= 400) problemSchema.parse(JSON.parse(answer));
        await superuser.query("DELETE FROM rate_limit");
      }),
      { numRuns: 500 },
    );
    expect([...statuses]).toEqual(expect.arrayContaining([400, 404, 415]));
    expect(await databaseChecksum(superuser)).toBe(before);
  }, 180_000);

  it("are refused when a cursor was made by hand", async () => {
    const api = createApi(endpoints, desk.clock);
    for (const path of craftedCursors()) {
      const request = new Request(`http://desk.test/api/v1${path}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      const response = await api.fetch(request);
      expect(`${path} ${response.status < 500 ? "fine" : await response.text()}`).toBe(`${path} fine`);
    }
  });

  it("are refused when the authorization itself is malformed", async () => {
    const api = createApi(endpoints, desk.clock);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), async (text) => {
        const authorization = text.replace(/[^\x20-\x7e]/g, "");
        const response = await api.fetch(
          new Request("http://desk.test/api/v1/deals", { headers: { authorization } }),
        );
        expect(response.status).toBe(401);
      }),
      { numRuns: 100 },
    );
  });
});
