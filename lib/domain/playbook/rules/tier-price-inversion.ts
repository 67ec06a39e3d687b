import { Decimal } from "decimal.js";
import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";

export const tierPriceInversion: Rule = {
  id: "tier-price-inversion",
  title: "Dearer calls in the larger tier",
  severity: "contradiction",
  source: "S0",
  explanation: "Whoever commits to more pays less for a call; the other way round nobody moves up.",
  howToFix: "Let the price for a call fall, or stay, from tier to tier.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((large) =>
      sheet.apiAccess.tiers.flatMap((small) => {
        const isLarger =
          small.id !== large.id &&
          (small.includedCallsPerMonth ?? 0) > 0 &&
          (large.includedCallsPerMonth ?? 0) > (small.includedCallsPerMonth ?? 0);
        const isFree = new Decimal(small.pricePerCall?.amount ?? 0).isZero();
        if (!isLarger || isFree || !isMoreMoney(large.pricePerCall, small.pricePerCall)) return [];
        const path = `apiAccess.tiers[${large.id}].pricePerCall`;
        return [
          {
            path,
            message: `A call costs ${large.pricePerCall ? moneyText(large.pricePerCall) : ""} in ${large.name ?? "this tier"} and only ${small.pricePerCall ? moneyText(small.pricePerCall) : ""} in the smaller ${small.name ?? "tier"}.`,
            relatedPaths: [`apiAccess.tiers[${small.id}].pricePerCall`],
            subject: small.id,
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "Pro 0.004 EUR, Enterprise 0.009 EUR for a call.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "p",
              name: "Pro",
              includedCallsPerMonth: 100_000,
              pricePerCall: { amount: "0.004", currency: "EUR" },
            },
            {
              id: "e",
              name: "Enterprise",
              includedCallsPerMonth: 5_000_000,
              pricePerCall: { amount: "0.009", currency: "EUR" },
            },
          ],
        },
      },
    },
    good: {
      text: "Pro 0.004 EUR, Enterprise 0.002 EUR for a call.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "p",
              name: "Pro",
              includedCallsPerMonth: 100_000,
              pricePerCall: { amount: "0.004", currency: "EUR" },
            },
            {
              id: "e",
              name: "Enterprise",
              includedCallsPerMonth: 5_000_000,
              pricePerCall: { amount: "0.002", currency: "EUR" },
            },
          ],
        },
      },
    },
  },
};
