import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const convenienceNoticeLongerThanTerm: Rule = {
  id: "convenience-notice-longer-than-term",
  title: "Notice without cause as long as the term",
  severity: "contradiction",
  source: "S4",
  explanation: "A right to end that takes effect when the agreement is over anyway is no right.",
  howToFix: "Shorten the notice; 90 days is usual.",
  signOff: ["legal"],
  check: (sheet) => {
    const { by, noticePeriod } = sheet.termExit.terminationForConvenience;
    const { initialTerm } = sheet.termExit;
    if (by === undefined || by === "neither" || !noticePeriod || !initialTerm) return [];
    if (approximateDays(noticePeriod) < approximateDays(initialTerm)) return [];
    const path = "termExit.terminationForConvenience.noticePeriod";
    return [
      {
        path,
        message: `The notice takes ${periodText(noticePeriod)}, the first term lasts ${periodText(initialTerm)}.`,
        relatedPaths: ["termExit.initialTerm"],
        ...(approximateDays(initialTerm) > 90
          ? {
              fix: {
                label: "90 days",
                changes: [{ op: "set" as const, path, value: "P90D", base: noticePeriod }],
              },
            }
          : {}),
      },
    ];
  },
  examples: {
    bad: {
      text: "Twelve months; notice of 12 months.",
      terms: {
        termExit: {
          initialTerm: "P12M",
          terminationForConvenience: { by: "either", noticePeriod: "P12M" },
        },
      },
    },
    good: {
      text: "Twelve months; notice of 90 days.",
      terms: {
        termExit: {
          initialTerm: "P12M",
          terminationForConvenience: { by: "either", noticePeriod: "P90D" },
        },
      },
    },
  },
};
