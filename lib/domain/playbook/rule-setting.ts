import { Decimal } from "decimal.js";
import { ok, type Result, refuse } from "../shared/result";
import { type Rule, type SettableSeverity, type Severity, settableSeverities } from "./rule";
import type { RuleSetting } from "./stored-setting";

export type SettingRefusal = { path: keyof RuleSetting; message: string };

const rank = (severity: SettableSeverity): number => settableSeverities.indexOf(severity);

/** Whether a rule may be switched off at all: remarks and wording only; what blocks a deal can only become milder. */
export const mayBeOff = (rule: Rule): boolean => rule.severity === "benchmark" || rule.severity === "vague";

/** Checks what a workspace wants of a rule: red flags and provisions never go silent, and milder needs a reason. */
export function decideRuleSetting(rule: Rule, setting: RuleSetting): Result<RuleSetting, SettingRefusal> {
  const { severity, reason, bandLow, bandHigh } = setting;
  if (severity === "off" && !mayBeOff(rule))
    return refuse({
      path: "severity",
      message: "This rule guards against a risk and cannot be switched off. It was left as it was.",
    });
  const isMilder = severity !== null && rank(severity) > rank(rule.severity);
  if (isMilder && (rule.severity === "red_flag" || rule.severity === "missing") && reason.trim().length < 10)
    return refuse({
      path: "reason",
      message: "Say in a sentence why this rule may be milder here. It was left as it was.",
    });
  if ((bandLow !== null || bandHigh !== null) && !rule.band)
    return refuse({ path: "bandLow", message: "Only benchmarks compare with a band. Nothing was changed." });
  const low = bandLow ?? rule.band?.low;
  const high = bandHigh ?? rule.band?.high;
  if (low !== undefined && high !== undefined && new Decimal(low).gt(high))
    return refuse({
      path: "bandHigh",
      message: `The band would begin at ${low} and end at ${high}. Nothing was changed.`,
    });
  return ok({ ...setting, reason: reason.trim() });
}

/** The severity a rule has under a workspace's settings; "off" when it says nothing. */
export function severityOf(
  rule: Rule,
  set: Readonly<Record<string, SettableSeverity>> | undefined,
): Severity | "off" {
  const wanted = set?.[rule.id];
  if (wanted === undefined || (wanted === "off" && !mayBeOff(rule))) return rule.severity;
  return wanted;
}
