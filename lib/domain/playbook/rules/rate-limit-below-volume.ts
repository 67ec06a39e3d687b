import { Decimal } from "decimal.js";
import { groupDigits } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

const secondsPerMonth = 30 * 24 * 60 * 60;

export const rateLimitBelowVolume: Rule = {
  id: "rate-limit-below-volume",
  title: "More calls included than the limit allows",
  severity: "contradiction",
  source: "S0",
  explanation: "Calls that are paid for but can never be made at the permitted rate are no benefit.",
  howToFix: "Raise the calls per second, or include fewer calls.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) => {
      const { includedCallsPerMonth: included, callsPerSecond: rate } = tier;
      if (included === undefined || rate === undefined || rate === 0) return [];
      const possible = new Decimal(rate).times(secondsPerMonth);
      if (possible.gte(included)) return [];
      const path = `apiAccess.tiers[${tier.id}]`;
      return [
        {
          path: `${path}.callsPerSecond`,
          message: `${groupDigits(String(rate))} calls a second make at most ${groupDigits(possible.toFixed())} a month, but ${groupDigits(String(included))} are included.`,
          relatedPaths: [`${path}.includedCallsPerMonth`],
          fix: {
            label: `Allow ${groupDigits(new Decimal(included).div(secondsPerMonth).ceil().toFixed())} calls a second`,
            changes: [
              {
                op: "set",
                path: `${path}.callsPerSecond`,
                value: new Decimal(included).div(secondsPerMonth).ceil().toNumber(),
                base: rate,
              },
            ],
          },
        },
      ];
    }),
  examples: {
    bad: {
      text: "1 call a second, 10 million calls a month included.",
      terms: { apiAccess: { tiers: [{ id: "t", callsPerSecond: 1, includedCallsPerMonth: 10_000_000 }] } },
    },
    good: {
      text: "20 calls a second, 10 million calls a month included.",
      terms: { apiAccess: { tiers: [{ id: "t", callsPerSecond: 20, includedCallsPerMonth: 10_000_000 }] } },
    },
  },
};
