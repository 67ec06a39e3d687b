import { addPeriod } from "../../shared/calendar";
import type { UsageRow } from "../assumptions";
import type { PlanContext } from "../plan/context";

const nextMonth = (key: string): string => addPeriod(`${key}-01`, "P1M").slice(0, 7);

/**
 * Refuses usage that leaves a question open: the same customer, tier and month twice, and a month missing between a
 * customer's first and last one. Row numbers count from one, as in the file.
 */
export function checkUsage(context: PlanContext, rows: readonly UsageRow[]): boolean {
  const seen = new Map<string, number>();
  const months = new Map<string, Map<string, number>>();
  const before = context.problems.length;
  rows.forEach((row, index) => {
    const key = `${row.customer}\n${row.tier}\n${row.month}`;
    const earlier = seen.get(key);
    if (earlier !== undefined)
      context.problem(
        `assumptions.usage[${index}]`,
        `Usage row ${index + 1}: ${row.customer} has calls in this tier for ${row.month} in row ${earlier + 1} already.`,
      );
    seen.set(key, index);
    const ofCustomer = months.get(row.customer) ?? new Map<string, number>();
    months.set(row.customer, ofCustomer);
    if (!ofCustomer.has(row.month)) ofCustomer.set(row.month, index);
  });
  const next = new Map<string, string>();
  for (const [customer, ofCustomer] of months) {
    const sorted = [...ofCustomer.keys()].sort();
    for (let place = 1; place < sorted.length; place += 1) {
      const month = sorted[place - 1] ?? "";
      const following = sorted[place] ?? "";
      const expected = next.get(month) ?? nextMonth(month);
      next.set(month, expected);
      if (following === expected) continue;
      const index = ofCustomer.get(following) ?? 0;
      context.problem(
        `assumptions.usage[${index}]`,
        `Usage row ${index + 1}: ${customer} has no row for ${expected}, between ${month} and ${following}. Write 0 if there were no calls.`,
      );
    }
  }
  return context.problems.length === before;
}
