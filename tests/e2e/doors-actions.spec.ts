import { expect, test } from "@playwright/test";
import { type Action, actionCall, everyAction } from "../support/attack/actions";
import { ask, askAll, type Reply, shown } from "../support/attack/ask";
import { openStand, type Stand } from "../support/attack/stand";
import { anonymous } from "../support/attack/twin-workspaces";

test.describe.configure({ mode: "serial" });

let stand: Stand;
let actions: Action[];
test.beforeAll(async () => {
  stand = await openStand();
  actions = everyAction(stand.ownId);
});
test.afterAll(() => stand.close());

const foreignOrigins: Record<string, string>[] = [
  {},
  { origin: "null" },
  { origin: "https://evil.example" },
  { origin: "http://evil.localhost" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
];
const ownOrigin = () => ({ origin: process.env.AUTH_URL ?? "" });

test("no server action answers another site, and nothing changes", async () => {
  const before = await stand.checksum();
  const admin = stand.browserOf("admin");
  const faults: string[] = [];
  const questions = actions.flatMap((action) =>
    foreignOrigins.map((headers) => actionCall(action, admin, "[{}]", headers)),
  );
  await askAll(questions, (reply) => {
    const { origin, "x-forwarded-host": forwardedHost } = reply.question.headers ?? {};
    // The framework itself turns away an origin that differs from the host; the rest is left to us. Signing out says
    // nothing when it is refused; that the session still stands is in the checksum.
    const isRefused =
      origin !== undefined && forwardedHost === undefined
        ? reply.status === 500 && /^1:E\{"digest":"\d+"\}$/m.test(reply.text)
        : /did not come from the desk|^1:"\$undefined"$/m.test(reply.text);
    if (!isRefused) faults.push(`${shown(reply)} → ${reply.status} ${reply.text.slice(0, 200)}`);
    const leak = stand.findLeak(reply);
    if (leak) faults.push(leak);
  });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(questions.length).toBeGreaterThan(150);
  expect(await stand.checksum()).toBe(before);
});

const bent = ["[]", "[null]", '[{"not":""}]', "[[]]", "[1,2]", "not json"];

test("no server action breaks on what is no input, and nothing changes", async () => {
  test.setTimeout(120_000);
  const before = await stand.checksum();
  // Signing out with any input signs out; it is tried by others with a session of their own.
  const tried = actions.filter(({ name }) => name !== "signOutAction");
  const questions = tried.flatMap((action) => [
    ...[stand.browserOf("admin"), stand.browserOf("guest")].flatMap((caller) =>
      bent.map((body) => actionCall(action, caller, body, ownOrigin())),
    ),
    ...[stand.browserOf("viewer"), anonymous].map((caller) =>
      actionCall(action, caller, '[{"not":""}]', ownOrigin()),
    ),
  ]);
  const faults: string[] = [];
  const answered = new Set<string>();
  await askAll(questions, (reply) => {
    const { body, headers } = reply.question;
    // A body that is not even an argument list is turned away by the framework, before any action.
    const isBroken = reply.status >= 500 || reply.text.includes('"code":"internal"');
    if (isBroken && body !== "not json")
      faults.push(`${shown(reply)} ${body} → ${reply.status} ${reply.text.slice(0, 120)}`);
    const isAnswered = reply.text.includes('"ok":false') || reply.headers["x-action-redirect"] !== undefined;
    if (isAnswered) answered.add(String(headers?.["next-action"]));
    const leak = stand.findLeak(reply);
    if (leak) faults.push(leak);
  });
  expect(faults.slice(0, 20)).toEqual([]);
  // Each was reached and answered by itself, with a refusal or the way to sign in: a wrong address would have answered without trouble too.
  expect(tried.filter(({ id }) => !answered.has(id)).map(({ name }) => name)).toEqual([]);
  expect(await stand.checksum()).toBe(before);
});

const uploadPath = "/partners/import/upload";
const upload = (headers: Record<string, string>, body: string) => ({
  path: uploadPath,
  method: "POST",
  headers,
  body,
});

test("a list to import is refused before it has arrived, to all who may not import", async () => {
  const before = await stand.checksum();
  const announced = { "content-length": "90000000", ...ownOrigin() };
  const answers: [string, Reply["status"]][] = [];
  // The ninety megabytes never come: only an answer that did not wait for them comes at all.
  for (const caller of [anonymous, stand.browserOf("viewer"), stand.browserOf("guest")]) {
    const { status } = await ask({ caller, ...upload(announced, "Company\n"), isUnfinished: true });
    answers.push([caller.role, status]);
  }
  const admin = stand.browserOf("admin");
  const foreign = { ...announced, origin: "https://evil.example" };
  answers.push([
    "foreign",
    (await ask({ caller: admin, ...upload(foreign, "A\n"), isUnfinished: true })).status,
  ]);
  const larger = { ...announced, "content-length": "900000000" };
  answers.push([
    "too large",
    (await ask({ caller: admin, ...upload(larger, "A\n"), isUnfinished: true })).status,
  ]);
  expect(answers).toEqual([
    ["anonymous", 401],
    ["viewer", 403],
    ["guest", 401],
    ["foreign", 403],
    ["too large", 400],
  ]);
  expect(await stand.checksum()).toBe(before);
  expect((await ask({ caller: admin, ...upload(ownOrigin(), "Company\nArrived\n") })).status).toBe(200);
});
