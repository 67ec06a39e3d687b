import { addDays } from "../../shared/calendar";
import type { Assumptions } from "../assumptions";
import { laterOf } from "../calendar/months";
import type { Trigger } from "../ledger/ledger-line";
import type { RevenueRow } from "../ledger/revenue-row";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";

/** When money from a customer makes a share payable; null while nothing has happened that does. */
export type TriggerRule = (
  invoice: string,
  paidOn: string | null | undefined,
  monthEnd: string,
) => string | null;

/** The trigger the sheet names (S0 "clear triggers for payment"); the invoice when it names none. */
export function planTriggers(context: PlanContext, assumptions: Assumptions): TriggerRule {
  const { trigger } = context.sheet.revenueShare.payment;
  if (trigger === undefined)
    context.note(
      "revenueShare.payment.trigger",
      "The sheet does not say what makes a share payable; the invoice was taken.",
    );
  const accepted = assumptions.milestones.map(({ reachedOn }) => reachedOn).toSorted()[0];
  return (invoice, paidOn, monthEnd) => {
    switch (trigger) {
      case "customer_payment":
        return paidOn === undefined ? addDays(invoice, assumptions.collectionDays) : paidOn;
      case "usage_reported":
        return monthEnd;
      case "milestone_accepted":
        if (accepted === undefined) return null;
        return laterOf(accepted, invoice);
      default:
        return invoice;
    }
  };
}

/** The triggers of a month's rows, one for each day, each with the revenue that stands behind it. */
export function triggersOf(
  rows: readonly RevenueRow[],
  zero: Num,
  one: Num,
  monthEnd: string,
): readonly Trigger[] {
  const byDay = new Map<string | null, Num>();
  for (const row of rows)
    if (row.amount.sign() > 0) byDay.set(row.trigger, (byDay.get(row.trigger) ?? zero).plus(row.amount));
  if (byDay.size === 0) return [{ on: monthEnd, weight: one }];
  return [...byDay].map(([on, weight]) => ({ on, weight }));
}
