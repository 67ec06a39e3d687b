import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PartnerDto } from "@/lib/features/partners/dto";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { ProblemDetails } from "@/lib/platform/http/problem";
import { apiCaller } from "../../support/api";
import { anApiKey } from "../../support/api-key";
import { databaseChecksum } from "../../support/checksum";
import { openTestDatabase } from "../../support/database";
import { aPartner } from "../../support/scored-partner";
import { aWorkspace, type TestWorkspace } from "../../support/workspace";

const database = openTestDatabase();
let ours: TestWorkspace;
let theirs: TestWorkspace;
let superuser: Client;
beforeAll(async () => {
  ours = await aWorkspace("Ours");
  theirs = await aWorkspace("Theirs");
  superuser = await database.superuser();
});
afterAll(() => superuser.end());

const writer = async () => apiCaller(ours, await anApiKey(ours, "partnership_manager", ["write"]));
const partnerCount = () =>
  inWorkspace(ours.as("viewer"), ({ tx, scope }) =>
    tx.partner.count({ where: { workspaceId: scope.workspaceId } }),
  );

describe("who may come in", () => {
  it("answers 401 without a key, with another kind of header and with an unknown key", async () => {
    for (const header of [
      undefined,
      "Basic YTpi",
      "Bearer",
      "Bearer parley_nothing",
      `Bearer parley_${"a".repeat(43)}`,
    ]) {
      const call = apiCaller(ours, null);
      const answer = await call<ProblemDetails>(
        "get",
        "/rubrics",
        undefined,
        header ? { authorization: header } : {},
      );
      expect([answer.status, answer.body.code]).toEqual([401, "unauthenticated"]);
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  it("answers 401 with an expired key, a revoked key and a key of somebody who has left", async () => {
    const now = ours.clock.now();
    const expired = await anApiKey(ours, "legal", ["read"], { expiresAt: now });
    const revoked = await anApiKey(ours, "legal", ["read"], { revokedAt: now });
    for (const key of [expired, revoked])
      expect((await apiCaller(ours, key)("get", "/rubrics")).status).toBe(401);
    const left = await aWorkspace("Left");
    const key = await anApiKey(left, "finance", ["read"]);
    expect((await apiCaller(left, key)("get", "/rubrics")).status).toBe(200);
    await inWorkspace(left.as("admin"), ({ tx, scope }) =>
      tx.member.updateMany({
        where: { workspaceId: scope.workspaceId, id: left.memberIds.finance },
        data: { isActive: false },
      }),
    );
    expect((await apiCaller(left, key)("get", "/rubrics")).status).toBe(401);
  });

  it("lets a key do only what both its scopes and its member's role allow", async () => {
    const body = { name: "Alpine Data" };
    const status = async (role: "partnership_manager" | "viewer", scopes: Parameters<typeof anApiKey>[2]) =>
      (await apiCaller(ours, await anApiKey(ours, role, scopes))("post", "/partners", body)).status;
    expect(await status("partnership_manager", ["read"])).toBe(403);
    expect(await status("partnership_manager", ["deals:write"])).toBe(403);
    expect(await status("viewer", ["write", "partners:write"])).toBe(403);
    expect(await status("partnership_manager", ["partners:write"])).toBe(201);
    expect(await status("partnership_manager", ["write"])).toBe(201);
  });

  it("shows nothing of another workspace, neither by address nor inside a body", async () => {
    const call = await writer();
    const partnerId = await aPartner(theirs);
    const before = await databaseChecksum(superuser);
    expect((await call("get", `/partners/${partnerId}`)).status).toBe(404);
    const changes = { name: "Mine now" };
    expect((await call("patch", `/partners/${partnerId}`, { version: 1, changes })).status).toBe(404);
    expect((await call("post", `/partners/${partnerId}/contacts`, { name: "Eve" })).status).toBe(404);
    const owned = await call<ProblemDetails>("post", "/partners", {
      name: "Cuckoo",
      ownerId: theirs.memberIds.legal,
    });
    expect([owned.status, owned.body.problems[0]?.path]).toEqual([400, "ownerId"]);
    expect(await databaseChecksum(superuser)).toBe(before);
  });

  it("counts what a key asks for and says how long to wait", async () => {
    const key = await anApiKey(ours, "viewer", ["read"]);
    const call = apiCaller(ours, key);
    await call("get", "/rubrics");
    await superuser.query("UPDATE rate_limit SET points = 600 WHERE key LIKE 'api_key:%'");
    const refused = await call<ProblemDetails>("get", "/rubrics");
    expect([refused.status, refused.body.code]).toEqual([429, "limit"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await superuser.query("DELETE FROM rate_limit");
  });
});

describe("what a request must be", () => {
  const raw = async (init: RequestInit & { path?: string; duplex?: "half" }) => {
    const { createApi } = await import("@/lib/platform/http/api");
    const { endpoints } = await import("@/lib/features/endpoints");
    const key = await anApiKey(ours, "partnership_manager", ["write"]);
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${key}`);
    const url = `http://desk.test/api/v1${init.path ?? "/partners"}`;
    const response = await createApi(endpoints, ours.clock).fetch(
      new Request(url, { method: "POST", ...init, headers }),
    );
    return {
      status: response.status,
      headers: response.headers,
      problem: (await response.json()) as ProblemDetails,
    };
  };
  const json = { "content-type": "application/json" };

  it("refuses other media types, compression, broken JSON and broken UTF-8", async () => {
    expect((await raw({ body: "name=Alpine", headers: { "content-type": "text/plain" } })).status).toBe(415);
    expect((await raw({ body: "{}", headers: { ...json, "content-encoding": "gzip" } })).status).toBe(415);
    expect((await raw({ body: "{", headers: json })).status).toBe(400);
    expect((await raw({ body: new Uint8Array([0x22, 0xff, 0x22]), headers: json })).status).toBe(400);
  });

  it("refuses too much, sent at once or in pieces", async () => {
    const big = JSON.stringify({ name: "x".repeat(300 * 1024) });
    expect((await raw({ body: big, headers: json })).status).toBe(413);
    const stream = new Blob([big]).stream();
    expect((await raw({ body: stream, headers: json, duplex: "half" })).status).toBe(413);
  });

  it("names unknown keys, wrong values and where they are", async () => {
    const call = await writer();
    const unknown = await call<ProblemDetails>("post", "/partners", { name: "A", colour: "red" });
    expect([unknown.status, unknown.body.problems.length]).toEqual([400, 1]);
    const wrong = await call<ProblemDetails>("post", "/partners", { name: "A", currency: "euro" });
    expect(wrong.body.problems.map(({ path }) => path)).toEqual(["currency"]);
    expect((await call("get", "/partners/not-an-id")).status).toBe(400);
    expect((await call("get", "/rubrics?colour=red")).status).toBe(400);
    expect((await call("post", "/partners", { name: "nul \u0000" })).status).toBe(400);
    expect((await call("post", "/partners", { name: "half \ud800" })).status).toBe(400);
  });

  it("tells an unknown path from a known one with another method", async () => {
    const call = await writer();
    expect((await call("get", "/nowhere")).status).toBe(404);
    const refused = await call("delete", "/score");
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("answers a stale version with what is stored", async () => {
    const call = await writer();
    const { body: made } = await call<PartnerDto>("post", "/partners", { name: "Versioned" });
    const change = (version: number, name: string) =>
      call<ProblemDetails>("patch", `/partners/${made.id}`, { version, changes: { name } });
    expect((await change(made.version, "First")).status).toBe(200);
    const stale = await change(made.version, "Second");
    expect([stale.status, stale.body.code]).toEqual([409, "conflict"]);
    expect(stale.body.data).toMatchObject({ theirs: { name: "First" } });
    for (const version of [2 ** 31, 2 ** 53 - 1, 1e300])
      expect((await change(version, "x")).status).toBeLessThan(500);
  });
});

describe("Idempotency-Key", () => {
  it("makes one partner of fifty parallel repeats and gives each the same answer", async () => {
    const call = await writer();
    const before = await partnerCount();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        call<PartnerDto>("post", "/partners", { name: "Once" }, { "idempotency-key": "fifty" }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get("idempotency-replayed") === "true").length).toBe(49);
    expect(await partnerCount()).toBe(before + 1);
  });

  it("refuses the same key for another request, and another key's records stay apart", async () => {
    const call = await writer();
    const once = { "idempotency-key": "same" };
    expect((await call("post", "/partners", { name: "One" }, once)).status).toBe(201);
    const other = await call<ProblemDetails>("post", "/partners", { name: "Two" }, once);
    expect([other.status, other.body.code]).toEqual([409, "conflict"]);
    const someoneElse = await writer();
    expect((await someoneElse("post", "/partners", { name: "Two" }, once)).status).toBe(201);
  });

  it("keeps nothing of a refusal, so that it may be mended and tried again", async () => {
    const call = await writer();
    const once = { "idempotency-key": "mend" };
    expect((await call("post", "/partners", { name: "" }, once)).status).toBe(400);
    expect((await call("post", "/partners", { name: "Mended" }, once)).status).toBe(201);
  });

  it("forgets after a day and refuses a key that is none", async () => {
    const workspace = await aWorkspace("Tomorrow");
    const key = await anApiKey(workspace, "partnership_manager", ["write"], {
      expiresAt: new Date("2027-01-01T00:00:00.000Z"),
    });
    const call = apiCaller(workspace, key);
    const once = { "idempotency-key": "daily" };
    expect((await call("post", "/partners", { name: "Today" }, once)).status).toBe(201);
    workspace.clock.moveTo(new Date(workspace.clock.now().getTime() + 25 * 3_600_000));
    expect((await call("post", "/partners", { name: "Tomorrow" }, once)).status).toBe(201);
    expect((await call("post", "/partners", { name: "A" }, { "idempotency-key": "two words" })).status).toBe(
      400,
    );
  });
});
