import type { Num } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";

/** A payment of the assumptions, with the row it stands in. */
export type PaymentRow = { on: string; amount: Num; row: number };

/** A pair of parties as a key: who owes, who is owed. */
export const pairKey = (from: number, to: number): string => `${from} ${to}`;

/** Payments by pair, earliest first; `undefined` where everybody is taken to pay on the day due. */
export function readPayments(
  deal: Deal,
  problems: EconomicsProblem[],
): Map<string, PaymentRow[]> | undefined {
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
      const list = byPair.get(pairKey(from, to)) ?? [];
      byPair.set(pairKey(from, to), list);
      list.push({ on: payment.on, amount, row });
      list.sort((one, other) => (one.on < other.on ? -1 : 1));
    }
  }
  return byPair;
}
