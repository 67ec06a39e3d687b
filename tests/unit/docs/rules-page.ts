import { roleLabels } from "@/lib/domain/access/role";
import { bandText } from "@/lib/domain/playbook/band";
import { type Rule, type Severity, severities } from "@/lib/domain/playbook/rule";
import { allRules } from "@/lib/domain/playbook/rules";

const headings: Readonly<Record<Severity, { title: string; words: string }>> = {
  red_flag: {
    title: "Red flags",
    words: "Refused unless the executive and Legal both accept the risk with a reason.",
  },
  missing: {
    title: "Missing provisions",
    words: "What every agreement of the model must say; Legal may accept a gap.",
  },
  contradiction: {
    title: "Contradictions",
    words: "What cannot be true at once, or decides nothing, within the sheet or beside another deal.",
  },
  vague: { title: "Vague wording", words: "Words and commitments that cannot be checked." },
  benchmark: {
    title: "Benchmarks",
    words: "What is usual, with its source. Outside a band is a remark, no error.",
  },
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
const sourceText = ({ source }: Rule): string => (source === "house" ? "plain logic" : source);

function ruleText(rule: Rule): string {
  const lines = [
    `### ${rule.title}`,
    "",
    `\`${rule.id}\`, ${sourceText(rule)}, accepted by ${rule.signOff.map((role) => roleLabels[role]).join(" and ")}.`,
    "",
    rule.explanation,
    "",
    "| bad | good |",
    "| --- | --- |",
    `| ${cell(rule.examples.bad.text)} | ${cell(rule.examples.good.text)} |`,
  ];
  if (rule.band) lines.push("", `Usual: ${bandText(rule.band)}.`);
  if (rule.howToFix) lines.push("", rule.howToFix);
  return lines.join("\n");
}

/** docs/generated/rules.md: every rule of the linter, written out from the rules themselves. */
export function rulesPage(): string {
  const kinds = severities.map((severity) => ({
    ...headings[severity],
    rules: allRules.filter((rule) => rule.severity === severity),
  }));
  const intro = [
    "# The rules of the linter",
    "",
    "Written by `npm run docs` from `lib/domain/playbook`; do not edit it here. S0 to S4 name the texts a rule comes from. A workspace can set how grave a rule is, the band of a benchmark, and add wording rules of its own under Library, Playbook.",
    "",
    "| kind | rules |",
    "| --- | --: |",
    ...kinds.map(({ title, rules }) => `| ${title} | ${rules.length} |`),
    `| together | ${allRules.length} |`,
  ].join("\n");
  const sections = kinds.map(({ title, words, rules }) =>
    [`## ${title}`, words, ...rules.map(ruleText)].join("\n\n"),
  );
  return `${[intro, ...sections].join("\n\n")}\n`;
}
