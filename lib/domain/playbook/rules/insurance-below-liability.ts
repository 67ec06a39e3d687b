import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";
import { partyName } from "../sides";

export const insuranceBelowLiability: Rule = {
  id: "insurance-below-liability",
  title: "Insurance below the limit of liability",
  severity: "contradiction",
  source: "S3",
  explanation: "A limit that no insurance reaches is paid by the company itself, if it can.",
  howToFix: "Raise the cover to the limit, or lower the limit.",
  signOff: ["finance"],
  check: (sheet) => {
    const { cap, capAmount } = sheet.law.liability;
    if ((cap !== "amount" && cap !== "greater_of") || !capAmount) return [];
    return sheet.compliance.insurance
      .filter(({ amount }) => isMoreMoney(capAmount, amount))
      .map(({ id, party, amount }) => ({
        path: `compliance.insurance[${id}].amount`,
        message: `${partyName(sheet, party)} is insured for ${amount ? moneyText(amount) : ""}, but may owe ${moneyText(capAmount)}.`,
        relatedPaths: ["law.liability.capAmount"],
        fix: {
          label: `Cover of ${moneyText(capAmount)}`,
          changes: [
            {
              op: "set" as const,
              path: `compliance.insurance[${id}].amount`,
              value: capAmount,
              base: amount,
            },
          ],
        },
      }));
  },
  examples: {
    bad: {
      text: "Liable up to 1,000,000 EUR, insured for 250,000 EUR.",
      terms: {
        law: { liability: { cap: "amount", capAmount: { amount: "1000000", currency: "EUR" } } },
        compliance: { insurance: [{ id: "i", amount: { amount: "250000", currency: "EUR" } }] },
      },
    },
    good: {
      text: "Liable up to 1,000,000 EUR, insured for as much.",
      terms: {
        law: { liability: { cap: "amount", capAmount: { amount: "1000000", currency: "EUR" } } },
        compliance: { insurance: [{ id: "i", amount: { amount: "1000000", currency: "EUR" } }] },
      },
    },
  },
};
