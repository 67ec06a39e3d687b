import type { Assumptions } from "../assumptions";
import { derived } from "../derivation";
import type { StepCosts } from "../ledger/ladder";
import { allocateByWeight } from "../number/allocate";
import { type Num, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { StreamPlan } from "../streams/stream-plan";
import type { MoneyReader } from "./money-reader";
import { findMonth } from "./revenue-rows";
import type { RoutedRow, RoutedRows } from "./route";

type Row = Assumptions["deductions"][number];
type Costs = Map<string, { amount: Num; derive: () => ReturnType<typeof derived> }>;
/** What actual costs came to, by stream, then by month. */
export type CostsByMonth = readonly (readonly StepCosts[])[];

const stepOf = (stream: StreamPlan, { kind, step }: Row) =>
  stream.ladder?.steps.filter(
    (each) => each.method === "actual" && each.kind === kind && (step === undefined || each.id === step),
  ) ?? [];

const grossOf = (rows: readonly RoutedRow[], onlyOwn: boolean, zero: Num): Num =>
  sumOf(
    rows.filter(({ isOwn }) => isOwn || !onlyOwn).map(({ row }) => row.amount),
    zero,
  );

/**
 * Sends actual costs to the step and stream they belong to. One that names no stream is spread over the streams that
 * deduct it in proportion to the month's gross revenue; without revenue in that month it waits in the first of them.
 */
export function readDeductions(
  context: PlanContext,
  reader: MoneyReader,
  rows: readonly Row[],
  streams: readonly StreamPlan[],
  routed: RoutedRows,
): CostsByMonth {
  const { math, places, currency } = context;
  const costs = streams.map(() => context.months.map((): Costs => new Map()));
  const add = (
    stream: number,
    month: number,
    step: string,
    amount: Num,
    derive: () => ReturnType<typeof derived>,
  ) => {
    const list = costs[stream]?.[month];
    const before = list?.get(step);
    if (amount.sign() === 0 || !list) return;
    const sum = before ? before.amount.plus(amount) : amount;
    list.set(step, {
      amount: sum,
      derive: before
        ? () => derived("Costs of the month", sum, currency, { parts: [before.derive(), derive()] })
        : derive,
    });
  };
  rows.forEach((row, index) => {
    const at = `assumptions.deductions[${index}]`;
    const label = `Deduction row ${index + 1} (${row.kind}, ${row.month})`;
    const month = findMonth(context, row.month, `${at}.month`, label);
    if (!month) return;
    const money = reader.money(row.amount, row.currency, at, label, {
      invoice: month.until,
      paid: month.until,
      month: month.until,
    });
    if (!money) return;
    if (row.stream !== undefined && !streams.some(({ id }) => id === row.stream)) {
      context.problem(`${at}.stream`, `${label}: there is no stream called “${row.stream}”.`);
      return;
    }
    const targets = streams.flatMap((stream, place) =>
      row.stream === undefined || stream.id === row.stream
        ? stepOf(stream, row).map((step) => ({ stream, place, step }))
        : [],
    );
    const sameStream = targets.find(
      (one, position) => targets.findIndex(({ place }) => place === one.place) !== position,
    );
    if (targets.length === 0 || sameStream) {
      context.problem(
        `${at}.${sameStream ? "step" : "kind"}`,
        sameStream
          ? `${label}: the terms deduct this in two steps. Say which one.`
          : `${label}: the terms do not deduct this at cost, so it is not taken off.`,
      );
      return;
    }
    const gross = targets.map(({ place }) => grossOf(routed[place]?.[month.index] ?? [], true, math.zero));
    const total = sumOf(gross, math.zero);
    if (targets.length === 1 || total.sign() === 0) {
      const target = targets[0];
      if (target) add(target.place, month.index, target.step.id, money.amount, money.derive);
      return;
    }
    const shared = allocateByWeight(money.amount, gross, places, math);
    targets.forEach(({ place, step, stream }, position) => {
      const ownGross = gross[position] ?? math.zero;
      const allGross = grossOf(routed[place]?.[month.index] ?? [], false, math.zero);
      const visiting = allGross.minus(ownGross);
      const amount =
        stream.takes === "fee" && visiting.sign() > 0
          ? money.amount.times(allGross).over(total).rounded(places, context.rounding)
          : (shared[position] ?? math.zero);
      add(place, month.index, step.id, amount, () =>
        derived("Part of a cost of several streams", amount, currency, {
          rule: "in proportion to gross revenue of the month",
          rounding: { place: "allocation", method: "largest_remainder", before: amount.text() },
          row: at,
          parts: [money.derive()],
        }),
      );
    });
  });
  return costs;
}
