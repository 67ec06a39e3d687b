import type { AcceptableKind } from "../approval/risk-acceptance";
import type { Severity } from "./rule";

/** Rules about promises of other deals; what they find is signed off like a red flag, whatever its severity. */
export const isAboutOtherDeal = (ruleId: string): boolean => ruleId.startsWith("promise-");

/**
 * What kind of risk a finding is, `undefined` for a remark, which nobody has to accept. A promise that another deal
 * breaks needs the same two people as a red flag (domain.md §5, §7).
 */
export function acceptableKindOf(finding: {
  severity: Severity;
  ruleId: string;
}): AcceptableKind | undefined {
  if (finding.severity === "missing") return "missing_provision";
  const isGrave = finding.severity === "red_flag";
  const isConflict = finding.severity === "contradiction" && isAboutOtherDeal(finding.ruleId);
  return isGrave || isConflict ? "red_flag" : undefined;
}
