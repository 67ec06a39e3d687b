import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "@/lib/features/endpoints";
import { systemClock } from "@/lib/platform/clock";
import { createApi } from "@/lib/platform/http/api";
import type { Endpoint } from "@/lib/platform/http/endpoint";
import { closeTypesetter } from "@/lib/platform/pdf/render-pdf";
import { gist, type Reply } from "../../support/attack/ask";
import { type LeakFinder, leakFinder } from "../../support/attack/leaks";
import { idChooser, mixtures, pathOf, unknownId } from "../../support/attack/routes";
import { leavesOf, sampleInput, withAt } from "../../support/attack/sample-input";
import { type Caller, type TwinWorkspace, twinWorkspaces } from "../../support/attack/twin-workspaces";
import { databaseChecksum } from "../../support/checksum";
import { openTestDatabase } from "../../support/database";

const database = openTestDatabase();
const api = createApi(endpoints, systemClock);
let superuser: Client;
let ours: TwinWorkspace;
let theirs: TwinWorkspace;
let findLeak: LeakFinder;
let own: Awaited<ReturnType<typeof idChooser>>;
let foreign: Awaited<ReturnType<typeof idChooser>>;

beforeAll(async () => {
  superuser = await database.superuser();
  ({ ours, theirs } = await twinWorkspaces(superuser));
  findLeak = await leakFinder(superuser, { ours, theirs });
  own = await idChooser(superuser, ours);
  foreign = await idChooser(superuser, theirs);
}, 60_000);
afterAll(async () => {
  await closeTypesetter();
  await superuser.end();
});

const paramsOf = ({ path }: Endpoint) => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
const ownIds = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, own(name, names)]));

let asked = 0;
async function call(endpoint: Endpoint, caller: Caller, path: string, body?: unknown): Promise<Reply> {
  asked += 1;
  if (asked % 200 === 0) await superuser.query("DELETE FROM rate_limit");
  const text = body === undefined ? "" : JSON.stringify(body);
  const response = await api.fetch(
    new Request(`http://desk.test/api/v1${path}`, {
      method: endpoint.method.toUpperCase(),
      headers: {
        ...caller.headers,
        ...(text === "" ? {} : { "content-type": "application/json" }),
      },
      ...(text === "" ? {} : { body: text }),
    }),
  );
  return {
    question: { caller, path, method: endpoint.method, body: text },
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: Buffer.from(await response.arrayBuffer()).toString("latin1"),
  };
}

/** A body of the right shape with our ids in it; undefined where none is taken. */
const bodyOf = (endpoint: Endpoint): unknown =>
  endpoint.body === null ? undefined : sampleInput(endpoint.body, (name) => own(name, []));

const isUuid = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
const nameAt = (path: readonly string[]) => path.findLast((key) => !/^\d+$/.test(key)) ?? "";
const label = ({ method, path }: Endpoint) => `${method} ${path}`;

describe("programs of one workspace and the ids of another", () => {
  it("reads give every role what is its own, without a mark of the other workspace", async () => {
    const faults: string[] = [];
    let seen = 0;
    const guests = ours.browsers.filter(({ role }) => role === "guest");
    for (const endpoint of endpoints.filter(({ isWrite, body }) => !isWrite && body === null))
      for (const caller of [...ours.programs, ...guests]) {
        const reply = await call(endpoint, caller, pathOf(endpoint.path, ownIds(paramsOf(endpoint))));
        const leak = findLeak(reply);
        if (leak) faults.push(leak);
        if (reply.status >= 500) faults.push(`${label(endpoint)} ${caller.name} → ${reply.status}`);
        if (caller.role === "guest" && reply.status !== 401) faults.push(`${label(endpoint)} let a guest in`);
        if (reply.text.includes("CNRY-ours")) seen += 1;
      }
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(50);
  }, 120_000);

  it("foreign ids in a path are answered like ids that never were, and nothing changes", async () => {
    const faults: string[] = [];
    const before = await databaseChecksum(superuser);
    for (const endpoint of endpoints) {
      const params = paramsOf(endpoint);
      if (params.length === 0) continue;
      const body = endpoint.bodyExample ?? bodyOf(endpoint);
      const foreignPaths = mixtures(params, ownIds(params), (name) => foreign(name, params));
      const unknownPaths = mixtures(params, ownIds(params), () => unknownId);
      for (const caller of ours.programs)
        for (const [index, ids] of foreignPaths.entries()) {
          const reply = await call(endpoint, caller, pathOf(endpoint.path, ids), body);
          const never = await call(endpoint, caller, pathOf(endpoint.path, unknownPaths[index] ?? {}), body);
          const leak = findLeak(reply);
          if (leak) faults.push(leak);
          if (reply.status < 400 || reply.status >= 500) faults.push(`${label(endpoint)} → ${reply.status}`);
          if (gist(reply) !== gist(never))
            faults.push(`${label(endpoint)} ${caller.name}: ${gist(reply)} / ${gist(never)}`);
        }
    }
    expect(faults).toEqual([]);
    expect(await databaseChecksum(superuser)).toBe(before);
  }, 180_000);

  it("a foreign id anywhere in a body is refused, and nothing changes", async () => {
    const faults: string[] = [];
    let tried = 0;
    const before = await databaseChecksum(superuser);
    for (const endpoint of endpoints) {
      const body = bodyOf(endpoint);
      const path = pathOf(endpoint.path, ownIds(paramsOf(endpoint)));
      for (const leaf of leavesOf(body).filter(({ value }) => isUuid(value)))
        for (const caller of ours.programs) {
          tried += 1;
          const name = nameAt(leaf.path);
          const reply = await call(endpoint, caller, path, withAt(body, leaf.path, foreign(name, [])));
          const leak = findLeak(reply);
          if (leak) faults.push(leak);
          if (reply.status < 400 || reply.status >= 500)
            faults.push(`${label(endpoint)} ${leaf.path.join(".")} ${caller.name} → ${reply.status}`);
        }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(20);
    expect(await databaseChecksum(superuser)).toBe(before);
  }, 120_000);

  it("keys that were not asked for, and objects in place of values, are refused and never break anything", async () => {
    const faults: string[] = [];
    const before = await databaseChecksum(superuser);
    const [manager] = ours.programs.filter(({ role }) => role === "partnership_manager");
    if (!manager) throw new Error("There is no manager.");
    for (const endpoint of endpoints) {
      const body = bodyOf(endpoint);
      if (typeof body !== "object" || body === null) continue;
      const path = pathOf(endpoint.path, ownIds(paramsOf(endpoint)));
      const extras = ["id", "workspaceId", "__proto__"]
        .filter((key) => !(key in body) || key === "__proto__")
        .map((key) =>
          JSON.parse(`${JSON.stringify(body).slice(0, -1)}${Object.keys(body).length ? "," : ""}"${key}":1}`),
        );
      const bent = leavesOf(body).flatMap(({ path: place }) =>
        [{ not: "" }, []].map((value) => withAt(body, place, value)),
      );
      for (const input of [...extras, ...bent]) {
        const reply = await call(endpoint, manager, path, input);
        if (reply.status < 400 || reply.status >= 500)
          faults.push(`${label(endpoint)} ${JSON.stringify(input)} → ${reply.status}`);
      }
    }
    expect(faults).toEqual([]);
    expect(await databaseChecksum(superuser)).toBe(before);
  }, 120_000);
});
