import { Decimal } from "decimal.js";
import type { Rule, RuleHit } from "../rule";

export const capOfNothing: Rule = {
  id: "cap-of-nothing",
  title: "Liability limited to nothing",
  severity: "contradiction",
  source: "S4",
  explanation: "A limit of zero means that nobody ever owes anything, which courts seldom accept.",
  howToFix: "Set a limit that hurts a little; twelve months of fees is usual.",
  signOff: ["legal"],
  check: (sheet): RuleHit[] => {
    const { cap, capMonths, capAmount } = sheet.law.liability;
    if ((cap === "months_of_fees" || cap === "greater_of") && capMonths === 0)
      return [
        {
          path: "law.liability.capMonths",
          message: "Liability is limited to 0 months of fees, which is nothing.",
          relatedPaths: ["law.liability.cap"],
          fix: {
            label: "12 months of fees",
            changes: [{ op: "set", path: "law.liability.capMonths", value: 12, base: 0 }],
          },
        },
      ];
    if (cap === "amount" && capAmount && new Decimal(capAmount.amount).lte(0))
      return [
        {
          path: "law.liability.capAmount",
          message: `Liability is limited to ${capAmount.amount} ${capAmount.currency}, which is nothing.`,
          relatedPaths: ["law.liability.cap"],
        },
      ];
    return [];
  },
  examples: {
    bad: {
      text: "Limited to 0 months of fees.",
      terms: { law: { liability: { cap: "months_of_fees", capMonths: 0 } } },
    },
    good: {
      text: "Limited to 12 months of fees.",
      terms: { law: { liability: { cap: "months_of_fees", capMonths: 12 } } },
    },
  },
};
