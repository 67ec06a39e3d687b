import { describe, expect, it } from "vitest";
import { decideRuleSetting, severityOf } from "@/lib/domain/playbook/rule-setting";
import { findRule } from "@/lib/domain/playbook/rules";
import { lintFreeText } from "@/lib/domain/playbook/run";
import { findPhrase, wordingRuleSchema } from "@/lib/domain/playbook/wording/wording-rule";

const rule = (id: string) => {
  const found = findRule(id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
};
const nothing = { severity: null, reason: "", bandLow: null, bandHigh: null } as const;

describe("rule setting", () => {
  it("silences remarks and wording only", () => {
    expect(decideRuleSetting(rule("vague-wording"), { ...nothing, severity: "off" }).ok).toBe(true);
    expect(decideRuleSetting(rule("benchmark-cure-days"), { ...nothing, severity: "off" }).ok).toBe(true);
    for (const id of ["uncapped-liability", "missing-governing-law", "shares-add-up"])
      expect(decideRuleSetting(rule(id), { ...nothing, severity: "off" }).ok, id).toBe(false);
    expect(severityOf(rule("uncapped-liability"), { "uncapped-liability": "off" })).toBe("red_flag");
  });

  it("asks for a reason before a red flag or a provision becomes milder, and for none to make it graver", () => {
    const flag = rule("uncapped-liability");
    expect(decideRuleSetting(flag, { ...nothing, severity: "benchmark" }).ok).toBe(false);
    const reason = "Our insurer covers any amount.";
    expect(decideRuleSetting(flag, { ...nothing, severity: "benchmark", reason }).ok).toBe(true);
    expect(decideRuleSetting(rule("vague-wording"), { ...nothing, severity: "red_flag" }).ok).toBe(true);
  });

  it("takes a band for benchmarks only, and the right way round", () => {
    expect(decideRuleSetting(rule("vague-wording"), { ...nothing, bandLow: "1" }).ok).toBe(false);
    const term = rule("benchmark-initial-term");
    expect(decideRuleSetting(term, { ...nothing, bandLow: "48" }).ok).toBe(false);
    expect(decideRuleSetting(term, { ...nothing, bandLow: "6" }).ok).toBe(true);
  });
});

describe("wording rule", () => {
  it.each([
    ["synerg*", "Both have SYNERGIES.", ["SYNERGIES"]],
    ["strategic partner", "Our strategic\npartner pays.", ["strategic\npartner"]],
    ["pay ... later", "We pay it all a bit later.", ["pay it all a bit later"]],
    ["fees (net)", "All fees (net) are due.", ["fees (net)"]],
    ["art", "Smart party.", []],
    ["a.b", "a-b", []],
  ])("%s in “%s” finds %j", (phrase, text, found) => {
    expect(findPhrase(phrase, text)).toEqual(found);
  });

  it("refuses a phrase that would find everything, and stays quick on long texts", () => {
    const base = { id: "x", message: "No.", suggestion: null, severity: "vague" };
    for (const phrase of ["*", "* *", "a", "***abc***def***"])
      expect(wordingRuleSchema.safeParse({ ...base, phrase }).success, phrase).toBe(false);
    const began = performance.now();
    findPhrase("a* ... a* ... a* ... b", "aa ".repeat(4_000));
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it("is found by the linter under a name of its own", () => {
    const wording = {
      id: "w",
      phrase: "headroom*",
      message: "Say which.",
      suggestion: null,
      severity: "red_flag",
    } as const;
    expect(
      lintFreeText("parties.purpose", "Headrooms arise.", { model: "co_sell", wordingRules: [wording] }),
    ).toMatchObject([{ ruleId: "own-wording-w", severity: "red_flag", message: "“Headrooms”: Say which." }]);
  });
});
