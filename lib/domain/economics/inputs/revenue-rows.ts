import { addDays, daysBetween } from "../../shared/calendar";
import type { Assumptions, RevenueAssumption } from "../assumptions";
import { customerYear, laterOf, type Month, monthOf } from "../calendar/months";
import { type Derivation, derived } from "../derivation";
import type { RevenueRow } from "../ledger/revenue-row";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { MoneyReader } from "./money-reader";
import type { TriggerRule } from "./triggers";

/** Revenue before it is routed: which month, which stream it names, whose deal it was. */
export type SourceRow = {
  month: number;
  stream: string | undefined;
  attribution: RevenueAssumption["attribution"];
  moneyFrom: "customer_revenue" | "api_usage";
  label: string;
  /** The currency it was given in. */
  currency: string;
  row: RevenueRow;
};

export type RowTools = {
  context: PlanContext;
  reader: MoneyReader;
  triggerOf: TriggerRule;
  assumptions: Assumptions;
};

/** Place of a month in the grid, `undefined` with a problem when it is not among the months computed. */
export function findMonth(context: PlanContext, key: string, at: string, label: string): Month | undefined {
  const month = context.months.find((each) => each.key === key);
  const [first, last] = [context.months[0]?.key, context.months.at(-1)?.key];
  if (!month) context.problem(at, `${label}: ${key} is not one of the months computed, ${first} to ${last}.`);
  return month;
}

/** What kind of day a row stands on: the invoice, and how much of its month the agreement was in force. */
function daysOf(context: PlanContext, month: Month, on: string | undefined) {
  const { terminatedOn, startsOn } = context.frame;
  const ended = terminatedOn !== undefined && terminatedOn < month.until ? terminatedOn : month.until;
  const invoice = on ?? (ended < month.from ? month.until : ended);
  const isOutside = on !== undefined && (on < startsOn || (terminatedOn !== undefined && on > terminatedOn));
  const inForce = on === undefined ? month.daysInForce : isOutside ? 0 : month.days;
  const year = on ?? laterOf(month.from, startsOn);
  return { invoice, inForce, year };
}

type Values = { amount: Num; listAmount: Num; units: Num };

/** Cuts a monthly amount to the days in force (termination, or a start, in the middle of a month). */
function cut(tools: RowTools, value: Num, month: Month, inForce: number): Num {
  const { math, places, rounding } = tools.context;
  if (inForce >= month.days) return value;
  return value.times(math.of(inForce)).over(math.of(month.days)).rounded(places, rounding);
}

/** Reads one row of revenue into the currency of payment; `undefined` with a problem, or with a note after the end. */
export function readRevenueRow(
  tools: RowTools,
  input: RevenueAssumption,
  at: string,
  label: string,
): SourceRow | undefined {
  const { context, reader, triggerOf, assumptions } = tools;
  const { math, currency } = context;
  const key = input.month ?? monthOf(input.on ?? "");
  const month = findMonth(context, key, input.month ? `${at}.month` : `${at}.on`, label);
  if (!month) return undefined;
  const { invoice, inForce, year } = daysOf(context, month, input.on);
  const since = input.customerSince ?? context.frame.startsOn;
  if (since > (input.on ?? month.until)) {
    context.problem(`${at}.customerSince`, `${label}: the customer began on ${since}, after this revenue.`);
    return undefined;
  }
  const paid = input.paidOn === undefined ? addDays(invoice, assumptions.collectionDays) : input.paidOn;
  const figures: Values | undefined = readFigures(tools, input, at, label);
  if (!figures) return undefined;
  const days = { invoice, paid, month: month.until };
  const money = reader.converted(cut(tools, figures.amount, month, inForce), input.currency, at, label, days);
  const list = reader.converted(
    cut(tools, figures.listAmount, month, inForce),
    input.currency,
    at,
    label,
    days,
  );
  if (!money || !list) return undefined;
  if (inForce === 0) {
    context.note(at, `${label}: it lies outside the agreement and was not counted.`);
    return undefined;
  }
  const isCut = inForce < month.days;
  const derive = (): Derivation =>
    isCut
      ? derived(label, money.amount, currency, {
          rule: "amount × days in force ÷ days of the month",
          row: at,
          rounding: { place: "span", method: context.rounding, before: figures.amount.text() },
          parts: [
            derived("Amount of the month", figures.amount, input.currency ?? currency, { row: at }),
            derived("Days in force", math.of(inForce), "days"),
            derived("Days of the month", math.of(month.days), "days"),
          ],
        })
      : money.derive();
  return {
    month: month.index,
    stream: input.stream,
    attribution: input.attribution,
    moneyFrom: "customer_revenue",
    label,
    currency: input.currency ?? currency,
    row: {
      at,
      amount: money.amount,
      listAmount: list.amount,
      units: figures.units,
      isRegistered: input.isRegistered ?? false,
      customerYear: customerYear(since, daysBetween(since, year) < 0 ? since : year),
      agreementYear: month.contractYear,
      trigger: triggerOf(invoice, input.paidOn, month.until),
      cancelledOn: input.cancelledOn,
      derive,
    },
  };
}

function readFigures(
  { context, reader }: RowTools,
  input: RevenueAssumption,
  at: string,
  label: string,
): Values | undefined {
  const amount = reader.figure(input.amount, `${at}.amount`, label);
  const listAmount =
    input.listAmount === undefined ? amount : reader.figure(input.listAmount, `${at}.listAmount`, label);
  const units =
    input.units === undefined ? context.math.zero : reader.figure(input.units, `${at}.units`, label, "count");
  return amount && listAmount && units && { amount, listAmount, units };
}

/** All rows of revenue that were given one by one. */
export const readRevenue = (tools: RowTools): SourceRow[] =>
  tools.assumptions.revenue.flatMap((input, index) => {
    const label = `Revenue row ${index + 1} (${input.customer ? `${input.customer}, ` : ""}${input.month ?? input.on})`;
    return readRevenueRow(tools, input, `assumptions.revenue[${index}]`, label) ?? [];
  });
