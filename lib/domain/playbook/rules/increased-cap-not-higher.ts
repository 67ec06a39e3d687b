import { isMore, isMoreMoney, moneyText } from "../figures";
import type { Rule, RuleHit } from "../rule";

export const increasedCapNotHigher: Rule = {
  id: "increased-cap-not-higher",
  title: "Higher cap that is not higher",
  severity: "contradiction",
  source: "S1",
  explanation: "A cap of its own for grave claims only helps when it lies above the general one.",
  howToFix: "Raise it above the general cap, or take it out.",
  signOff: ["legal"],
  check: (sheet): RuleHit[] => {
    const { cap, capMonths, capAmount, increased } = sheet.law.liability;
    const path = "law.liability.increased";
    if (
      cap === "months_of_fees" &&
      increased.cap === "months_of_fees" &&
      increased.capMonths !== undefined &&
      capMonths !== undefined &&
      !isMore(increased.capMonths, capMonths)
    )
      return [
        {
          path: `${path}.capMonths`,
          message: `Grave claims are limited to ${increased.capMonths} months of fees, all others to ${capMonths}.`,
          relatedPaths: ["law.liability.capMonths"],
        },
      ];
    if (
      cap === "amount" &&
      increased.cap === "amount" &&
      increased.capAmount &&
      capAmount &&
      increased.capAmount.currency === capAmount.currency &&
      !isMoreMoney(increased.capAmount, capAmount)
    )
      return [
        {
          path: `${path}.capAmount`,
          message: `Grave claims are limited to ${moneyText(increased.capAmount)}, all others to ${moneyText(capAmount)}.`,
          relatedPaths: ["law.liability.capAmount"],
        },
      ];
    return [];
  },
  examples: {
    bad: {
      text: "12 months of fees; data claims 6 months of fees.",
      terms: {
        law: {
          liability: {
            cap: "months_of_fees",
            capMonths: 12,
            increased: { cap: "months_of_fees", capMonths: 6, claims: ["Data"] },
          },
        },
      },
    },
    good: {
      text: "12 months of fees; data claims 24 months of fees.",
      terms: {
        law: {
          liability: {
            cap: "months_of_fees",
            capMonths: 12,
            increased: { cap: "months_of_fees", capMonths: 24, claims: ["Data"] },
          },
        },
      },
    },
  },
};
