import { termCatalogue } from "../term-sheet/catalogue";
import { toCataloguePath } from "../term-sheet/path";
import type { TermSheet } from "../term-sheet/term-sheet";
import { freeTextAt } from "./free-text";
import { type Finding, type LintContext, type Rule, severities } from "./rule";
import { severityOf } from "./rule-setting";
import { allRules } from "./rules";
import { ownWordingRule } from "./rules/own-wording";

const catalogueOrder = new Map(termCatalogue.map((entry, index) => [entry.path, index]));

/** Form order of a path; a row counts as its list. */
function orderOf(path: string): number {
  const cataloguePath = toCataloguePath(path);
  return (
    catalogueOrder.get(cataloguePath) ??
    catalogueOrder.get(cataloguePath.replace(/\[\]$/, "")) ??
    Number.MAX_SAFE_INTEGER
  );
}

function runRule(rule: Rule, sheet: TermSheet, context: LintContext): Finding[] {
  const severity = severityOf(rule, context.severities);
  if (severity === "off") return [];
  try {
    return rule.check(sheet, context).map((hit) => ({ ...hit, ruleId: rule.id, severity }));
  } catch {
    // One broken rule must not hide what the others say, nor pass for a clean sheet.
    const message = `The rule “${rule.title}” could not be checked on this sheet.`;
    return [{ ruleId: rule.id, severity, path: "", message, subject: "not checked" }];
  }
}

/** The rules of the product and those a workspace wrote itself. */
const rulesIn = (context: LintContext, rules: readonly Rule[]): readonly Rule[] =>
  context.wordingRules?.length ? [...rules, ...context.wordingRules.map(ownWordingRule)] : rules;

/** Every finding, gravest first, then in form order; the same sheet always gives the same list. Never throws. */
export function lintTermSheet(
  sheet: TermSheet,
  context: LintContext,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  return rulesIn(context, rules)
    .flatMap((rule) => runRule(rule, sheet, context))
    .map((finding) => ({
      finding,
      severity: severities.indexOf(finding.severity),
      order: orderOf(finding.path),
    }))
    .toSorted((first, second) => first.severity - second.severity || first.order - second.order)
    .map(({ finding }) => finding);
}

/**
 * What the rules about words say of one free text at `path`, gravest first. Names and offices of parties are never
 * vague. Never throws.
 */
export function lintFreeText(
  path: string,
  text: string,
  context: LintContext,
  rules: readonly Rule[] = allRules,
): readonly Finding[] {
  const texts = freeTextAt(path, text);
  return rulesIn(context, rules)
    .flatMap((rule): Finding[] => {
      const severity = severityOf(rule, context.severities);
      if (severity === "off") return [];
      return texts.flatMap((free) =>
        (rule.readText?.(free, context) ?? []).map((hit) => ({ ...hit, ruleId: rule.id, severity })),
      );
    })
    .toSorted((first, second) => severities.indexOf(first.severity) - severities.indexOf(second.severity));
}
