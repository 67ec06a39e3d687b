import type { Page } from "@playwright/test";
import { axeFindings, expect } from "./browser";

export const themes = ["light", "dark"] as const;
/** What a theme can change; the rest is the same markup and is asked about in the light one. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 800 };

/** By how many pixels the page itself can be moved sideways; tables and charts may, in frames of their own. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.querySelector("main") ?? document.body].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  );

/** As the switch in the rail does; that a cookie says the same to the server is the switch's own test. */
const wear = (page: Page, theme: (typeof themes)[number]): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

/** What is wrong with the open page for its readers, wide and on a phone, in both themes; empty when nothing is. */
export async function flawsOf(page: Page): Promise<string[]> {
  const flaws: string[] = [];
  // Colours change within a moment; nothing is to be measured on its way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const headings = await page.locator("h1").count();
  if (headings !== 1) flaws.push(`has ${headings} headings of the first rank`);
  const title = await page.title();
  if (!/^(?!.*Parley.*Parley).+ · Parley$/.test(title)) flaws.push(`is called “${title}”`);
  for (const viewport of [wide, phone]) {
    await page.setViewportSize(viewport);
    for (const theme of themes) {
      await wear(page, theme);
      const rules = theme === "dark" ? rulesOfColour : undefined;
      for (const finding of await axeFindings(page, rules))
        flaws.push(`${theme}, ${viewport.width}: ${finding}`);
    }
    const pixels = await sidewaysScroll(page);
    if (pixels > 0) flaws.push(`moves sideways by ${pixels} at ${viewport.width}`);
  }
  await page.setViewportSize(wide);
  return flaws;
}

/** Whatever the browser complains of and the server fails at while pages are open, collected until it is asked for. */
export function complaintsOf(page: Page): () => string[] {
  let complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`threw: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return () => {
    const found = complaints;
    complaints = [];
    return found;
  };
}

/** Fails with everything `flawsOf` finds on the open page. */
export async function expectFlawless(page: Page): Promise<void> {
  expect(await flawsOf(page)).toEqual([]);
}
