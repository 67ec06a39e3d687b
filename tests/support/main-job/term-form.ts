import { expect, type Locator, type Page } from "@playwright/test";
import type { FiledTerms } from "./filed-agreement";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Scope = Page | Locator;
const text = (scope: Scope, label: string, value: string) =>
  scope.getByLabel(label, { exact: true }).fill(value);
async function choose(page: Page, scope: Scope, label: string, answer: string): Promise<void> {
  await scope.getByRole("button", { name: new RegExp(` ${escaped(label)}$`) }).click();
  await page.getByRole("option", { name: answer, exact: true }).click();
}
async function period(scope: Scope, label: string, count: string, unit: string): Promise<void> {
  await text(scope, label, count);
  await scope.getByLabel(`Unit of ${label}`).selectOption({ label: unit });
}
async function money(scope: Scope, label: string, value: { amount: string; currency: string }) {
  await text(scope, label, value.amount);
  await scope.getByLabel(`Currency of ${label}`).selectOption(value.currency);
}
const row = (scope: Scope, name: string): Locator => scope.getByRole("group", { name, exact: true });
async function addRow(scope: Scope, list: string, noun: string, place = 1): Promise<Locator> {
  await scope
    .getByRole("region", { name: list, exact: true })
    .getByRole("button", { name: `Add ${noun}` })
    .click();
  const added = row(scope, `${noun} ${place}`);
  await expect(added).toBeVisible();
  return added;
}

/** Opens a section of the form by its step. */
async function openSection(page: Page, label: string): Promise<void> {
  const steps = page.getByRole("navigation", { name: "Sections of the terms" });
  await steps.getByRole("link", { name: new RegExp(`^${escaped(label)}`) }).click();
  await expect(page.getByRole("heading", { level: 2, name: label, exact: true })).toBeVisible();
}
const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
const take = (page: Page, preset: string) => page.getByRole("button", { name: `Take “${preset}”` }).click();
/** Takes the usual answer a finding offers. */
const mend = (page: Page, ruleId: string, label: string) =>
  finding(page, ruleId).getByRole("button", { name: label, exact: true }).click();
const finding = (page: Page, ruleId: string): Locator =>
  page.getByRole("note").filter({ hasText: `Rule ${ruleId}` });

async function enterParties(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Parties and purpose");
  const [us, them] = [row(page, "party 1"), row(page, "party 2")];
  await expect(us.getByLabel("Registered name", { exact: true })).toHaveValue(terms.ourName);
  await choose(page, us, "Role", "Distributor");
  await text(us, "Registered in", terms.governingLaw);
  await text(them, "Registered name", terms.theirName);
  await choose(page, them, "Role", "Licensor");
  await text(page, "Purpose", `Sell and support the offerings of ${terms.theirName} together.`);
  await text(page, "Products covered", `Offerings of ${terms.theirName}`);
  await text(page, "Territory", terms.exclusiveIn);
  await text(page, "Effective on", terms.effectiveOn);
}

async function enterRevenueShare(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Revenue share");
  const stream = await addRow(page, "Revenue streams", "stream");
  await text(stream, "Stream", "Projects with contract services");
  await choose(page, stream, "Payer", terms.ourName);
  await choose(page, stream, "Percentage of", "Profit");
  await money(stream, "Earned back first", terms.recoupedFirst);
  await choose(page, stream, "The rest goes to", terms.ourName);
  const share = await addRow(stream, "Shares", "share");
  await choose(page, share, "Party", terms.theirName);
  await text(share, "Share", terms.profitSharePercent);
  await choose(page, page, "Payment is triggered by", "The customer’s payment");
  await text(page, "Paid within", "30");
  await text(page, "Currency", terms.recoupedFirst.currency);
}

async function enterOwnership(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Intellectual property");
  await take(page, "Each party keeps its own");
  const works = await addRow(page, "What is made during the work", "item");
  await choose(page, works, "Kind of result", "Made by one party alone");
  await text(works, "Description", terms.worksDescription);
  await choose(page, works, "Owned by", "One named party");
  await choose(page, works, "Owner", terms.ourName);
  await choose(page, works, "Licensed to others?", "No");
}

async function enterExclusivity(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Exclusivity");
  await choose(page, page, "Is anyone bound exclusively?", "Yes, as listed");
  const grant = await addRow(page, "Grants", "grant");
  await choose(page, grant, "Bound party", terms.theirName);
  await choose(page, grant, "In favour of", terms.ourName);
  await text(grant, "Products", `Offerings of ${terms.theirName}`);
  await text(grant, "Places", terms.exclusiveIn);
  await text(grant, "From", terms.effectiveOn);
  await choose(page, grant, "Sunset", "With the agreement");
}

async function enterTermAndExit(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Term and exit");
  await period(page, "Initial term", terms.initialTermYears, "years");
  await choose(page, page, "Renewal", "By itself, unless notice is given");
  await period(page, "Renewed for", terms.renewalYears, "years");
  await period(page, "Notice before the end", terms.renewalNoticeDays, "days");
  await mend(page, "missing-termination-for-cause", "30 days");
  await choose(page, page, "Who may end it without cause", "Nobody");
  await mend(page, "missing-survival", "Confidentiality, intellectual property, payments");
}

async function enterLiability(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Liability and indemnities");
  await choose(page, page, "Liability is", "Limited to an amount");
  await money(page, "Amount", terms.liabilityCap);
  await text(page, "Damages not owed", terms.excludedDamages.join("\n"));
}

async function enterSafeguards(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Safeguards");
  await take(page, "Usual safeguards");
  await mend(page, "missing-confidentiality", "3 years");
  if (terms.needsConsentToAssign) await choose(page, page, "Assignment", "With written consent");
}

async function enterLaw(page: Page, terms: FiledTerms): Promise<void> {
  await openSection(page, "Law and disputes");
  await text(page, "Governing law", terms.governingLaw);
  await text(page, "Courts", `Courts of ${terms.governingLaw}`);
}

/** Types a filed agreement into the terms of a deal, section by section, as a manager would; waits until it is kept. */
export async function enterTerms(page: Page, dealId: string, terms: FiledTerms): Promise<void> {
  await page.goto(`/deals/${dealId}`);
  await page.getByRole("link", { name: "Terms", exact: true }).click();
  for (const enter of [
    enterParties,
    enterRevenueShare,
    enterOwnership,
    enterExclusivity,
    enterTermAndExit,
    enterLiability,
    enterSafeguards,
    enterLaw,
  ]) {
    await enter(page, terms);
    await saved(page);
  }
  const paper = page.getByRole("complementary", { name: "Live draft" });
  await expect(paper).toContainText(terms.theirName);
  await expect(paper).toContainText(`${terms.profitSharePercent}% to`);
  await expect(paper).toContainText(`in ${terms.exclusiveIn}`);
}

/** Accepts what a rule found, with a reason, where the linter shows it. */
export async function acceptRisk(
  page: Page,
  dealId: string,
  risk: { section: string; ruleId: string; why: string },
): Promise<void> {
  await page.goto(`/deals/${dealId}/terms?section=${risk.section}`);
  const note = finding(page, risk.ruleId);
  await note.getByRole("button", { name: "Accept the risk" }).click();
  await page.getByLabel("Why it is worth it").fill(risk.why);
  await page.getByRole("dialog").getByRole("button", { name: "Accept the risk" }).click();
  await expect(note).toContainText(risk.why);
  await expect(page.getByRole("dialog")).toHaveCount(0);
}
