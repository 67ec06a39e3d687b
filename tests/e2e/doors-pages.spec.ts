import { expect, test } from "@playwright/test";
import { ask, askAll, type Question, type Reply, shown } from "../support/attack/ask";
import { malformed } from "../support/attack/malformed";
import { everyRoute } from "../support/attack/routes";
import { openStand, type Stand } from "../support/attack/stand";
import { anonymous } from "../support/attack/twin-workspaces";

test.describe.configure({ mode: "serial" });

let stand: Stand;
test.beforeAll(async () => {
  stand = await openStand();
});
test.afterAll(() => stand.close());

/** Ways others were talked past a guard in front of their pages; ours has no guard there to be talked past. */
const detours = (page: string): Question[] => {
  const headers: Record<string, string>[] = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { "x-middleware-prefetch": "1" },
    { "next-resume": "1" },
    { "x-nextjs-data": "1" },
    { "x-matched-path": page },
    { "x-invoke-path": page },
    { "x-parley-path": "//evil.example" },
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  ];
  const paths = [
    `${page}.rsc`,
    `${page}.segments/_tree.segment.rsc`,
    `/${page}`,
    page.replace("/", "/%2f"),
    page.replace(/\/(?=[^/]*$)/, "%2f"),
    `${page}/`,
    `${page}?nxtPdealId=${stand.ours.deals[0].dealId}&nxtIdealId=1`,
    `/en${page}`,
    `/_next/data/build${page}.json`,
    `${page}?__nextDataReq=1`,
    page.toUpperCase(),
  ];
  return [
    ...headers.map((each) => ({ caller: anonymous, path: page, headers: each })),
    ...paths.map((each) => ({ caller: anonymous, path: each })),
  ];
};

test("no detour leads a stranger past the pages' own refusal or away from the desk", async () => {
  const faults: string[] = [];
  const pages = [`/deals/${stand.ours.deals[0].dealId}`, "/partners", "/settings/members", "/insights"];
  await askAll(pages.flatMap(detours), (reply) => {
    const leak = stand.findLeak(reply);
    if (leak) faults.push(leak);
    if (reply.status >= 500) faults.push(`${shown(reply)} → ${reply.status}`);
    if (/evil\.example/.test(String(reply.headers.location ?? "")) || /\/\/evil\.example/.test(reply.text))
      faults.push(`${shown(reply)} leads to evil.example`);
  });
  expect(faults).toEqual([]);
});

test("the image optimiser is off", async () => {
  for (const url of ["/icon.png", "http://127.0.0.1/", "//evil.example/x.png", "/api/health"]) {
    const reply = await ask({
      caller: anonymous,
      path: `/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`,
    });
    expect([url, reply.status]).toEqual([url, 404]);
  }
});

const nonceOf = (reply: Reply) =>
  /'nonce-([^']+)'/.exec(String(reply.headers["content-security-policy"] ?? ""))?.[1];

test("every answer carries its armour, errors and files too", async () => {
  const faults: string[] = [];
  const nonces = new Set<string>();
  const fileId = stand.ownId("fileId", []);
  const pages = everyRoute()
    .filter(({ kind, params }) => kind === "page" && params.length === 0)
    .map(({ pattern }) => pattern);
  const paths = [
    ...pages,
    "/nowhere",
    "/api/v1/rubrics",
    "/api/v1/nowhere",
    "/api/health",
    "/partners/export",
    "/partners/import/upload",
    `/api/files/${fileId}`,
  ];
  let count = 0;
  for (const caller of [stand.browserOf("admin"), anonymous])
    await askAll(
      paths.map((each) => ({ caller, path: each })),
      (reply) => {
        count += 1;
        const of = (name: string) => String(reply.headers[name] ?? "");
        if (of("x-content-type-options") !== "nosniff") faults.push(`${shown(reply)}: no nosniff`);
        if (!of("content-security-policy").includes("frame-ancestors 'none'"))
          faults.push(`${shown(reply)}: may be framed`);
        if (/script-src[^;]*unsafe/.test(of("content-security-policy")))
          faults.push(`${shown(reply)}: unsafe scripts`);
        if (of("x-powered-by") !== "") faults.push(`${shown(reply)}: says what it is built with`);
        if (!of("cache-control").includes("no-store") && !reply.question.path.startsWith("/api/health"))
          faults.push(`${shown(reply)}: may be kept (${of("cache-control")})`);
        nonces.add(nonceOf(reply) ?? `none ${count}`);
      },
    );
  expect(faults).toEqual([]);
  expect(nonces.size).toBe(count);
});

/** A form for a page that cannot be taken apart: the framework answers a bare 500 before any code of ours is asked. */
const isUnreadableForm = ({ method, path, headers }: Question) =>
  method === "POST" &&
  !path.startsWith("/api/") &&
  String(headers?.["content-type"]).startsWith("multipart/form-data");

test("six hundred malformed requests: an answer each, never a breakdown, a stack or a query", async () => {
  test.setTimeout(120_000);
  const before = await stand.checksum();
  const faults: string[] = [];
  const statuses = new Set<number>();
  await askAll(malformed(600, stand.browserOf("admin")), (reply) => {
    statuses.add(reply.status);
    if (reply.status >= 500 && !isUnreadableForm(reply.question))
      faults.push(`${shown(reply)} ${reply.question.body ?? ""} → ${reply.status}`);
    const leak = stand.findLeak(reply);
    if (leak) faults.push(leak);
  });
  expect(faults).toEqual([]);
  // They got past the front door: pages, refusals of every kind and unknown paths are among the answers.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 401, 404, 405]));
  expect(await stand.checksum()).toBe(before);
});
