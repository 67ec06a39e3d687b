import type { TermSheet } from "../../term-sheet/term-sheet";
import { moneyText } from "../figures";
import type { Rule } from "../rule";
import { leavesOf } from "../sheet-leaves";

type Amount = { path: string; money: { amount: string; currency: string } };

const amountsOf = (sheet: TermSheet): Amount[] =>
  leavesOf(sheet)
    .filter(({ kind }) => kind === "money")
    .map(({ path, value }) => ({ path, money: value as Amount["money"] }));

export const currencyMismatch: Rule = {
  id: "currency-mismatch",
  title: "Amounts in another currency than payments",
  severity: "contradiction",
  source: "S4",
  explanation: "An amount in one currency and payments in another need a rate, or nobody knows what is owed.",
  howToFix: "Write the amount in the payment currency, or name the exchange rate and the day it is taken.",
  signOff: ["finance"],
  check: (sheet) => {
    const { currency, exchangeRate } = sheet.revenueShare.payment;
    if (exchangeRate?.trim()) return [];
    const amounts = amountsOf(sheet);
    const expected = currency ?? amounts[0]?.money.currency;
    return amounts
      .filter(({ money }) => money.currency !== expected)
      .map(({ path, money }) => ({
        path,
        message: `${moneyText(money)} is not in ${expected ?? ""}, ${currency ? "the currency of payments" : "the currency of the first amount"}, and no exchange rate is named.`,
        relatedPaths: ["revenueShare.payment.currency", "revenueShare.payment.exchangeRate"],
      }));
  },
  examples: {
    bad: {
      text: "Paid in EUR; the fee is 500 USD; no rate is named.",
      terms: {
        revenueShare: {
          payment: { currency: "EUR" },
          streams: [{ id: "s", model: "referral_fee", feeFlat: { amount: "500", currency: "USD" } }],
        },
      },
    },
    good: {
      text: "Paid in EUR; the fee is 500 USD at the central bank’s rate of the invoice day.",
      terms: {
        revenueShare: {
          payment: { currency: "EUR", exchangeRate: "European Central Bank rate of the invoice day" },
          streams: [{ id: "s", model: "referral_fee", feeFlat: { amount: "500", currency: "USD" } }],
        },
      },
    },
  },
};
