import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const clawbackLongerThanTerm: Rule = {
  id: "clawback-longer-than-term",
  title: "Clawback longer than the term",
  severity: "contradiction",
  source: "S4",
  explanation: "Money that can be claimed back for longer than the agreement lasts is never really earned.",
  howToFix: "Shorten the clawback; 90 days is usual.",
  signOff: ["finance"],
  check: (sheet) => {
    const { days } = sheet.revenueShare.clawback;
    const { initialTerm } = sheet.termExit;
    if (days === undefined || initialTerm === undefined || days <= approximateDays(initialTerm)) return [];
    return [
      {
        path: "revenueShare.clawback.days",
        message: `Money can be claimed back for ${days} days, the first term lasts ${periodText(initialTerm)}.`,
        relatedPaths: ["termExit.initialTerm"],
        fix: {
          label: "90 days",
          changes: [{ op: "set", path: "revenueShare.clawback.days", value: 90, base: days }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Clawback for 400 days, term of 12 months.",
      terms: { revenueShare: { clawback: { days: 400 } }, termExit: { initialTerm: "P12M" } },
    },
    good: {
      text: "Clawback for 90 days, term of 12 months.",
      terms: { revenueShare: { clawback: { days: 90 } }, termExit: { initialTerm: "P12M" } },
    },
  },
};
