import type { Rule } from "../rule";

export const evenArbitrators: Rule = {
  id: "even-arbitrators",
  title: "Even number of arbitrators",
  severity: "contradiction",
  source: "S4",
  explanation: "A tribunal of two can end in a tie, and one of none decides nothing.",
  howToFix: "Agree on one or three arbitrators.",
  signOff: ["legal"],
  check: (sheet) => {
    const { agreed, arbitrators } = sheet.law.arbitration;
    if (agreed === false || arbitrators === undefined || arbitrators % 2 === 1) return [];
    return [
      {
        path: "law.arbitration.arbitrators",
        message: `A tribunal of ${arbitrators} cannot be sure to decide.`,
        fix: {
          label: arbitrators > 1 ? "Three arbitrators" : "One arbitrator",
          changes: [
            {
              op: "set",
              path: "law.arbitration.arbitrators",
              value: arbitrators > 1 ? 3 : 1,
              base: arbitrators,
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: { text: "Two arbitrators.", terms: { law: { arbitration: { agreed: true, arbitrators: 2 } } } },
    good: { text: "Three arbitrators.", terms: { law: { arbitration: { agreed: true, arbitrators: 3 } } } },
  },
};
