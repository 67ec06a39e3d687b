import { chromium, type Page } from "@playwright/test";
import { chromiumArgs, findChromium } from "@/lib/cli/chromium";
import { percentile, report } from "./figure";

const frame = 16;
const warmUps = 10;
const keystrokes = 60;

/** Notes, for every letter typed, the milliseconds from the key event to the draft having changed. */
async function watchDraft(page: Page): Promise<void> {
  await page.evaluate(() => {
    const samples: number[] = [];
    let pressedAt: number | null = null;
    document.addEventListener(
      "keydown",
      () => {
        pressedAt = performance.now();
      },
      true,
    );
    const draft = document.querySelector("article");
    if (!draft) throw new Error("The draft beside the form is not there.");
    new MutationObserver(() => {
      if (pressedAt === null) return;
      samples.push(performance.now() - pressedAt);
      pressedAt = null;
    }).observe(draft, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { draftSamples: samples });
  });
}

const samplesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { draftSamples: number[] }).draftSamples);

/** Types a letter and waits for the draft and for the page to be idle, as between the letters of a person. */
async function typeOne(page: Page, letter: string): Promise<void> {
  const before = (await samplesOf(page)).length;
  await page.keyboard.type(letter);
  await page.waitForFunction(
    (count) => (window as unknown as { draftSamples: number[] }).draftSamples.length > count,
    before,
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Milliseconds the page's main thread has spent on tasks so far. */
async function taskMilliseconds(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

/**
 * From a letter in the form to the draft beside it, in a real browser. Draft and findings are drawn in one commit, so
 * the draft stands for both. `dealPath` is the deal's page, such as "/deals/<id>"; its sheet should be a full one.
 */
export async function measureKeystroke(address: string, cookie: string, dealPath: string): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const [name = "", ...value] = cookie.split("=");
    await context.addCookies([{ name, value: value.join("="), url: address }]);
    const page = await context.newPage();
    await page.goto(`${address}${dealPath}/terms?section=parties`);
    await page.locator("article").waitFor({ timeout: 60_000 });
    await page.getByLabel("Purpose", { exact: true }).focus();
    await watchDraft(page);
    const letters = "abcdefghijklmnopqrstuvwxyz";
    for (let index = 0; index < warmUps; index += 1) await typeOne(page, letters.charAt(index % 26));
    const spent = await taskMilliseconds(page);
    const began = await spent();
    for (let index = 0; index < keystrokes; index += 1) await typeOne(page, letters.charAt(index % 26));
    const ended = await spent();
    const samples = (await samplesOf(page)).slice(warmUps);
    report({
      name: "terms: from a key to draft and findings, p95",
      value: percentile(samples, 0.95),
      unit: "ms",
      budget: { text: "one frame", limit: frame },
      detail: {
        p50: percentile(samples, 0.5),
        "main thread per key, all tasks": (ended - began) / keystrokes,
      },
    });
  } finally {
    await browser.close();
  }
}
