import { derived } from "../derivation";
import { findMonth, type RowTools, type SourceRow } from "../inputs/revenue-rows";
import type { Num } from "../number/num";
import { type Bill, billMonth } from "./bill";
import { checkUsage } from "./check-usage";
import { planTier, type TierPlan } from "./tier-plan";

/** A bill with the customer, tier and month it is for. */
export type CustomerBill = { customer: string; month: number; tier: TierPlan; bill: Bill; at: string };
export type PricedUsage = {
  tiers: readonly TierPlan[];
  bills: readonly CustomerBill[];
  rows: readonly SourceRow[];
};

/** Prices all usage, and makes each month's bills one row of revenue from the API. */
export function priceUsage(tools: RowTools): PricedUsage {
  const { context, reader, assumptions, triggerOf } = tools;
  const { math, sheet, rounding } = context;
  const tiers = sheet.apiAccess.tiers.flatMap((tier) =>
    assumptions.usage.length > 0 || tier.bands.length > 0 ? (planTier(context, tier) ?? []) : [],
  );
  if (assumptions.usage.length === 0 || !checkUsage(context, assumptions.usage))
    return { tiers, bills: [], rows: [] };
  const byId = new Map(tiers.map((tier) => [tier.id, tier]));
  const monthByKey = new Map(context.months.map((month) => [month.key, month]));
  const bills = assumptions.usage.flatMap((row, index): CustomerBill[] => {
    const at = `assumptions.usage[${index}]`;
    const label = `Usage row ${index + 1} (${row.customer}, ${row.month})`;
    const month = monthByKey.get(row.month) ?? findMonth(context, row.month, `${at}.month`, label);
    const calls = reader.figure(row.calls, `${at}.calls`, label, "count");
    const tier = byId.get(row.tier);
    if (!tier && tiers.length === sheet.apiAccess.tiers.length)
      context.problem(`${at}.tier`, `${label}: there is no tier called “${row.tier}”.`);
    if (!month || !calls || !tier || month.daysInForce === 0) return [];
    const portion =
      month.daysInForce < month.days ? math.of(month.daysInForce).over(math.of(month.days)) : math.one;
    return [
      {
        customer: row.customer,
        month: month.index,
        tier,
        bill: billMonth(tier, calls, math, rounding, portion),
        at,
      },
    ];
  });
  return { tiers, bills, rows: rowsOf(tools, bills, triggerOf) };
}

/** One row of revenue for each month and currency. */
function rowsOf(
  { context, reader, assumptions }: RowTools,
  bills: readonly CustomerBill[],
  triggerOf: RowTools["triggerOf"],
): SourceRow[] {
  const groups = new Map<string, CustomerBill[]>();
  for (const each of bills) {
    const key = `${each.month} ${each.bill.currency}`;
    const list = groups.get(key);
    if (list) list.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group): SourceRow[] => {
    const [first] = group;
    const month = first && context.months[first.month];
    if (!first || !month) return [];
    let total: Num = context.math.zero;
    for (const { bill } of group) total = total.plus(bill.total);
    const label = `API bills of ${month.key}`;
    const days = { invoice: month.until, paid: month.until, month: month.until };
    const money = reader.converted(total, first.bill.currency, first.at, label, days);
    if (!money) return [];
    return [
      {
        month: month.index,
        stream: undefined,
        attribution: undefined,
        moneyFrom: "api_usage",
        label,
        currency: first.bill.currency,
        row: {
          at: "assumptions.usage",
          amount: money.amount,
          listAmount: money.amount,
          units: context.math.zero,
          isRegistered: false,
          customerYear: month.contractYear,
          agreementYear: month.contractYear,
          trigger: triggerOf(
            month.until,
            assumptions.collectionDays === 0 ? month.until : undefined,
            month.until,
          ),
          cancelledOn: undefined,
          derive: () =>
            derived(label, money.amount, context.currency, {
              rule: "sum of the customers’ bills",
              parts: group.map(({ customer, bill }) => ({ ...bill.derive(), label: customer })),
            }),
        },
      },
    ];
  });
}
