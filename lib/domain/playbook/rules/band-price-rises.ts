import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";

export const bandPriceRises: Rule = {
  id: "band-price-rises",
  title: "Price rises with volume",
  severity: "contradiction",
  source: "S0",
  explanation: "A price for a call that rises with the volume punishes the customers one wants to have.",
  howToFix: "Let the price fall, or stay, from band to band.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) =>
      tier.bands.flatMap((band, index) => {
        const before = tier.bands[index - 1];
        if (!before?.pricePerCall || !band.pricePerCall) return [];
        if (!isMoreMoney(band.pricePerCall, before.pricePerCall)) return [];
        const bands = `apiAccess.tiers[${tier.id}].bands`;
        return [
          {
            path: `${bands}[${band.id}].pricePerCall`,
            message: `A call costs ${moneyText(before.pricePerCall)} in the band before and ${moneyText(band.pricePerCall)} in this larger one.`,
            relatedPaths: [`${bands}[${before.id}].pricePerCall`],
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "0.002 EUR up to 100,000 calls, 0.003 EUR beyond.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              bands: [
                { id: "a", pricePerCall: { amount: "0.002", currency: "EUR" } },
                { id: "b", pricePerCall: { amount: "0.003", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "0.003 EUR up to 100,000 calls, 0.002 EUR beyond.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              bands: [
                { id: "a", pricePerCall: { amount: "0.003", currency: "EUR" } },
                { id: "b", pricePerCall: { amount: "0.002", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
  },
};
