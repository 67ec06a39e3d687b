import AxeBuilder from "@axe-core/playwright";
import { type Browser, test as base, expect, type Page } from "@playwright/test";
import type { Role } from "@/lib/domain/access/role";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { mintSessionCookie, sessionCookieName } from "./session-cookie";
import { aWorkspace, type TestWorkspace } from "./workspace";

/** A page signed in as the workspace's member with this role: the session is minted, the form is tested elsewhere. */
export async function pageAs(
  browser: Browser,
  workspace: TestWorkspace,
  role: Role,
  options: { width?: number; height?: number } = {},
): Promise<Page> {
  const { accountId } = await inWorkspace(workspace.as(role), ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: workspace.memberIds[role] }, select: { accountId: true } }),
  );
  const { workspaceId } = workspace;
  const value = await mintSessionCookie({ accountId, workspaceId }, { userAgent: "browser test" });
  const baseURL = process.env.AUTH_URL ?? "";
  const context = await browser.newContext({
    baseURL,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  await context.addCookies([
    { name: sessionCookieName, value, url: baseURL, httpOnly: true, sameSite: "Lax" },
  ]);
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw new Error(`The page threw: ${error.message}`);
  });
  return page;
}

const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// Where the component library puts what a screen reader is to say, for seven seconds, naming what may be gone by then.
const announcer = "[data-live-announcer]";

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;
interface AxeInPage {
  axe?: { run(context: object, options: object): Promise<AxeResults> };
}

/**
 * Every accessibility violation axe finds on the open page, in the theme it is shown in, as text. `rules` looks at
 * those alone. The page is asked itself, having no frames; it keeps axe, so that a second look costs a tenth.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const runOnly = rules
    ? { type: "rule" as const, values: [...rules] }
    : { type: "tag" as const, values: axeTags };
  const again = await page.evaluate(
    ([exclude, only]) => {
      const { axe } = globalThis as AxeInPage;
      return axe ? axe.run({ exclude: [exclude] }, { runOnly: only }) : null;
    },
    [announcer, runOnly] as const,
  );
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude(announcer).options({ runOnly });
  const { violations } = again ?? (await builder.analyze());
  return violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** Fails with whatever `axeFindings` finds. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

interface Fixtures {
  /** A workspace of the test's own, with one member for each role. */
  workspace: TestWorkspace;
  /** Opens a page signed in as a role of that workspace. */
  signedIn(role: Role, options?: { width?: number; height?: number }): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
  workspace: async ({}, use) => use(await aWorkspace()),
  signedIn: async ({ browser, workspace }, use) => {
    const pages: Page[] = [];
    await use(async (role, options) => {
      const page = await pageAs(browser, workspace, role, options);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

export { expect };
