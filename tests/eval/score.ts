import { readFileSync } from "node:fs";
import type { Severity } from "@/lib/domain/playbook/rule";
import { lintFreeText } from "@/lib/domain/playbook/run";

/** A snippet with what a careful reader says about it, written before the rules were tuned. */
export type Snippet = { label: "vague" | "red_flag" | "clean"; style: string; path: string; text: string };

export type Judged = Snippet & { found: readonly Severity[]; rules: readonly string[] };

export type Score = { name: string; truePositive: number; falsePositive: number; falseNegative: number };

/** Two sets the first in many styles, the second as an outsider would test the rules. */
export const snippetFiles = ["linter-snippets.json", "outsider-snippets.json"] as const;

export const readSnippets = (file: string): Snippet[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Snippet[];

export const judge = (snippets: readonly Snippet[]): Judged[] =>
  snippets.map((snippet) => {
    const findings = lintFreeText(snippet.path, snippet.text, { model: "co_sell" });
    return {
      ...snippet,
      found: findings.map(({ severity }) => severity),
      rules: findings.map(({ ruleId, subject }) => `${ruleId} (${subject ?? ""})`),
    };
  });

function scoreOf(
  name: string,
  judged: readonly Judged[],
  is: (one: Judged) => boolean,
  found: (one: Judged) => boolean,
): Score {
  const count = (wanted: boolean, got: boolean) =>
    judged.filter((one) => is(one) === wanted && found(one) === got).length;
  return {
    name,
    truePositive: count(true, true),
    falsePositive: count(false, true),
    falseNegative: count(true, false),
  };
}

/** Precision and recall: over everything, and for each class a snippet can be of. */
export const scores = (judged: readonly Judged[]): Score[] => [
  scoreOf(
    "any finding",
    judged,
    ({ label }) => label !== "clean",
    ({ found }) => found.length > 0,
  ),
  ...(["vague", "red_flag"] as const).map((severity) =>
    scoreOf(
      severity,
      // A red flag may be vague as well; what is asked is whether a clean or merely vague text is painted red.
      severity === "vague" ? judged.filter(({ label }) => label !== "red_flag") : judged,
      ({ label }) => label === severity,
      ({ found }) => found.includes(severity),
    ),
  ),
];

export const precisionOf = ({ truePositive, falsePositive }: Score): number =>
  truePositive + falsePositive === 0 ? 1 : truePositive / (truePositive + falsePositive);
export const recallOf = ({ truePositive, falseNegative }: Score): number =>
  truePositive + falseNegative === 0 ? 1 : truePositive / (truePositive + falseNegative);
