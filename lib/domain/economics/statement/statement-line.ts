import type { Derive } from "../derivation";
import type { LedgerLine } from "../ledger/ledger-line";
import type { Num } from "../number/num";
import type { AccountPayment } from "./account";
import type { Installment } from "./installment";
import type { RunAccount } from "./run-accounts";

/** One line of a statement; `installments` say when which part of it is due and was paid. */
export type StatementLine = {
  kind: LedgerLine["kind"] | "interest" | "tax_withheld" | "tax_borne" | "payment";
  month: number | undefined;
  stream: string | undefined;
  counterparty: number | undefined;
  amount: Num;
  term: string;
  installments: readonly Installment[];
  derive: Derive;
};

/** A line of the ledger as a statement shows it. */
export const ledgerLine = (line: LedgerLine, installments: readonly Installment[]): StatementLine => ({
  kind: line.kind,
  month: line.month,
  stream: line.stream,
  counterparty: line.counterparty,
  amount: line.amount,
  term: line.term,
  installments,
  derive: line.derive,
});

/** A line that no stream made: a payment, interest, tax. */
const plainLine = (
  kind: StatementLine["kind"],
  counterparty: number,
  amount: Num,
  term: string,
  derive: Derive,
): StatementLine => ({
  kind,
  month: undefined,
  stream: undefined,
  counterparty,
  amount,
  term,
  installments: [],
  derive,
});

function paymentLines(payment: AccountPayment, from: number, currency: string): StatementLine[] {
  const cash = payment.settled.minus(payment.withheld);
  const derivePayment: Derive = () => ({
    label: `Paid on ${payment.on}`,
    value: cash.text(),
    unit: currency,
    rule: "what was settled less tax withheld",
    parts: payment.tax ? [payment.tax()] : [],
  });
  const paid = plainLine("payment", from, cash, "revenueShare.payment.netDays", derivePayment);
  if (payment.withheld.sign() === 0 || !payment.tax) return [paid];
  return [paid, plainLine("tax_withheld", from, payment.withheld, "revenueShare.withholding", payment.tax)];
}

/** Interest, payments and tax withheld in one period, as the party that is owed sees them. */
export function receivedLines(
  { account, periods }: RunAccount,
  place: number,
  currency: string,
): StatementLine[] {
  const figures = periods[place];
  if (!figures) return [];
  return [
    ...figures.interestLines.map(({ amount, derive }) =>
      plainLine("interest", account.from, amount, "revenueShare.payment.lateInterestPercent", derive),
    ),
    ...figures.payments.flatMap((payment) => paymentLines(payment, account.from, currency)),
  ];
}

/** Tax one party pays on top in one period, so that the other gets its whole amount. */
export const borneTaxLines = ({ account, periods }: RunAccount, place: number): StatementLine[] =>
  (periods[place]?.payments ?? []).flatMap((payment) =>
    payment.borneByPayer.sign() > 0 && payment.tax
      ? [plainLine("tax_borne", account.to, payment.borneByPayer, "revenueShare.withholding", payment.tax)]
      : [],
  );
