import type { Severity } from "@/lib/domain/playbook/rule";
import type { PlaybookRuleDto } from "@/lib/features/playbook/dto";

/** The kinds of rules as headings, gravest first. */
export const kindLabels: Readonly<Record<Severity, string>> = {
  red_flag: "Red flags",
  missing: "Missing provisions",
  contradiction: "Contradictions",
  vague: "Vague wording",
  benchmark: "Benchmarks",
};

/** What a rule can be set to. */
export const severityLabels: Readonly<Record<PlaybookRuleDto["severity"], string>> = {
  red_flag: "Red flag",
  missing: "Missing provision",
  contradiction: "Contradiction",
  vague: "Vague",
  benchmark: "Remark",
  off: "Off",
};

/** Where a reason comes from, for people. */
export const sourceText = (source: string): string =>
  source === "house" ? "plain logic" : `source ${source}`;

/** "8 to 15 %", with the workspace's own ends where it set them. */
export function bandWords(band: NonNullable<PlaybookRuleDto["band"]>): string {
  const low = band.low ?? band.usualLow;
  const high = band.high ?? band.usualHigh;
  if (low !== null && high !== null)
    return low === high ? `${low} ${band.unit}` : `${low} to ${high} ${band.unit}`;
  if (high !== null) return `at most ${high} ${band.unit}`;
  return `at least ${low ?? "0"} ${band.unit}`;
}
