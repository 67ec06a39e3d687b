import { ok, type Result, refuse } from "../../shared/result";
import type { LedgerLine } from "../ledger/ledger-line";
import { type Num, sumOf } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";
import type { Ledger } from "../run-deal";
import type { AccountPeriod } from "./account";
import type { Installment } from "./installment";
import { type StatementPeriod, statementPeriods } from "./period";
import { type RunAccount, runAccounts } from "./run-accounts";
import { borneTaxLines, ledgerLine, receivedLines, type StatementLine } from "./statement-line";

/** The figures of a statement, all in the currency of payment. */
export type StatementTotals = {
  /** Owed to this party by the others at the beginning. */
  opening: Num;
  /** Earned from the others in the period. */
  accrued: Num;
  /** Kept out of what this party collected itself. */
  kept: Num;
  /** Earned by the others from this party in the period, less what was taken back. */
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

function totalsOf(
  own: readonly LedgerLine[],
  toMe: readonly RunAccount[],
  byMe: readonly RunAccount[],
  place: number,
  zero: Num,
): StatementTotals {
  const total = (accounts: readonly RunAccount[], pick: (period: AccountPeriod) => Num): Num => {
    let sum = zero;
    for (const { periods } of accounts) {
      const period = periods[place];
      if (period) sum = sum.plus(pick(period));
    }
    return sum;
  };
  const withheld = total(toMe, (each) => each.withheld);
  return {
    opening: total(toMe, (each) => each.opening),
    accrued: total(toMe, (each) => each.accrued),
    kept: sumOf(
      own.filter((line) => line.counterparty === undefined).map((line) => line.amount),
      zero,
    ),
    owed: total(byMe, (each) => each.accrued.minus(each.clawedBack)),
    clawedBack: total(toMe, (each) => each.clawedBack),
    interest: total(toMe, (each) => each.interest),
    paid: total(toMe, (each) => each.settled).minus(withheld),
    withheld,
    taxBorne: total(byMe, (each) => each.borneByPayer),
    held: total(toMe, (each) => each.held),
    payable: total(toMe, (each) => each.payable),
    closing: total(toMe, (each) => each.closing),
  };
}

function groupLines(ledger: Ledger): (party: number, month: number) => readonly LedgerLine[] {
  const groups = Map.groupBy(ledger.lines, ({ party, month }) => `${party} ${month}`);
  return (party, month) => groups.get(`${party} ${month}`) ?? [];
}

/** Statements of every party for every period, or what is wrong with the payments. */
export function statementsOf(deal: Deal, ledger: Ledger): Result<Statement[], EconomicsProblem[]> {
  const { context } = deal;
  const periods = statementPeriods(
    context.months,
    context.sheet.revenueShare.payment.statements ?? "monthly",
  );
  const problems: EconomicsProblem[] = [];
  const accounts = runAccounts(deal, ledger, periods, problems);
  if (problems.length > 0) return refuse(problems);
  const byLine: ReadonlyMap<LedgerLine | undefined, readonly Installment[]> = Map.groupBy(
    accounts.flatMap(({ account }) => account.installments),
    ({ line }) => line,
  );
  const linesOf = groupLines(ledger);
  const byParty = context.parties.map((_, party) => ({
    toMe: accounts.filter(({ account }) => account.to === party),
    byMe: accounts.filter(({ account }) => account.from === party),
  }));
  return ok(
    periods.flatMap((period, place) =>
      byParty.map(({ toMe, byMe }, party): Statement => {
        const own = period.months.flatMap((month) => linesOf(party, month));
        return {
          party,
          period,
          totals: totalsOf(own, toMe, byMe, place, context.math.zero),
          lines: [
            ...own.map((line) => ledgerLine(line, byLine.get(line) ?? [])),
            ...toMe.flatMap((account) => receivedLines(account, place, context.currency)),
            ...byMe.flatMap((account) => borneTaxLines(account, place)),
          ],
        };
      }),
    ),
  );
}
