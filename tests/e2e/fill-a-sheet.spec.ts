import type { Locator, Page } from "@playwright/test";
import { catalogueSections, findEntry, sectionsFor } from "@/lib/domain/term-sheet/catalogue";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { getTermSheet } from "@/lib/features/term-sheets/queries/term-sheet";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aDeal } from "../integration/deals/a-deal";
import { expect, test } from "../support/browser";

/** Presses and keys of the person who fills the form; a field entered with Tab counts as one. */
interface Effort {
  presses: number;
  keys: number;
}

/** Seconds of an unhurried person: to find and press something, and for each key of an average typist. */
const secondsAPress = 3;
const secondsAKey = 0.28;
const minutesOf = ({ presses, keys }: Effort): number => (presses * secondsAPress + keys * secondsAKey) / 60;

async function press(target: Locator, effort: Effort): Promise<void> {
  await target.click({ timeout: 15_000 });
  effort.presses += 1;
}

const firstNumber = (text: string): string => /\d[\d.,]*/.exec(text)?.[0]?.replaceAll(",", "") ?? "1";

/** What a person types into a field of this kind: the catalogue's own example. */
function answerTo(path: string): string {
  const entry = findEntry(path);
  if (!entry) throw new Error(`The form asks for ${path}, which is no term.`);
  const { kind, example } = entry;
  if (kind === "date") return "1 Feb 2027";
  if (["money", "percent", "decimal", "integer", "period"].includes(kind)) return firstNumber(example);
  return example;
}

/** Paths of the open section that the form marks as needed, in the order they stand. */
const neededPaths = (page: Page): Promise<string[]> =>
  page.locator("[data-term-path]").evaluateAll((places) =>
    places
      .filter((place) => {
        const marks = [...place.querySelectorAll("span")].filter(
          (span) => span.firstChild?.textContent === "needed",
        );
        return marks.some((mark) => mark.closest("[data-term-path]") === place);
      })
      .map((place) => place.getAttribute("data-term-path") ?? ""),
  );

async function answer(page: Page, path: string, effort: Effort): Promise<void> {
  const place = page.locator(`[data-term-path="${path}"]`);
  const kind = findEntry(path)?.kind;
  if (kind === "rows") return press(place.getByRole("button", { name: /^Add / }).first(), effort);
  if (kind === "choice" || kind === "boolean" || kind === "partyRef") {
    await press(place.getByRole("button").first(), effort);
    return press(page.getByRole("listbox").getByRole("option").first(), effort);
  }
  const box = place.getByRole("textbox").first();
  await press(box, effort);
  const text = answerTo(path);
  await box.fill(text);
  await page.keyboard.press("Tab");
  effort.keys += text.length;
}

test("a co-sell sheet is filled in by the form alone, in fewer interactions than a quarter of an hour holds", async ({
  workspace,
  signedIn,
}) => {
  const deal = await aDeal(workspace, { model: "co_sell" });
  const page = await signedIn("partnership_manager");
  const effort: Effort = { presses: 0, keys: 0 };
  await page.goto(`/deals/${deal.id}/terms?section=parties`);
  await expect(page.getByRole("article")).toBeVisible({ timeout: 30_000 });
  const steps = page.getByRole("navigation", { name: "Sections of the terms" });
  for (const { label } of sectionsFor("co_sell")) {
    await press(steps.getByRole("link", { name: new RegExp(`^${label}`) }), effort);
    await expect(page.getByRole("heading", { level: 2, name: label, exact: true })).toBeVisible();
    for (let step = 0; step < 60; step += 1) {
      const offer = page.getByRole("list", { name: "Ready answers" }).getByRole("button").first();
      if (step === 0 && (await offer.isVisible())) {
        await press(offer, effort);
        continue;
      }
      const [path] = await neededPaths(page);
      if (path === undefined) break;
      await answer(page, path, effort);
    }
  }
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  const { sheet } = await inWorkspace(workspace.as("viewer"), (work) => getTermSheet(work, deal.id));
  const { missing, answered } = measureCompleteness(sheet, "co_sell");
  expect(missing).toEqual([]);
  expect(catalogueSections.length).toBeGreaterThan(sectionsFor("co_sell").length);
  console.log(
    `A co-sell sheet: ${answered} needed answers with ${effort.presses} presses and ${effort.keys} keys, about ${minutesOf(effort).toFixed(1)} minutes.`,
  );
  expect(minutesOf(effort)).toBeLessThan(15);
});
