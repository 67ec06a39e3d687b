import { Decimal } from "decimal.js";
import type { Rule } from "../rule";

export const ventureEquityAddsUp: Rule = {
  id: "venture-equity-adds-up",
  title: "Equity that is not 100 %",
  severity: "contradiction",
  source: "S4",
  explanation:
    "The parts of a venture make up the whole; anything else leaves votes and profit without an owner.",
  howToFix: "Correct the percentages so that they add up to 100.",
  signOff: ["finance", "legal"],
  check: (sheet) => {
    const { equity } = sheet.jointVenture;
    if (equity.length === 0) return [];
    const sum = equity.reduce((total, { percent }) => total.plus(percent ?? 0), new Decimal(0));
    const isComplete = equity.every(({ percent }) => percent !== undefined);
    if (sum.eq(100) || (!isComplete && sum.lt(100))) return [];
    const difference = sum.minus(100).abs().toFixed();
    return [
      {
        path: "jointVenture.equity",
        message: `The parts add up to ${sum.toFixed()} %, ${difference} % ${sum.gt(100) ? "too much" : "too little"}.`,
      },
    ];
  },
  examples: {
    bad: {
      text: "60 % for us, 50 % for Castellan.",
      model: "joint_venture",
      terms: {
        jointVenture: {
          equity: [
            { id: "a", party: "us", percent: "60" },
            { id: "b", party: "them", percent: "50" },
          ],
        },
      },
    },
    good: {
      text: "50 % for us, 50 % for Castellan.",
      model: "joint_venture",
      terms: {
        jointVenture: {
          equity: [
            { id: "a", party: "us", percent: "50" },
            { id: "b", party: "them", percent: "50" },
          ],
        },
      },
    },
  },
};
