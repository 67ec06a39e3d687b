import { periodText } from "../../term-sheet/value-text";
import { isLonger } from "../figures";
import type { Rule } from "../rule";

export const windDownLongerThanNotice: Rule = {
  id: "wind-down-longer-than-notice",
  title: "Wind-down longer than the notice",
  severity: "contradiction",
  source: "S1",
  explanation: "If unwinding takes longer than the notice, duties run on when the agreement is over.",
  howToFix: "Give at least as much notice as the wind-down takes, or say that it begins after the end.",
  signOff: ["legal"],
  check: (sheet) => {
    const { period } = sheet.termExit.windDown;
    const { by, noticePeriod } = sheet.termExit.terminationForConvenience;
    if (by === undefined || by === "neither" || !isLonger(period, noticePeriod)) return [];
    return [
      {
        path: "termExit.windDown.period",
        message: `The wind-down takes ${periodText(period ?? "")}, the notice only ${periodText(noticePeriod ?? "")}.`,
        relatedPaths: ["termExit.terminationForConvenience.noticePeriod"],
        fix: {
          label: `Give ${periodText(period ?? "")} of notice`,
          changes: [
            {
              op: "set",
              path: "termExit.terminationForConvenience.noticePeriod",
              value: period,
              base: noticePeriod,
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "30 days’ notice, wind-down of 6 months.",
      terms: {
        termExit: {
          terminationForConvenience: { by: "either", noticePeriod: "P30D" },
          windDown: { period: "P6M" },
        },
      },
    },
    good: {
      text: "90 days’ notice, wind-down of 90 days.",
      terms: {
        termExit: {
          terminationForConvenience: { by: "either", noticePeriod: "P90D" },
          windDown: { period: "P90D" },
        },
      },
    },
  },
};
