import { type DayCount, interestDays } from "../calendar/day-count";
import { laterOf } from "../calendar/months";
import { type Derivation, derived } from "../derivation";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { Installment } from "./installment";

export type Interest = { amount: Num; derive(): Derivation };

const term = "revenueShare.payment.lateInterestPercent";

/**
 * Simple interest on one late amount between two days, the first not counted, the last counted: open amount × rate ×
 * days ÷ days of the year, from one change of the open amount to the next, rounded once.
 */
export function interestOn(
  context: PlanContext,
  late: Installment,
  from: string,
  until: string,
): Interest | undefined {
  const { math, places, rounding, currency, sheet } = context;
  const { lateInterestPercent, dayCount = "actual_365" } = sheet.revenueShare.payment;
  if (lateInterestPercent === undefined || late.dueOn === null || late.kind === "interest") return undefined;
  const begin = laterOf(from, late.dueOn);
  if (begin >= until) return undefined;
  const rate = math.of(lateInterestPercent).times(context.hundredth);
  const parts: { open: Num; days: number; year: number }[] = [];
  let open = late.amount;
  let since = begin;
  const close = (day: string) => {
    if (day <= since) return;
    const counted = interestDays(since, day, dayCount as DayCount);
    if (counted.days > 0 && open.sign() > 0) parts.push({ open, ...counted });
    since = day;
  };
  for (const change of late.history) {
    if (change.on > until) break;
    close(change.on);
    open = change.open;
  }
  close(until);
  if (parts.length === 0) return undefined;
  let weighted = math.zero;
  for (const { open: amount, days } of parts) weighted = weighted.plus(amount.times(math.of(days)));
  const raw = weighted.times(rate).over(math.of(parts[0]?.year ?? 365));
  const amount = raw.rounded(places, rounding);
  if (amount.sign() === 0) return undefined;
  return {
    amount,
    derive: () =>
      derived("Interest on late payment", amount, currency, {
        rule: "open amount × rate × days ÷ days of the year",
        term,
        rounding: { place: "interest", method: rounding, before: raw.text() },
        parts: [
          derived("Rate a year", math.of(lateInterestPercent), "%", { term }),
          derived("Days of the year", math.of(parts[0]?.year ?? 365), "days", {
            term: "revenueShare.payment.dayCount",
          }),
          ...parts.map((part) =>
            derived("Open", part.open, currency, {
              parts: [derived("Days late", math.of(part.days), "days")],
            }),
          ),
          late.derive(),
        ],
      }),
  };
}
