import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const cureLongerThanNotice: Rule = {
  id: "cure-longer-than-notice",
  title: "Cure longer than notice without cause",
  severity: "contradiction",
  source: "S4",
  explanation: "When it takes longer to end for a breach than for no reason, nobody will name the breach.",
  howToFix: "Shorten the cure period; 30 days is usual.",
  signOff: ["legal"],
  check: (sheet) => {
    const { cureDays } = sheet.termExit.terminationForCause;
    const { by, noticePeriod } = sheet.termExit.terminationForConvenience;
    if (cureDays === undefined || !noticePeriod || by === undefined || by === "neither") return [];
    if (cureDays <= approximateDays(noticePeriod)) return [];
    const path = "termExit.terminationForCause.cureDays";
    return [
      {
        path,
        message: `A breach may be cured for ${cureDays} days, ending without any cause takes ${periodText(noticePeriod)}.`,
        relatedPaths: ["termExit.terminationForConvenience.noticePeriod"],
        ...(approximateDays(noticePeriod) >= 30
          ? { fix: { label: "30 days", changes: [{ op: "set" as const, path, value: 30, base: cureDays }] } }
          : {}),
      },
    ];
  },
  examples: {
    bad: {
      text: "120 days to cure, 90 days’ notice without cause.",
      terms: {
        termExit: {
          terminationForCause: { cureDays: 120 },
          terminationForConvenience: { by: "either", noticePeriod: "P90D" },
        },
      },
    },
    good: {
      text: "30 days to cure, 90 days’ notice without cause.",
      terms: {
        termExit: {
          terminationForCause: { cureDays: 30 },
          terminationForConvenience: { by: "either", noticePeriod: "P90D" },
        },
      },
    },
  },
};
