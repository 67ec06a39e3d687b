import type { Deal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";
import type { Ledger } from "../run-deal";
import { Account, type AccountPeriod } from "./account";
import { type Installment, installmentsOf } from "./installment";
import { pairKey, readPayments } from "./payments";
import type { StatementPeriod } from "./period";

/** The account between two parties, and what each period did to it. */
export type RunAccount = { account: Account; periods: readonly AccountPeriod[] };

/** Days to pay where the sheet sets none. */
const usualNetDays = 30;

/** What falls due, by pair of parties, then by month of the line it is part of. */
function sortInstallments(deal: Deal, ledger: Ledger): Map<string, Map<number, Installment[]>> {
  const { context } = deal;
  const netDays = context.sheet.revenueShare.payment.netDays ?? usualNetDays;
  const byPair = new Map<string, Map<number, Installment[]>>();
  for (const line of ledger.lines) {
    const month = context.months[line.month];
    if (line.counterparty === undefined || line.triggers.length === 0 || !month) continue;
    const key = pairKey(line.counterparty, line.party);
    const months = byPair.get(key) ?? new Map<number, Installment[]>();
    byPair.set(key, months);
    const list = months.get(line.month) ?? [];
    months.set(line.month, list);
    list.push(...installmentsOf(line, month, netDays, context.places, context.math));
  }
  return byPair;
}

/** Runs every account through all periods. Payments that cannot be are added to `problems`. */
export function runAccounts(
  deal: Deal,
  ledger: Ledger,
  periods: readonly StatementPeriod[],
  problems: EconomicsProblem[],
): RunAccount[] {
  const { context, assumptions } = deal;
  const installments = sortInstallments(deal, ledger);
  const payments = readPayments(deal, problems);
  const asOf = assumptions.asOf ?? context.months.at(-1)?.until ?? "";
  const accounts: RunAccount[] = [];
  for (const key of new Set([...installments.keys(), ...(payments?.keys() ?? [])])) {
    const [from = 0, to = 0] = key.split(" ").map(Number);
    const account = new Account(context, from, to);
    const all: AccountPeriod[] = [];
    for (const [place, { months, from: begin, until }] of periods.entries()) {
      const added = months.flatMap((month) => installments.get(key)?.get(month) ?? []);
      const paid =
        payments && (payments.get(key) ?? []).filter(({ on }) => (on >= begin || place === 0) && on <= until);
      const result = account.period(added, paid, begin, until, asOf);
      if ("unowed" in result) {
        const { on, by } = result.unowed;
        const row = paid?.find((each) => each.on === on)?.row ?? 0;
        problems.push({
          at: `assumptions.payments[${row}].amount`,
          message: `Payment ${row + 1}: it is ${by.text()} ${context.currency} more than was owed on ${on}.`,
        });
        return accounts;
      }
      all.push(result);
    }
    accounts.push({ account, periods: all });
  }
  return accounts;
}
