import { Decimal } from "decimal.js";
import { shareListsOf, sumOfShares } from "../playbook/share-lists";
import type { Money } from "../shared/money";
import { writeMoney, writePercent } from "../shared/written-figures";
import type { TermSheet } from "../term-sheet/term-sheet";

/** One thing Finance looks at before validating, with what the sheet says about it. */
export type FinanceFact = { id: string; label: string; isMet: boolean; detail: string };

const fact = (id: string, label: string, isMet: boolean, detail: string): FinanceFact => ({
  id,
  label,
  isMet,
  detail,
});

function sharesAddUp(sheet: TermSheet): FinanceFact {
  const { streams } = sheet.revenueShare;
  const label = "Revenue shares add up";
  if (streams.length === 0) return fact("shares", label, false, "No way of sharing revenue is set.");
  const wrong = streams.flatMap((stream, place) =>
    shareListsOf(stream).flatMap(({ shares, remainderTo }) => {
      const sum = sumOfShares(shares);
      const holds = remainderTo === undefined ? sum.equals(100) : sum.lessThanOrEqualTo(100);
      return holds ? [] : [`${stream.name ?? `stream ${place + 1}`} comes to ${writePercent(sum.toFixed())}`];
    }),
  );
  return wrong.length === 0
    ? fact("shares", label, true, "Every list of shares comes to 100%, or names who keeps the rest.")
    : fact("shares", label, false, `Not 100%: ${wrong.join("; ")}.`);
}

function netRevenueDefined(sheet: TermSheet): FinanceFact {
  const { netRevenue, streams } = sheet.revenueShare;
  const isUsed = streams.some((stream) => "basis" in stream && stream.basis === "net_revenue");
  const definition = netRevenue.definition?.trim() ?? "";
  const label = "Net revenue is defined";
  if (definition !== "") return fact("net_revenue", label, true, definition);
  return isUsed
    ? fact("net_revenue", label, false, "Shares are taken of net revenue, and nothing says what that is.")
    : fact("net_revenue", label, true, "No share is taken of net revenue.");
}

function paymentTermsSet(sheet: TermSheet): FinanceFact {
  const { netDays, currency, trigger } = sheet.revenueShare.payment;
  const lacking = [
    netDays === undefined && "the days to pay",
    currency === undefined && "the currency",
    trigger === undefined && "what makes a payment due",
  ].filter((each) => each !== false);
  return lacking.length === 0
    ? fact("payment", "Payment terms are set", true, `Paid within ${netDays} days, in ${currency}.`)
    : fact("payment", "Payment terms are set", false, `Missing: ${lacking.join(", ")}.`);
}

function valuePlausible(sheet: TermSheet, expected: Money): FinanceFact {
  const label = "Expected value is plausible";
  const paidIn = sheet.revenueShare.payment.currency;
  if (!new Decimal(expected.amount).greaterThan(0))
    return fact("value", label, false, "The deal has no expected value.");
  if (paidIn !== undefined && paidIn !== expected.currency)
    return fact(
      "value",
      label,
      false,
      `The forecast is in ${expected.currency}, the terms are paid in ${paidIn}.`,
    );
  return fact("value", label, true, `${writeMoney(expected)} a year, in the currency of the terms.`);
}

/**
 * What Finance checks before validating the commercial terms (domain.md §7; S4, quality rules): read off the sheet
 * as facts, never a decision. `expected` is the deal's value a year.
 */
export const financeChecklist = (sheet: TermSheet, expected: Money): readonly FinanceFact[] => [
  sharesAddUp(sheet),
  netRevenueDefined(sheet),
  paymentTermsSet(sheet),
  valuePlausible(sheet, expected),
];
