import { ok, type Result, refuse } from "../../shared/result";
import type { Derive } from "../derivation";
import type { LedgerLine } from "../ledger/ledger-line";
import { type Num, sumOf } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";
import type { Ledger } from "../run-deal";
import { Account, type AccountPeriod } from "./account";
import { type Installment, installmentsOf } from "./installment";
import { type StatementPeriod, statementPeriods } from "./period";

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

/** The figures of a statement, all in the currency of payment. */
export type StatementTotals = {
  /** Owed to this party by the others at the beginning. */
  opening: Num;
  /** Earned from the others in the period. */
  accrued: Num;
  /** Kept out of what this party collected itself. */
  kept: Num;
  /** Earned by the others from this party in the period. */
  owed: Num;
  clawedBack: Num;
  interest: Num;
  /** Received in the period, after tax withheld. */
  paid: Num;
  withheld: Num;
  /** Tax this party pays on top so that others get their whole amount. */
  taxBorne: Num;
  /** Accrued, but nothing has made it payable yet. */
  held: Num;
  /** Payable and not paid at the end; negative when more was taken back than is open. */
  payable: Num;
  /** `opening` + `accrued` + `interest` − `clawedBack` − `withheld` − `paid` = `held` + `payable`. */
  closing: Num;
};

export type Statement = {
  party: number;
  period: StatementPeriod;
  totals: StatementTotals;
  lines: readonly StatementLine[];
};

type Accounts = { account: Account; periods: AccountPeriod[] };

/** Lines with the parts they fall due in, by pair of parties and month. */
function sortInstallments(deal: Deal, ledger: Ledger): Map<string, Map<number, Installment[]>> {
  const { context } = deal;
  const netDays = context.sheet.revenueShare.payment.netDays ?? 30;
  const byPair = new Map<string, Map<number, Installment[]>>();
  for (const line of ledger.lines) {
    const month = context.months[line.month];
    if (line.counterparty === undefined || line.triggers.length === 0 || !month) continue;
    const key = `${line.counterparty} ${line.party}`;
    const months = byPair.get(key) ?? new Map<number, Installment[]>();
    byPair.set(key, months);
    const list = months.get(line.month) ?? [];
    months.set(line.month, list);
    list.push(...installmentsOf(line, month, netDays, context.places, context.math));
  }
  return byPair;
}

type PaymentRow = { on: string; amount: Num; row: number };

function readPayments(deal: Deal, problems: EconomicsProblem[]): Map<string, PaymentRow[]> | undefined {
  const { context, assumptions } = deal;
  if (assumptions.payments === undefined) return undefined;
  const byPair = new Map<string, PaymentRow[]>();
  for (const [row, payment] of assumptions.payments.entries()) {
    const at = `assumptions.payments[${row}]`;
    const from = context.partyOf(payment.from);
    const to = context.partyOf(payment.to);
    const amount = context.math.of(payment.amount).rounded(context.places, context.rounding);
    if (from === undefined || to === undefined || from === to)
      problems.push({
        at,
        message: `Payment ${row + 1}: “${payment.from}” and “${payment.to}” are not two parties of this deal.`,
      });
    else if (amount.sign() <= 0)
      problems.push({
        at: `${at}.amount`,
        message: `Payment ${row + 1}: ${payment.amount} is not more than zero.`,
      });
    else {
      const key = `${from} ${to}`;
      const list = byPair.get(key) ?? [];
      list.push({ on: payment.on, amount, row });
      list.sort((one, other) => (one.on < other.on ? -1 : 1));
      byPair.set(key, list);
    }
  }
  return byPair;
}

function runAccounts(
  deal: Deal,
  ledger: Ledger,
  periods: readonly StatementPeriod[],
  problems: EconomicsProblem[],
): Map<string, Accounts> {
  const { context, assumptions } = deal;
  const installments = sortInstallments(deal, ledger);
  const payments = readPayments(deal, problems);
  const asOf = assumptions.asOf ?? context.months.at(-1)?.until ?? "";
  const accounts = new Map<string, Accounts>();
  for (const key of new Set([...installments.keys(), ...(payments?.keys() ?? [])])) {
    const [from = 0, to = 0] = key.split(" ").map(Number);
    const account = new Account(context, from, to);
    const all: AccountPeriod[] = [];
    for (const [place, { months, from: begin, until }] of periods.entries()) {
      const added = months.flatMap((month) => installments.get(key)?.get(month) ?? []);
      const isIn = ({ on }: { on: string }) => (on >= begin || place === 0) && on <= until;
      const result = account.period(
        added,
        payments && (payments.get(key) ?? []).filter(isIn),
        begin,
        until,
        asOf,
      );
      if ("unowed" in result) {
        const row = payments?.get(key)?.find(({ on }) => on === result.unowed.on)?.row ?? 0;
        problems.push({
          at: `assumptions.payments[${row}].amount`,
          message: `Payment ${row + 1}: it is ${result.unowed.by.text()} ${context.currency} more than was owed on ${result.unowed.on}.`,
        });
        return accounts;
      }
      all.push(result);
    }
    accounts.set(key, { account, periods: all });
  }
  return accounts;
}

/** Statements of every party for every period, or what is wrong with the payments. */
export function statementsOf(deal: Deal, ledger: Ledger): Result<Statement[], EconomicsProblem[]> {
  const { context } = deal;
  const { math, currency } = context;
  const cadence = context.sheet.revenueShare.payment.statements ?? "monthly";
  const periods = statementPeriods(context.months, cadence);
  const problems: EconomicsProblem[] = [];
  const accounts = runAccounts(deal, ledger, periods, problems);
  if (problems.length > 0) return refuse(problems);
  const byLine = new Map<LedgerLine, Installment[]>();
  for (const { account } of accounts.values())
    for (const installment of account.installments)
      if (installment.line) {
        const list = byLine.get(installment.line);
        if (list) list.push(installment);
        else byLine.set(installment.line, [installment]);
      }
  const linesOf = new Map<string, LedgerLine[]>();
  for (const line of ledger.lines) {
    const key = `${line.party} ${line.month}`;
    const list = linesOf.get(key);
    if (list) list.push(line);
    else linesOf.set(key, [line]);
  }
  const statements = periods.flatMap((period, place) =>
    context.parties.map((_, party): Statement => {
      const own = period.months.flatMap((month) => linesOf.get(`${party} ${month}`) ?? []);
      const pairs = [...accounts.values()];
      const toMe = pairs.filter(({ account }) => account.to === party);
      const byMe = pairs.filter(({ account }) => account.from === party);
      const total = (list: readonly Accounts[], pick: (period: AccountPeriod) => Num): Num =>
        sumOf(
          list.flatMap((each) => {
            const figures = each.periods[place];
            return figures ? [pick(figures)] : [];
          }),
          math.zero,
        );
      const settled = total(toMe, (each) => each.settled);
      const withheld = total(toMe, (each) => each.withheld);
      const totals: StatementTotals = {
        opening: total(toMe, (each) => each.opening),
        accrued: total(toMe, (each) => each.accrued),
        kept: sumOf(
          own.filter((line) => line.counterparty === undefined).map((line) => line.amount),
          math.zero,
        ),
        owed: total(byMe, (each) => each.accrued.minus(each.clawedBack)),
        clawedBack: total(toMe, (each) => each.clawedBack),
        interest: total(toMe, (each) => each.interest),
        paid: settled.minus(withheld),
        withheld,
        taxBorne: total(byMe, (each) => each.borneByPayer),
        held: total(toMe, (each) => each.held),
        payable: total(toMe, (each) => each.payable),
        closing: total(toMe, (each) => each.closing),
      };
      const lines = own.map(
        (line): StatementLine => ({
          kind: line.kind,
          month: line.month,
          stream: line.stream,
          counterparty: line.counterparty,
          amount: line.amount,
          term: line.term,
          installments: byLine.get(line) ?? [],
          derive: line.derive,
        }),
      );
      const plain = (
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
      const paidTo = toMe.flatMap(({ account, periods: all }) => {
        const figures = all[place];
        if (!figures) return [];
        return [
          ...figures.interestLines.map(({ amount, derive }) =>
            plain("interest", account.from, amount, "revenueShare.payment.lateInterestPercent", derive),
          ),
          ...figures.payments.flatMap((payment) => {
            const cash = payment.settled.minus(payment.withheld);
            const derivePayment: Derive = () => ({
              label: `Paid on ${payment.on}`,
              value: cash.text(),
              unit: currency,
              rule: "what was settled less tax withheld",
              parts: payment.tax ? [payment.tax()] : [],
            });
            return [
              plain("payment", account.from, cash, "revenueShare.payment.netDays", derivePayment),
              ...(payment.withheld.sign() > 0 && payment.tax
                ? [
                    plain(
                      "tax_withheld",
                      account.from,
                      payment.withheld,
                      "revenueShare.withholding",
                      payment.tax,
                    ),
                  ]
                : []),
            ];
          }),
        ];
      });
      const borne = byMe.flatMap(({ account, periods: all }) =>
        (all[place]?.payments ?? []).flatMap((payment) =>
          payment.borneByPayer.sign() > 0 && payment.tax
            ? [plain("tax_borne", account.to, payment.borneByPayer, "revenueShare.withholding", payment.tax)]
            : [],
        ),
      );
      return { party, period, totals, lines: [...lines, ...paidTo, ...borne] };
    }),
  );
  return ok(statements);
}
