import { Decimal } from "decimal.js";
import type { Rule } from "../rule";

export const deductionsEatEverything: Rule = {
  id: "deductions-eat-everything",
  title: "Deductions of 100 % or more",
  severity: "contradiction",
  source: "S0",
  explanation: "When deductions may take off everything, there is no net revenue left to share.",
  howToFix: "Lower the percentages, or cap the actual costs.",
  signOff: ["finance"],
  check: (sheet) => {
    const ofGross = sheet.revenueShare.netRevenue.ladder.filter(
      ({ method }) => method === "percent_of_gross",
    );
    const sum = ofGross.reduce((total, { percent }) => total.plus(percent ?? 0), new Decimal(0));
    if (sum.lt(100)) return [];
    return [
      {
        path: "revenueShare.netRevenue.ladder",
        message: `Together the deductions take off ${sum.toFixed()} % of gross revenue.`,
      },
    ];
  },
  examples: {
    bad: {
      text: "Hosting 60 %, discounts 45 % of gross revenue.",
      terms: {
        revenueShare: {
          netRevenue: {
            ladder: [
              { id: "a", kind: "hosting", method: "percent_of_gross", percent: "60" },
              { id: "b", kind: "discounts", method: "percent_of_gross", percent: "45" },
            ],
          },
        },
      },
    },
    good: {
      text: "Hosting 6 %, discounts 4.5 % of gross revenue.",
      terms: {
        revenueShare: {
          netRevenue: {
            ladder: [
              { id: "a", kind: "hosting", method: "percent_of_gross", percent: "6" },
              { id: "b", kind: "discounts", method: "percent_of_gross", percent: "4.5" },
            ],
          },
        },
      },
    },
  },
};
