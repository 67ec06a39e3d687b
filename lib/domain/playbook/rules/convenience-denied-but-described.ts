import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const convenienceDeniedButDescribed: Rule = {
  id: "convenience-denied-but-described",
  title: "Nobody may end it, yet there is a notice",
  severity: "contradiction",
  source: "S4",
  explanation: "A notice for ending without cause suggests that someone may.",
  howToFix: "Say who may end it, or take the notice out.",
  signOff: ["legal"],
  check: (sheet) => {
    const { by, noticePeriod } = sheet.termExit.terminationForConvenience;
    if (by !== "neither" || !noticePeriod) return [];
    const path = "termExit.terminationForConvenience.noticePeriod";
    return [
      {
        path,
        message: `Nobody may end it without cause, but a notice of ${periodText(noticePeriod)} is given for it.`,
        relatedPaths: ["termExit.terminationForConvenience.by"],
        fix: {
          label: "Take the notice out",
          changes: [{ op: "set", path, value: null, base: noticePeriod }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Nobody may end it without cause; 90 days’ notice.",
      terms: { termExit: { terminationForConvenience: { by: "neither", noticePeriod: "P90D" } } },
    },
    good: {
      text: "Either side may end it with 90 days’ notice.",
      terms: { termExit: { terminationForConvenience: { by: "either", noticePeriod: "P90D" } } },
    },
  },
};
