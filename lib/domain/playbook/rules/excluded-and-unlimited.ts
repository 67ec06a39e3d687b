import type { Rule } from "../rule";

const key = (text: string) => text.trim().toLowerCase();

export const excludedAndUnlimited: Rule = {
  id: "excluded-and-unlimited",
  title: "Not owed and owed without limit",
  severity: "contradiction",
  source: "S1",
  explanation: "A damage that nobody owes cannot be owed without limit.",
  howToFix: "Keep it in one of the two lists.",
  signOff: ["legal"],
  check: (sheet) => {
    const { carveOuts, excludedDamages } = sheet.law.liability;
    const excluded = new Set((excludedDamages ?? []).map(key));
    const both = (carveOuts ?? []).filter((item) => excluded.has(key(item)));
    return both.map((item) => ({
      path: "law.liability.carveOuts",
      message: `“${item}” is not owed at all, and owed without limit.`,
      relatedPaths: ["law.liability.excludedDamages"],
      subject: key(item),
      fix: {
        label: "Not owed at all",
        changes: [
          {
            op: "set" as const,
            path: "law.liability.carveOuts",
            value: (carveOuts ?? []).filter((other) => other !== item),
            base: carveOuts ?? null,
          },
        ],
      },
    }));
  },
  examples: {
    bad: {
      text: "Lost profits are not owed; the limit does not cover lost profits.",
      terms: { law: { liability: { excludedDamages: ["Lost profits"], carveOuts: ["Lost profits"] } } },
    },
    good: {
      text: "Lost profits are not owed; the limit does not cover wilful misconduct.",
      terms: { law: { liability: { excludedDamages: ["Lost profits"], carveOuts: ["Wilful misconduct"] } } },
    },
  },
};
