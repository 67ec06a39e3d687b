import { expect, test } from "@playwright/test";
import type { Client } from "pg";
import { closeDatabase } from "@/lib/platform/db/client";
import { closeJobQueue } from "@/lib/platform/jobs/queue";
import { askAll, gist, type Question, type Reply, shown } from "../support/attack/ask";
import { type LeakFinder, leakFinder } from "../support/attack/leaks";
import { everyRoute, idChooser, mixtures, pathOf, unknownId } from "../support/attack/routes";
import {
  anonymous,
  connectSuperuser,
  type TwinWorkspace,
  twinWorkspaces,
} from "../support/attack/twin-workspaces";
import { workspaceChecksum } from "../support/checksum";

test.describe.configure({ mode: "serial" });

let superuser: Client;
let ours: TwinWorkspace;
let theirs: TwinWorkspace;
let findLeak: LeakFinder;
let own: (name: string, others: readonly string[]) => string;
let foreign: (name: string, others: readonly string[]) => string;

test.beforeAll(async () => {
  superuser = await connectSuperuser();
  ({ ours, theirs } = await twinWorkspaces(superuser));
  findLeak = await leakFinder(superuser, { ours, theirs });
  own = await idChooser(superuser, ours);
  foreign = await idChooser(superuser, theirs);
});
test.afterAll(async () => {
  await superuser.end();
  await closeJobQueue();
  await closeDatabase();
});

/** The ways a browser asks for a page: in full, for a change of pages, and ahead of one. */
const manners: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
];
const mannered = (path: string, headers: Record<string, string>) =>
  headers.rsc ? `${path}${path.includes("?") ? "&" : "?"}_rsc=abcde` : path;

/** A part of a page that threw after the page had begun: its status says 200, its reader sees an error. */
const brokenPart = /data-dgst="\d+"|:E\{"digest":"\d+"/;

/** Handlers with a test of their own below, or made by a library. */
const elsewhere = new Set(["/api/v1/[[...route]]", "/api/auth/[...nextauth]"]);
const routes = everyRoute().filter(({ pattern }) => !elsewhere.has(pattern));
const ownIds = (params: readonly string[]) =>
  Object.fromEntries(params.map((name) => [name, own(name, params)]));
const unknown = (name: string) => (name === "token" ? "a".repeat(43) : unknownId);

function pageQuestions(): Question[] {
  const callers = [...ours.browsers, anonymous];
  return routes.flatMap(({ pattern, params }) => {
    const paths = [pathOf(pattern, ownIds(params))];
    for (const ids of mixtures(params, ownIds(params), (name) => foreign(name, params)))
      paths.push(pathOf(pattern, ids));
    return callers.flatMap((caller) =>
      paths.flatMap((path) =>
        manners.map((headers) => ({ caller, path: mannered(path, headers), headers: { ...headers } })),
      ),
    );
  });
}

test("no page and no handler shows anybody what is not theirs, and none breaks", async () => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  let seen = 0;
  await askAll(pageQuestions(), (reply) => {
    seen += 1;
    const leak = findLeak(reply);
    if (leak) faults.push(leak);
    if (reply.status >= 500 || brokenPart.test(reply.text)) faults.push(`${shown(reply)} → ${reply.status}`);
  });
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

test("a member sees the marks of the own workspace, so that the crawl would find others", async () => {
  const marks = new Set<string>();
  const [admin] = ours.browsers.filter(({ role }) => role === "admin");
  if (!admin) throw new Error("There is no admin.");
  const questions = routes.map(({ pattern, params }) => ({
    caller: admin,
    path: pathOf(pattern, ownIds(params)),
  }));
  await askAll(questions, ({ text }) => {
    for (const [, mark] of text.matchAll(/CNRY-ours-([a-z]+(?:-[a-z]+)*)/g)) if (mark) marks.add(mark);
  });
  for (const mark of ["partner-name", "deal-title", "contact-name", "member-name", "approval-request-note"])
    expect([...marks]).toContain(mark);
});

test("an id of another workspace is answered like one that never was", async () => {
  test.setTimeout(120_000);
  const withIds = routes.filter(({ params }) => params.length > 0);
  const callers = [...ours.browsers, anonymous];
  const pairs = withIds.flatMap(({ pattern, params }) => {
    const theirPaths = mixtures(params, ownIds(params), (name) => foreign(name, params));
    const unknownPaths = mixtures(params, ownIds(params), unknown);
    return theirPaths.map((ids, index) => [pathOf(pattern, ids), pathOf(pattern, unknownPaths[index] ?? {})]);
  });
  const answers = new Map<string, string>();
  const key = (caller: string, path: string) => `${caller} ${path}`;
  const questions = callers.flatMap((caller) => pairs.flat().map((path) => ({ caller, path: path ?? "" })));
  await askAll(questions, (reply) => {
    answers.set(key(reply.question.caller.name, reply.question.path), gist(reply));
  });
  const different = callers.flatMap(({ name }) =>
    pairs
      // A link of the other workspace is a good link: whoever holds its secret may open its door.
      .filter(([path]) => !path?.startsWith("/g/"))
      .filter(([path = "", never = ""]) => answers.get(key(name, path)) !== answers.get(key(name, never)))
      .map(
        ([path = "", never = ""]) =>
          `${name} ${path}\n${answers.get(key(name, path))}\n${answers.get(key(name, never))}`,
      ),
  );
  expect(different).toEqual([]);
});

test("looking changes nothing", async () => {
  const before = await workspaceChecksum(superuser, ours.workspace.workspaceId);
  const [viewer] = ours.browsers.filter(({ role }) => role === "viewer");
  if (!viewer) throw new Error("There is no viewer.");
  const questions = routes
    .filter(({ kind }) => kind === "page")
    .map(({ pattern, params }) => ({ caller: viewer, path: pathOf(pattern, ownIds(params)) }));
  const replies: Reply[] = [];
  await askAll(questions, (reply) => replies.push(reply));
  expect(await workspaceChecksum(superuser, ours.workspace.workspaceId)).toBe(before);
});
