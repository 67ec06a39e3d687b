import { isMore } from "../figures";
import type { Rule } from "../rule";

const pairs = [
  ["severity1ResponseHours", "severity2ResponseHours", 1],
  ["severity2ResponseHours", "severity3ResponseHours", 2],
] as const;

export const severityTimesInverted: Rule = {
  id: "severity-times-inverted",
  title: "Graver faults answered later",
  severity: "contradiction",
  source: "S0",
  explanation: "The graver the fault, the sooner the answer; otherwise everyone reports the lighter one.",
  howToFix: "Swap the two times.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) =>
      pairs.flatMap(([grave, light, level]) => {
        if (!isMore(tier[grave], tier[light])) return [];
        const path = `apiAccess.tiers[${tier.id}]`;
        return [
          {
            path: `${path}.${grave}`,
            message: `Severity ${level} is answered within ${tier[grave]} hours, the lighter severity ${level + 1} within ${tier[light]} hours.`,
            relatedPaths: [`${path}.${light}`],
            fix: {
              label: "Swap the two times",
              changes: [
                { op: "set" as const, path: `${path}.${grave}`, value: tier[light], base: tier[grave] },
                { op: "set" as const, path: `${path}.${light}`, value: tier[grave], base: tier[light] },
              ],
            },
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "Severity 1 within 8 hours, severity 2 within 4.",
      terms: {
        apiAccess: { tiers: [{ id: "t", severity1ResponseHours: "8", severity2ResponseHours: "4" }] },
      },
    },
    good: {
      text: "Severity 1 within 2 hours, severity 2 within 4.",
      terms: {
        apiAccess: { tiers: [{ id: "t", severity1ResponseHours: "2", severity2ResponseHours: "4" }] },
      },
    },
  },
};
