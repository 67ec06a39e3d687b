import { moneyText } from "../figures";
import type { Rule, RuleHit } from "../rule";

export const overageWithoutPrice: Rule = {
  id: "overage-without-price",
  title: "Overage and its price disagree",
  severity: "contradiction",
  source: "S0",
  explanation: "Calls beyond the limit are either refused or billed, and what is billed needs a price.",
  howToFix: "Give the price of a further call, or say that further calls are refused.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier): RuleHit[] => {
      const path = `apiAccess.tiers[${tier.id}]`;
      const { overage, overagePricePerCall: price } = tier;
      if (overage === undefined) return [];
      if (overage === "refused")
        return price
          ? [
              {
                path: `${path}.overagePricePerCall`,
                message: `Further calls are refused, yet they cost ${moneyText(price)}.`,
                relatedPaths: [`${path}.overage`],
                fix: {
                  label: "Bill further calls",
                  changes: [{ op: "set", path: `${path}.overage`, value: "billed", base: overage }],
                },
              },
            ]
          : [];
      if (price || tier.pricePerCall || tier.bands.length > 0) return [];
      return [
        {
          path: `${path}.overage`,
          message: "Further calls are billed, but no price is given for them.",
          relatedPaths: [`${path}.overagePricePerCall`, `${path}.pricePerCall`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "Further calls are billed.",
      terms: { apiAccess: { tiers: [{ id: "t", overage: "billed" }] } },
    },
    good: {
      text: "Further calls cost 0.005 EUR each.",
      terms: {
        apiAccess: {
          tiers: [{ id: "t", overage: "billed", overagePricePerCall: { amount: "0.005", currency: "EUR" } }],
        },
      },
    },
  },
};
