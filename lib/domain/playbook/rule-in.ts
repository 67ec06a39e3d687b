import type { LintContext, Rule } from "./rule";
import { findRule } from "./rules";
import { ownWordingId, ownWordingRule } from "./rules/own-wording";

/** The rule behind a finding, one of the product or one the workspace wrote itself. */
export function ruleIn(context: Pick<LintContext, "wordingRules">, ruleId: string): Rule | undefined {
  const rule = findRule(ruleId);
  if (rule) return rule;
  const own = context.wordingRules?.find(({ id }) => ownWordingId(id) === ruleId);
  return own && ownWordingRule(own);
}
