import type { Assumptions } from "../assumptions";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { MoneyReader } from "./money-reader";
import { findMonth } from "./revenue-rows";

/** What each party spends, by party, then month; a monthly cost runs to the end of what is computed. */
export function readPartyCosts(
  context: PlanContext,
  reader: MoneyReader,
  rows: Assumptions["costs"],
): readonly (readonly Num[])[] {
  const { math, months } = context;
  const costs = context.parties.map(() => months.map(() => math.zero));
  for (const [index, row] of rows.entries()) {
    const at = `assumptions.costs[${index}]`;
    const label = `Cost row ${index + 1} (${row.name})`;
    const party = context.party(row.party, `${at}.party`, "bears this cost");
    const first = findMonth(context, row.month, `${at}.month`, label);
    if (party === undefined || !first) continue;
    for (const month of row.every === "once" ? [first] : months.slice(first.index)) {
      const days = { invoice: month.until, paid: month.until, month: month.until };
      const money = reader.money(row.amount, row.currency, at, label, days);
      const list = costs[party];
      if (money && list) list[month.index] = (list[month.index] ?? math.zero).plus(money.amount);
    }
  }
  return costs;
}
