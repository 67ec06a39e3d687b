import type { RoutedRow } from "../inputs/route";
import type { Tally } from "../ledger/book";
import type { StepCosts } from "../ledger/ladder";
import type { Num } from "../number/num";
import type { Deal } from "../plan/plan-deal";
import { type RunFigures, runDeal } from "../run-deal";
import type { Uncertainty } from "./uncertainty";

/** Runs the deal with other factors: hands every amount to `take`, and gives what each party's costs are multiplied by. */
export type VariedRun = (factors: readonly number[], take: Tally) => readonly number[];

/** Prepares a deal for many runs: which factors bear on which row is found once. */
export function prepareVariedRuns(deal: Deal, uncertainties: readonly Uncertainty[]): VariedRun {
  const { math, parties, currency } = deal.context;
  const bearing = (fits: (uncertainty: Uncertainty) => boolean): number[] =>
    uncertainties.flatMap((uncertainty, index) => (fits(uncertainty) ? [index] : []));
  const product = (indexes: readonly number[], factors: readonly number[]): number =>
    indexes.reduce((result, index) => result * (factors[index] ?? 1), 1);
  const rowFactors = new Map<RoutedRow, number[]>();
  const variesOf = deal.routed.map((months, place) =>
    months.map((rows) =>
      rows.map((routed) => {
        const indexes = bearing(({ applies }) => {
          if (applies.to === "revenue")
            return applies.stream === undefined || applies.stream === deal.streams[place]?.id;
          return (
            applies.to === "exchange_rate" &&
            routed.source.currency === applies.currency &&
            applies.currency !== currency
          );
        });
        rowFactors.set(routed, indexes);
        return { routed, indexes };
      }),
    ),
  );
  const stepFactors = new Map<string, number[]>();
  for (const stream of deal.streams)
    for (const step of stream.ladder?.steps ?? [])
      stepFactors.set(
        step.id,
        bearing(
          ({ applies }) =>
            applies.to === "deductions" && (applies.kind === undefined || applies.kind === step.kind),
        ),
      );
  const costIndexes = parties.map(({ id }) =>
    bearing(({ applies }) => applies.to === "costs" && (applies.party === undefined || applies.party === id)),
  );
  const scaleCosts = (costs: StepCosts, factors: readonly number[]): StepCosts => {
    if (costs.size === 0) return costs;
    const scaled = new Map<string, { amount: Num; derive: () => never }>();
    for (const [id, { amount }] of costs)
      scaled.set(id, {
        amount: amount.times(math.of(product(stepFactors.get(id) ?? [], factors))),
        derive: noDerivation,
      });
    return scaled;
  };
  const needsLines = (deal.context.sheet.revenueShare.clawback.days ?? 0) > 0;
  return (factors, take) => {
    const figures: RunFigures = {
      ...(needsLines ? {} : { tally: take }),
      rows: (stream, month) =>
        (variesOf[stream]?.[month] ?? []).map(({ routed, indexes }) => {
          if (indexes.length === 0) return routed;
          const by = math.of(product(indexes, factors));
          const { row } = routed;
          return {
            ...routed,
            row: {
              ...row,
              amount: row.amount.times(by),
              listAmount: row.listAmount.times(by),
              units: row.units.times(by),
            },
          };
        }),
      costs: (stream, month) => scaleCosts(deal.costs[stream]?.[month] ?? noCosts, factors),
    };
    for (const { party, month, amount } of runDeal(deal, figures).lines) take(party, month, amount);
    return costIndexes.map((indexes) => product(indexes, factors));
  };
}

const noCosts: StepCosts = new Map();
function noDerivation(): never {
  throw new Error("A simulated run has no derivations.");
}
