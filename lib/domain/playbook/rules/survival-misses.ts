import type { TermSheet } from "../../term-sheet/term-sheet";
import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

type Lasting = {
  isPromised(sheet: TermSheet): string | undefined;
  named: RegExp;
  entry: string;
  relatedPath: string;
};

const lasting: readonly Lasting[] = [
  {
    isPromised: ({ law }) => {
      const { period } = law.safeguards.confidentiality;
      return period && `Secrets are kept for ${periodText(period)} after the end`;
    },
    named: /confiden|secre/i,
    entry: "Confidentiality",
    relatedPath: "law.safeguards.confidentiality.period",
  },
  {
    isPromised: ({ revenueShare }) => {
      const { days } = revenueShare.clawback;
      return days ? `Money can be claimed back for ${days} days` : undefined;
    },
    named: /pay|fee|money|claw|accrued|earned/i,
    entry: "Payments earned, and clawback",
    relatedPath: "revenueShare.clawback.days",
  },
  {
    isPromised: ({ intellectualProperty }) =>
      intellectualProperty.onTermination.licences === "survive" ? "Licences go on after the end" : undefined,
    named: /licen|intellectual|rights|\bip\b/i,
    entry: "Intellectual property and licences",
    relatedPath: "intellectualProperty.onTermination.licences",
  },
];

export const survivalMisses: Rule = {
  id: "survival-misses",
  title: "Lasts beyond the end, but does not survive",
  severity: "contradiction",
  source: "S4",
  explanation: "What is promised for the time after the end must be in the list of what survives it.",
  howToFix: "Add it to the list of what survives.",
  signOff: ["legal"],
  check: (sheet) => {
    const survival = sheet.termExit.survival ?? [];
    if (survival.length === 0) return [];
    return lasting.flatMap(({ isPromised, named, entry, relatedPath }) => {
      const promise = isPromised(sheet);
      if (!promise || survival.some((item) => named.test(item))) return [];
      return [
        {
          path: "termExit.survival",
          message: `${promise}, but the list of what survives does not name it.`,
          relatedPaths: [relatedPath],
          subject: entry,
          fix: {
            label: `Add “${entry}”`,
            changes: [
              { op: "set" as const, path: "termExit.survival", value: [...survival, entry], base: survival },
            ],
          },
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "Secrets are kept for 3 years after the end; only payments survive.",
      terms: {
        termExit: { survival: ["Payments earned"] },
        law: { safeguards: { confidentiality: { period: "P3Y" } } },
      },
    },
    good: {
      text: "Secrets are kept for 3 years after the end; confidentiality survives.",
      terms: {
        termExit: { survival: ["Confidentiality"] },
        law: { safeguards: { confidentiality: { period: "P3Y" } } },
      },
    },
  },
};
