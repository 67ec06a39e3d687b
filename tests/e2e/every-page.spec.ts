import type { Browser, Page } from "@playwright/test";
import type { Role } from "@/lib/domain/access/role";
import { everyRoute, unknownId } from "../support/attack/routes";
import { test as base, expect, pageAs } from "../support/browser";
import { aFullDesk, type FullDesk } from "../support/full-desk";
import { complaintsOf, flawsOf } from "../support/page-inspection";
import { pageScale } from "../support/page-weight";

type Visitor = Role | "guest" | "stranger";
interface Visit {
  /** Who opens it; the partnership manager when left out. */
  as?: Visitor;
  /** The address, where the names in the pattern do not say which ids to put in. */
  at?: string;
  /** Other addresses of the same page, where it looks different. */
  also?: readonly string[];
}

/** What is not plain about opening a page. A page that is not here is opened all the same. */
const visits: Readonly<Record<string, Visit>> = {
  "/approvals": { as: "finance" },
  "/approvals/[requestId]": { as: "finance" },
  "/deals": { also: ["/deals?view=table&show=all", "/deals?q=nothing+is+called+this"] },
  "/deals/[dealId]/drafts/[draftId]": { as: "legal" },
  "/forgotten-password": { as: "stranger" },
  "/g/[token]": { as: "stranger", at: "/g/[guestToken]" },
  "/guest": { as: "guest" },
  "/guest/drafts/[draftId]": { as: "guest" },
  "/guest/sign/[envelopeId]": { as: "guest" },
  "/guest/sign/[envelopeId]/certificate": { as: "guest" },
  "/insights": { as: "executive", also: ["/insights?tier=tier_1"] },
  "/invitation/[token]": { as: "stranger", at: "/invitation/[invitationToken]" },
  "/library/clauses": { as: "legal", also: ["/library/clauses?q=nothing+is+called+this"] },
  "/library/playbook": { as: "legal", also: ["/library/playbook?q=nothing+is+called+this"] },
  "/library/clauses/[variantId]": { as: "legal" },
  "/library/clauses/new": {
    as: "legal",
    also: ["/library/clauses/new?clause=liability.cap", "/library/clauses/new?section=safeguards"],
  },
  "/partners": { also: ["/partners?q=nobody+is+called+this"] },
  "/partners/[partnerId]/assessments": { also: ["/partners/[draftPartnerId]/assessments"] },
  "/partners/compare": { also: ["/partners/compare?ids=[partnerId],[otherPartnerId],[draftPartnerId]"] },
  "/reset-password/[token]": { as: "stranger", at: "/reset-password/[invitationToken]" },
  "/settings": { as: "admin" },
  "/settings/api-keys": { as: "admin" },
  "/settings/audit-trail": { as: "admin" },
  "/settings/mailbox": { as: "admin" },
  "/settings/members": { as: "admin" },
  "/settings/workspace": { as: "admin" },
  "/sign-in": { as: "stranger", also: ["/sign-in?error=session_ended"] },
};

/** Opened by tests of their own: set-up needs a desk nobody has set up, the gallery is in no release. */
const elsewhere = ["/set-up", "/gallery"];

/** Pages that say the same whatever their link is worth: only their form looks at it. */
const saysTheSame = ["/invitation/[token]", "/reset-password/[token]"];

/** What is not there is a page too. */
const missing: readonly (readonly [Visitor, string])[] = [
  ["partnership_manager", "/nowhere"],
  ["partnership_manager", `/deals/${unknownId}`],
  ["partnership_manager", `/deals/[dealId]/drafts/${unknownId}`],
  ["guest", `/guest/drafts/${unknownId}`],
  ["stranger", `/g/${"a".repeat(43)}`],
];

const test = base.extend<object, { desk: FullDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => use(await aFullDesk()),
    { scope: "worker" },
  ],
});

// Of hundreds of looks a trace would be larger than what it explains; the flaw names its place.
test.use({ trace: "off" });

function fill(address: string, { ids }: FullDesk): string {
  return address.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`tests/support/full-desk.ts has no ${name} for ${address}.`);
    return id;
  });
}

async function seatOf(browser: Browser, desk: FullDesk, visitor: Visitor): Promise<Page> {
  if (visitor !== "guest" && visitor !== "stranger") return pageAs(browser, desk.workspace, visitor);
  const baseURL = process.env.AUTH_URL ?? "";
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  if (visitor === "guest")
    await context.addCookies([
      { name: "parley-guest", value: desk.guestSecret, url: baseURL, httpOnly: true, sameSite: "Lax" },
    ]);
  return context.newPage();
}

/** Opens pages, each as who may, and says what is wrong with each; visitors keep their browser between pages. */
async function inspect(browser: Browser, desk: FullDesk, addresses: readonly (readonly [Visitor, string])[]) {
  const seats = new Map<Visitor, { page: Page; complaints: () => string[] }>();
  const flaws: Record<string, string[]> = {};
  const statuses: Record<string, number | undefined> = {};
  for (const [visitor, address] of addresses)
    await test.step(address, async () => {
      let seat = seats.get(visitor);
      if (!seat) {
        const page = await seatOf(browser, desk, visitor);
        seat = { page, complaints: complaintsOf(page) };
        seats.set(visitor, seat);
      }
      const response = await seat.page.goto(fill(address, desk));
      statuses[address] = response?.status();
      const found = [...(await flawsOf(seat.page)), ...seat.complaints()];
      if (found.length > 0) flaws[address] = found;
    });
  await Promise.all([...seats.values()].map(({ page }) => page.context().close()));
  return { flaws, statuses };
}

const routes = everyRoute().filter(({ kind, pattern }) => kind === "page" && !elsewhere.includes(pattern));
/** Pages are opened room by room, at the same time: "/deals/…", "/partners/…". */
const rooms = Map.groupBy(routes, ({ pattern, params }) =>
  pattern.split("/").length + params.length > 2 ? `/${pattern.split("/")[1]}/…` : "the first pages",
);

for (const [room, pages] of rooms)
  test(`every page reads well in both themes, wide and on a phone: ${room}`, async ({ browser, desk }) => {
    const addresses = pages.flatMap(({ pattern }) => {
      const { as = "partnership_manager", at = pattern, also = [] } = visits[pattern] ?? {};
      return [at, ...also].map((address) => [as, address] as const);
    });
    const { flaws, statuses } = await inspect(browser, desk, addresses);
    expect(flaws).toEqual({});
    expect(Object.entries(statuses).filter(([, status]) => status !== 200)).toEqual([]);
  });

test("a page that is not there reads well too", async ({ browser, desk }) => {
  const { flaws, statuses } = await inspect(browser, desk, missing);
  const withoutStatus = Object.entries(flaws).map(([address, found]) => [
    address,
    found.filter((flaw) => !/console: Failed to load resource.*404/.test(flaw)),
  ]);
  expect(Object.fromEntries(withoutStatus)).toEqual(
    Object.fromEntries(missing.map(([, address]) => [address, []])),
  );
  expect(Object.values(statuses)).toEqual(missing.map(() => 404));
});

test("what is not there is answered by its status too, whatever else was on its way", async ({
  browser,
  desk,
}) => {
  const answers: Record<string, number> = {};
  for (const { pattern, params } of routes) {
    const { as = "partnership_manager", at = pattern } = visits[pattern] ?? {};
    const last = at.match(/\[\w+\](?!.*\[)/)?.[0];
    if (params.length === 0 || !last || saysTheSame.includes(pattern)) continue;
    const address = at.replace(last, last.endsWith("Token]") ? "a".repeat(43) : unknownId);
    const { request } = (await seatOf(browser, desk, as)).context();
    answers[address] = (await request.get(fill(address, desk), { maxRedirects: 0 })).status();
  }
  expect(Object.entries(answers).filter(([, status]) => status !== 404)).toEqual([]);
  expect(Object.keys(answers).length).toBeGreaterThan(10);
});

test("no page loads more than 250 kB of compressed script at first", async ({ browser, desk }, info) => {
  const weigh = pageScale();
  const kilobytes: Record<string, number> = {};
  const seats = new Map<Visitor, Page>();
  for (const { pattern } of routes) {
    const { as = "partnership_manager", at = pattern } = visits[pattern] ?? {};
    const seat = seats.get(as) ?? (await seatOf(browser, desk, as));
    seats.set(as, seat);
    kilobytes[pattern] = await weigh(
      async (address) => {
        const answer = await seat.context().request.get(address);
        return { ok: answer.ok(), body: await answer.body() };
      },
      `${process.env.AUTH_URL}${fill(at, desk)}`,
    );
  }
  await info.attach("kilobytes", {
    body: JSON.stringify(kilobytes, null, 2),
    contentType: "application/json",
  });
  expect(Object.entries(kilobytes).filter(([, weight]) => weight > 250)).toEqual([]);
  expect(Math.min(...Object.values(kilobytes)), "every page has scripts").toBeGreaterThan(100);
});

test("the list of exceptions names no page that is gone", () => {
  const patterns = new Set(everyRoute().map(({ pattern }) => pattern));
  expect([...Object.keys(visits), ...elsewhere].filter((pattern) => !patterns.has(pattern))).toEqual([]);
});
