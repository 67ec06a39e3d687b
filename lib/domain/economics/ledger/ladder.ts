import type { Month } from "../calendar/months";
import { type Derivation, type Derive, derived, notDerived } from "../derivation";
import { larger, type Num, notNegative, smaller } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { Basis, LadderPlan, LadderStep } from "./ladder-plan";
import type { RevenueRow } from "./revenue-row";

/** What actual costs came to in a stream and month, by the id of their step. */
export type StepCosts = ReadonlyMap<string, { amount: Num; derive: Derive }>;

/** One month of a stream from gross to the amount that is shared; `unshared` stays with whoever collected it. */
export type LadderMonth = {
  gross: Num;
  base: Num;
  unshared: Num;
  /** What each step took off, in order. */
  taken: readonly TakenStep[];
  derive: Derive;
};
export type TakenStep = { step: LadderStep; amount: Num; before: Num };
export type LadderRun = (month: Month, rows: readonly RevenueRow[], costs: StepCosts) => LadderMonth;

const names: Readonly<Record<Basis, string>> = {
  net_revenue: "Net revenue",
  gross_revenue: "Gross revenue",
  first_year_acv: "First-year contract value",
  list_price: "Value at list price",
  gross_margin: "Gross margin",
  profit: "Profit",
};

/**
 * The ladder of one stream over a whole run. Each step is rounded on its own. What the steps take beyond gross is
 * carried into the next months, so that the base is never negative.
 */
export function beginLadder(context: PlanContext, plan: LadderPlan): LadderRun {
  const { math, places, rounding, currency } = context;
  const zero = math.zero;
  let carried = zero;

  const take = (step: LadderStep, gross: Num, rest: Num, month: Month, costs: StepCosts): Num => {
    switch (step.method) {
      case "percent_of_gross":
        return gross.times(step.fraction);
      case "percent_of_rest":
        return notNegative(rest, zero).times(step.fraction);
      case "amount_per_month":
        return step.amount.times(math.of(month.daysInForce)).over(math.of(month.days));
      case "actual": {
        const amount = costs.get(step.id)?.amount ?? zero;
        return step.limit === undefined ? amount : smaller(amount, gross.times(step.limit));
      }
    }
  };

  const deriveTaken = ({ step, amount, before }: TakenStep, costs: StepCosts): Derivation =>
    derived(step.label, amount.negated(), currency, {
      rule: {
        actual: step.limit === undefined ? "what it cost" : "what it cost, at most the agreed part of gross",
        percent_of_gross: `${step.fraction.times(math.of(100)).text()} % of gross`,
        percent_of_rest: `${step.fraction.times(math.of(100)).text()} % of what was left`,
        amount_per_month: "the fixed amount of the month, for the days in force",
      }[step.method],
      term: step.term,
      rounding: { place: "deduction", method: rounding, before: before.text() },
      parts: [costs.get(step.id)?.derive()].filter((part) => part !== undefined),
    });

  return (month, rows, costs) => {
    let gross = zero;
    for (const row of rows) gross = gross.plus(row.amount);
    if (plan.basis === "first_year_acv" || plan.basis === "list_price") {
      let base = zero;
      for (const row of rows)
        if (plan.basis === "list_price") base = base.plus(row.listAmount);
        else if (row.customerYear === 1) base = base.plus(row.amount);
      return {
        gross,
        base,
        unshared: gross.minus(base),
        taken: [],
        derive: !math.isExact
          ? notDerived
          : () =>
              derived(names[plan.basis], base, currency, {
                rule:
                  plan.basis === "list_price"
                    ? "what was sold, at list price"
                    : "gross revenue of customers in their first year",
                term: plan.term,
                parts: [deriveGross(gross, rows, currency)],
              }),
      };
    }
    const taken: TakenStep[] = [];
    let rest = gross;
    for (const step of plan.steps) {
      const before = take(step, gross, rest, month, costs);
      const amount = before.rounded(places, rounding);
      rest = rest.minus(amount);
      taken.push({ step, amount, before });
    }
    const used = smaller(carried, notNegative(rest, zero));
    carried = carried.minus(used).plus(notNegative(rest.negated(), zero));
    const carriedOut = carried;
    const base = larger(zero, rest.minus(used));
    return {
      gross,
      base,
      unshared: zero,
      taken,
      derive: !math.isExact
        ? notDerived
        : () =>
            derived(names[plan.basis], base, currency, {
              rule: plan.steps.length > 0 ? "gross revenue less each step in turn" : "nothing is deducted",
              term: plan.term,
              parts: [
                deriveGross(gross, rows, currency),
                ...taken.filter(({ amount }) => amount.sign() !== 0).map((each) => deriveTaken(each, costs)),
                ...(used.sign() > 0
                  ? [derived("Deductions carried over from earlier months", used.negated(), currency)]
                  : []),
                ...(carriedOut.sign() > 0
                  ? [derived("Deductions carried into the next months", carriedOut, currency)]
                  : []),
              ],
            }),
    };
  };
}

const deriveGross = (gross: Num, rows: readonly RevenueRow[], currency: string): Derivation =>
  derived("Gross revenue", gross, currency, {
    rule: "sum of the month",
    parts: rows.map((row) => row.derive()),
  });
