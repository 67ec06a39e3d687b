import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";

export const overageCheaperThanPrice: Rule = {
  id: "overage-cheaper-than-price",
  title: "Overage cheaper than the plan",
  severity: "contradiction",
  source: "S0",
  explanation: "When going over the limit is cheaper than staying within it, nobody takes the larger tier.",
  howToFix: "Set the overage price at or above the price for a call.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) => {
      const { pricePerCall, overagePricePerCall } = tier;
      if (!pricePerCall || !overagePricePerCall || !isMoreMoney(pricePerCall, overagePricePerCall)) return [];
      const path = `apiAccess.tiers[${tier.id}]`;
      return [
        {
          path: `${path}.overagePricePerCall`,
          message: `A call over the limit costs ${moneyText(overagePricePerCall)}, one within it ${moneyText(pricePerCall)}.`,
          relatedPaths: [`${path}.pricePerCall`],
          fix: {
            label: `Charge ${moneyText(pricePerCall)} over the limit`,
            changes: [
              {
                op: "set",
                path: `${path}.overagePricePerCall`,
                value: pricePerCall,
                base: overagePricePerCall,
              },
            ],
          },
        },
      ];
    }),
  examples: {
    bad: {
      text: "0.004 EUR for a call, 0.002 EUR beyond the limit.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              pricePerCall: { amount: "0.004", currency: "EUR" },
              overagePricePerCall: { amount: "0.002", currency: "EUR" },
            },
          ],
        },
      },
    },
    good: {
      text: "0.004 EUR for a call, 0.006 EUR beyond the limit.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              pricePerCall: { amount: "0.004", currency: "EUR" },
              overagePricePerCall: { amount: "0.006", currency: "EUR" },
            },
          ],
        },
      },
    },
  },
};
