import type { Page } from "@playwright/test";
import { standardScreen } from "@/lib/domain/rubric/preset-screen";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import { scoreAssessment } from "@/lib/domain/rubric/score";
import { saveBlindScores } from "@/lib/features/assessments/commands/save-blind-scores";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { expect, expectAccessible, test } from "../support/browser";
import { aPartner, aScoredPartner, filledScores } from "../support/scored-partner";
import type { TestWorkspace } from "../support/workspace";

const answerLabels = { yes: "Yes", no: "No", unknown: "Not known yet" };

/** A draft in which every criterion has a 4 and evidence, but the first, which has a 4 alone. */
async function aDraftWithoutEvidence(workspace: TestWorkspace) {
  const manager = workspace.as("partnership_manager");
  const partnerId = await aPartner(workspace);
  const draft = await startAssessment(manager, { partnerId });
  const [bare, ...rest] = filledScores(draft, 4);
  if (!bare) throw new Error("The rubric has no criteria.");
  const scores = [{ ...bare, evidence: null }, ...rest];
  await saveScores(manager, { assessmentId: draft.id, version: draft.version, scores });
  const label = criteriaOf(draft.rubricDefinition)[0]?.criterion.label ?? "";
  return { partnerId, label };
}

const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

test("a partner is screened, then scored by keyboard; the range follows and a reload keeps it", async ({
  workspace,
  signedIn,
}) => {
  const partnerId = await aPartner(workspace);
  const page = await signedIn("partnership_manager");
  await page.goto(`/partners/${partnerId}/assessments`);
  await expectAccessible(page);
  for (const { question, leadsTo } of standardScreen.questions) {
    const [good] = (["yes", "no", "unknown"] as const).filter((answer) => leadsTo[answer] === "pursue");
    await page
      .getByRole("radiogroup", { name: question })
      .getByText(answerLabels[good ?? "yes"], { exact: true })
      .click();
  }
  await page.getByRole("button", { name: "Save the screen" }).click();
  await expect(page.getByRole("heading", { name: "Pursue" })).toBeVisible();
  await page.getByRole("button", { name: "Start scoring" }).click();

  const score = page.getByRole("region", { name: "Score", exact: true });
  await expect(score).toContainText("possible, of 100");
  await expectAccessible(page);
  const draft = await startAssessment(workspace.as("partnership_manager"), {
    partnerId: await aPartner(workspace, "Somebody else"),
  });
  const { rubricDefinition } = draft;
  const keys = criteriaOf(rubricDefinition).map(({ criterion }) => criterion.key);
  const typed: ReturnType<typeof filledScores> = [];
  let shownRange = "";
  await page.getByRole("slider").first().focus();
  for (const [place, criterionKey] of keys.slice(0, 5).entries()) {
    await page.keyboard.press(String((place % 5) + 1));
    typed.push({ criterionKey, score: (place % 5) + 1, evidence: null, confidence: null });
    const { range } = scoreAssessment(rubricDefinition, typed);
    shownRange = `between ${range.low.shown} and ${range.high.shown}`;
    await expect(score).toContainText(shownRange);
    await page.keyboard.press("j");
  }
  await saved(page);
  await page.reload();
  await expect(score).toContainText(`5 of ${keys.length} criteria scored`);
  await expect(score).toContainText(shownRange);
});

test("settling without evidence is refused and leads to the place; then it settles, and the tier is overridden", async ({
  workspace,
  signedIn,
}) => {
  const { partnerId, label } = await aDraftWithoutEvidence(workspace);
  const page = await signedIn("partnership_manager");
  await page.goto(`/partners/${partnerId}/assessments`);
  await page.getByRole("button", { name: "Settle scores" }).click();
  await expect(page.getByText("One thing is missing before this can be settled.")).toBeVisible();
  await page.getByRole("button", { name: /without evidence/ }).click();
  await page.getByLabel(`Evidence for ${label}`, { exact: true }).fill("Seen in their audited accounts.");
  await saved(page);
  await page.getByRole("button", { name: "Settle scores" }).click();
  await expect(page.getByText(/^Settled /)).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Override the tier…" }).click();
  const dialog = page.getByRole("dialog", { name: "Override the tier" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Override the tier" }).click();
  await expect(dialog.getByText("Choose a tier. Nothing was changed.")).toBeVisible();
  await dialog.getByText("Tier 3", { exact: true }).click();
  await dialog.getByLabel("Reason").fill("Too small");
  await dialog.getByRole("button", { name: "Override the tier" }).click();
  await expect(dialog.getByText(/Give the reason in a sentence/)).toBeVisible();
  await expect(dialog.getByLabel("Reason")).toHaveValue("Too small");
  await dialog.getByLabel("Reason").fill("Too small a team to sell beyond one region this year.");
  await dialog.getByRole("button", { name: "Override the tier" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/Overridden to tier 3/)).toBeVisible();
  await expect(page.getByText("Tier 3, by override")).toBeVisible();
});

test("a viewer reads the card and changes nothing", async ({ workspace, signedIn }) => {
  const { partnerId } = await aScoredPartner(workspace, "Nordhavn", 4);
  const page = await signedIn("viewer", { width: 360, height: 800 });
  await page.goto(`/partners/${partnerId}/assessments`);
  await expect(page.getByText(/^Settled /)).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /Settle|Score again|Override/ })).toHaveCount(0);
});

test("partners are chosen in the table and compared; more than four are refused", async ({
  workspace,
  signedIn,
}) => {
  const strong = await aScoredPartner(workspace, "Nordhavn", 5);
  await aScoredPartner(workspace, "Castellan", 3);
  await aPartner(workspace, "Unscored");
  const page = await signedIn("partnership_manager");
  await page.goto("/partners");
  await page
    .getByRole("row", { name: /Nordhavn/ })
    .getByRole("checkbox")
    .click();
  await expect(page.getByText("1 selected")).toBeVisible();
  await expect(page.getByRole("link", { name: "Compare scores" })).toHaveCount(0);
  await page
    .getByRole("row", { name: /Castellan/ })
    .getByRole("checkbox")
    .click();
  await page
    .getByRole("row", { name: /Unscored/ })
    .getByRole("checkbox")
    .click();
  await page.getByRole("link", { name: "Compare scores" }).click();
  await expect(page).toHaveURL(/\/partners\/compare\?ids=/);
  await expect(page.getByText(/Nordhavn leads by up to/)).toBeVisible();
  await expect(page.getByText("Not settled yet: Unscored.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Nordhavn" }).click();
  await expect(page).toHaveURL(new RegExp(`/partners/${strong.partnerId}/assessments/`));
  const five = Array.from({ length: 5 }, () => crypto.randomUUID()).join(",");
  await page.goto(`/partners/compare?ids=${five}`);
  await expect(page.getByText("That is more than four.")).toBeVisible();
});

test("a rubric is refused unless its weights add up, and saved as its next version", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/library/rubrics");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("link", { name: "Edit as version 2" }).click();
  await expectAccessible(page);
  const weights = page.getByLabel("Weight", { exact: true });
  const [first, second] = [weights.nth(0), weights.nth(1)];
  const [from, other] = [Number(await first.inputValue()), Number(await second.inputValue())];
  await first.fill(String(from + 5));
  await first.blur();
  await expect(page.getByText(/5\s%\stoo much/)).toBeVisible();
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/edit$/);
  await expect(first).toHaveValue(String(from + 5));
  await second.fill(String(other - 5));
  await second.blur();
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page).toHaveURL(/\/library\/rubrics\/[^/]+$/);
  await expect(page.getByRole("link", { name: "Version 1" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Edit as version 3" })).toBeVisible();
});

test("a new rubric begins as a copy and stands beside the others", async ({ signedIn }) => {
  const page = await signedIn("partnership_manager");
  await page.goto("/library/rubrics");
  await page.getByRole("link", { name: "New rubric" }).click();
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("Hardware partners");
  await page.getByRole("button", { name: "Save the rubric" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hardware partners" })).toBeVisible();
  await page.goto("/library/rubrics");
  await expect(page.getByRole("rowheader", { name: "Hardware partners" })).toBeVisible();
  const viewer = await signedIn("viewer");
  await viewer.goto("/library/rubrics/new");
  await expect(viewer.getByRole("heading", { name: "There is nothing here for you." })).toBeVisible();
});

test("two people score blind, then see where they differ and settle on one score", async ({
  workspace,
  signedIn,
}) => {
  const partnerId = await aPartner(workspace);
  const manager = workspace.as("partnership_manager");
  const draft = await startAssessment(manager, { partnerId });
  const page = await signedIn("partnership_manager");
  await page.goto(`/partners/${partnerId}/assessments`);
  await expect(page.getByText(/^Missing before it can be settled: 30$/)).toBeVisible();
  await page.getByRole("button", { name: "Score with others…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("partnership_manager of Harbourline").click();
  await dialog.getByRole("button", { name: "Ask 1 person to score" }).click();
  await expect(dialog.getByText(/at least two people/)).toBeVisible();
  await dialog.getByText("executive of Harbourline").click();
  await dialog.getByRole("button", { name: "Ask 2 people to score" }).click();
  await expect(page.getByText("You score blind.")).toBeVisible();
  await expectAccessible(page);

  const cardOf = async (role: "partnership_manager" | "executive", score: number) => {
    const context = workspace.as(role);
    const [bare] = filledScores(draft, score);
    if (!bare) throw new Error("The rubric has no criteria.");
    const scores = [bare, ...filledScores(draft, 4).slice(1)];
    await saveBlindScores(context, { assessmentId: draft.id, version: 1, scores });
  };
  await cardOf("partnership_manager", 5);
  await cardOf("executive", 2);
  await page.reload();
  await page.getByRole("button", { name: "Hand in my scores" }).click();
  await expect(page.getByText("You have handed in.")).toBeVisible();

  const other = await signedIn("executive");
  await other.goto(`/partners/${partnerId}/assessments`);
  await expect(other.getByText(/^handed in /)).toBeVisible();
  await other.getByRole("button", { name: "Hand in my scores" }).click();
  await expect(other.getByRole("heading", { name: "You differ on 1 of 25 criteria" })).toBeVisible();
  await expectAccessible(other);
  const label = criteriaOf(draft.rubricDefinition)[0]?.criterion.label ?? "";
  await other.getByRole("button", { name: "Settle scores" }).click();
  const differs = other.getByText(`On ${label} the scores go from 2 to 5: settle on one.`);
  await expect(differs.filter({ visible: true }).first()).toBeVisible();
  await other.getByRole("slider", { name: `Score of ${label}, settled on` }).focus();
  await other.keyboard.press("4");
  await saved(other);
  await other.getByRole("button", { name: "Settle scores" }).click();
  await expect(other.getByText(/^Settled /)).toBeVisible();
  await expect(other.getByRole("heading", { name: "You differ on 1 of 25 criteria" })).toBeVisible();
});
