import { type Num, sumOf } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import type { Ledger } from "../run-deal";

/** One stretch of a party's profit and loss. `profit` = `kept` + `fromOthers` − `toOthers` − `costs`. */
export type ProfitAndLoss = {
  label: string;
  kept: Num;
  fromOthers: Num;
  toOthers: Num;
  costs: Num;
  profit: Num;
  /** Profit in percent of what came in; `undefined` where nothing came in. */
  marginPercent: Num | undefined;
};

/** What the partnership is worth to one party. */
export type PartyResult = {
  party: string;
  name: string;
  /** One for each contract year, then the whole time under `total`. */
  years: readonly ProfitAndLoss[];
  total: ProfitAndLoss;
  /** Profit of each month, and what came together until its end. */
  byMonth: readonly { month: string; profit: Num; cumulative: Num }[];
  /** Profits discounted from the end of their month at the yearly rate. */
  presentValue: Num;
  /** The month from whose end on the sum stays at or above zero; `undefined` while it ends below. */
  breakEvenMonth: string | undefined;
  /** Months from the first month with a loss until break-even; 0 where there never is one. */
  paybackMonths: number | undefined;
};

type Flows = { kept: Num; fromOthers: Num; toOthers: Num; costs: Num };

function flowsByMonth(deal: Deal, ledger: Ledger, party: number): Flows[] {
  const { math, months } = deal.context;
  const flows = months.map(
    ({ index }): Flows => ({
      kept: math.zero,
      fromOthers: math.zero,
      toOthers: math.zero,
      costs: deal.partyCosts[party]?.[index] ?? math.zero,
    }),
  );
  for (const line of ledger.lines) {
    const flow = flows[line.month];
    if (line.party !== party || !flow) continue;
    if (line.counterparty === undefined) flow.kept = flow.kept.plus(line.amount);
    else if (line.triggers.length > 0) flow.fromOthers = flow.fromOthers.plus(line.amount);
    else flow.toOthers = flow.toOthers.minus(line.amount);
  }
  return flows;
}

function sumFlows(deal: Deal, label: string, flows: readonly Flows[]): ProfitAndLoss {
  const { math } = deal.context;
  const total = (pick: (flow: Flows) => Num): Num => sumOf(flows.map(pick), math.zero);
  const kept = total((flow) => flow.kept);
  const fromOthers = total((flow) => flow.fromOthers);
  const toOthers = total((flow) => flow.toOthers);
  const costs = total((flow) => flow.costs);
  const income = kept.plus(fromOthers);
  const profit = income.minus(toOthers).minus(costs);
  const marginPercent =
    income.sign() > 0 ? profit.times(math.of(100)).over(income).rounded(2, "half_up") : undefined;
  return { label, kept, fromOthers, toOthers, costs, profit, marginPercent };
}

/** (1 + rate) to the power of −1/12, so that a month's factor is the one before times this. */
const monthlyFactor = (discountPercent: number): string =>
  ((1 + discountPercent / 100) ** (-1 / 12)).toPrecision(15);

/**
 * What a run means for one party: profit and loss by contract year, margin, present value, break-even and payback.
 * Profits count in the month they are earned in. The present value is rounded to the smallest unit of the currency.
 */
export function partyResult(deal: Deal, ledger: Ledger, party: number, discountPercent = 10): PartyResult {
  const { math, months, parties, places, rounding } = deal.context;
  const flows = flowsByMonth(deal, ledger, party);
  const yearNumbers = [...new Set(months.map(({ contractYear }) => contractYear))];
  const years = yearNumbers.map((year) =>
    sumFlows(
      deal,
      `Year ${year}`,
      flows.filter((_, index) => months[index]?.contractYear === year),
    ),
  );
  const step = math.of(monthlyFactor(discountPercent));
  let cumulative = math.zero;
  let factor = math.one;
  let presentValue = math.zero;
  let breakEven: number | undefined;
  let firstLoss: number | undefined;
  const byMonth = flows.map((flow, index) => {
    const profit = flow.kept.plus(flow.fromOthers).minus(flow.toOthers).minus(flow.costs);
    cumulative = cumulative.plus(profit);
    factor = factor.times(step).rounded(20, "half_even");
    presentValue = presentValue.plus(profit.times(factor));
    if (cumulative.sign() < 0) {
      breakEven = undefined;
      firstLoss ??= index;
    } else breakEven ??= index;
    return { month: months[index]?.key ?? "", profit, cumulative };
  });
  return {
    party: parties[party]?.id ?? "",
    name: parties[party]?.name ?? "",
    years,
    total: sumFlows(deal, "Total", flows),
    byMonth,
    presentValue: presentValue.rounded(places, rounding),
    breakEvenMonth: breakEven === undefined ? undefined : months[breakEven]?.key,
    paybackMonths:
      breakEven === undefined
        ? undefined
        : firstLoss === undefined
          ? 0
          : Math.max(0, breakEven - firstLoss + 1),
  };
}
