import type { Deduction } from "../../term-sheet/sections/revenue-share";
import type { shareBases } from "../../term-sheet/sections/revenue-stream";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { CostKind } from "./cost-kinds";

export type Basis = (typeof shareBases)[number];

/** One step from gross revenue down; `method` decides which of the figures it has. */
export type LadderStep = {
  id: string;
  kind: CostKind;
  label: string;
  method: "actual" | "percent_of_gross" | "percent_of_rest" | "amount_per_month";
  fraction: Num;
  amount: Num;
  /** The most an actual cost may take, as a fraction of gross. */
  limit: Num | undefined;
  term: string;
};

export type LadderPlan = { basis: Basis; steps: readonly LadderStep[]; term: string };

const labels: Readonly<Record<CostKind, string>> = {
  taxes: "Taxes",
  refunds: "Refunds",
  discounts: "Discounts",
  payment_fees: "Payment fees",
  hosting: "Hosting",
  third_party: "Third-party costs",
  shipping: "Shipping",
  bad_debt: "Bad debt",
  other: "Other deductions",
  cost_of_sales: "Cost of sales",
  operating_cost: "Operating costs",
};

function planStep(context: PlanContext, row: Deduction): LadderStep | undefined {
  const at = `revenueShare.netRevenue.ladder[${row.id}]`;
  const { math } = context;
  const { kind, method } = row;
  if (kind === undefined || method === undefined) {
    context.problem(
      kind === undefined ? `${at}.kind` : `${at}.method`,
      "Say what is deducted and how it is counted.",
    );
    return undefined;
  }
  const isPercent = method === "percent_of_gross" || method === "percent_of_rest";
  const fraction = isPercent
    ? context.fraction(row.percent, `${at}.percent`, "the rate of this deduction")
    : math.zero;
  const amount =
    method === "amount_per_month"
      ? context.amount(row.amount, `${at}.amount`, "the amount per month")
      : math.zero;
  if (fraction === undefined || amount === undefined) return undefined;
  const limit =
    row.atMostPercent === undefined || method !== "actual"
      ? undefined
      : math.of(row.atMostPercent).times(context.hundredth);
  return { id: row.id, kind, label: row.name ?? labels[kind], method, fraction, amount, limit, term: at };
}

const cost = (context: PlanContext, kind: CostKind, term: string): LadderStep => ({
  id: kind,
  kind,
  label: labels[kind],
  method: "actual",
  fraction: context.math.zero,
  amount: context.math.zero,
  limit: undefined,
  term,
});

/** The steps of the sheet, in its order (domain.md §4 "net revenue defined by a list of deductions"). */
export function planSteps(context: PlanContext): readonly LadderStep[] {
  const { netRevenue } = context.sheet.revenueShare;
  if (netRevenue.ladder.length === 0 && (netRevenue.deductions?.length ?? 0) > 0)
    context.note(
      "revenueShare.netRevenue.deductions",
      "The deductions are written as text only and were not computed. Give them as steps from gross to net.",
    );
  return netRevenue.ladder.flatMap((row) => planStep(context, row) ?? []);
}

/** The way from gross to the amount a stream shares. Gross revenue, contract value and list price have no steps. */
export function ladderOf(
  context: PlanContext,
  basis: Basis,
  steps: readonly LadderStep[],
  term: string,
): LadderPlan {
  const costs = {
    net_revenue: [...steps],
    gross_margin: [...steps, cost(context, "cost_of_sales", term)],
    profit: [...steps, cost(context, "cost_of_sales", term), cost(context, "operating_cost", term)],
    gross_revenue: [],
    first_year_acv: [],
    list_price: [],
  };
  return { basis, steps: costs[basis], term };
}
