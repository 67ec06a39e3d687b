import { ok, type Result, refuse } from "../../shared/result";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Assumptions } from "../assumptions";
import { approximate } from "../number/approximate";
import { type Deal, planDeal } from "../plan/plan-deal";
import type { EconomicsProblem } from "../problem";
import { draw, endsOf } from "./distribution";
import { seededRandom } from "./random";
import { checkUncertainties, type Uncertainty } from "./uncertainty";
import { prepareVariedRuns, type VariedRun } from "./varied-run";

/** What the profit of a party is measured as: over the whole time, or discounted to its start. */
export type Measure = "profit" | "present_value";

/** A deal and its ranges, ready to be simulated. */
export type Simulation = {
  deal: Deal;
  uncertainties: readonly Uncertainty[];
  /** The measure of every party for one set of factors. */
  measure(factors: readonly number[]): Float64Array;
};

/** Reads terms, assumptions and ranges for simulation; refuses what the exact engine would refuse. */
export function prepareSimulation(
  sheet: TermSheet,
  assumptions: Assumptions,
  uncertainties: readonly Uncertainty[],
  measure: Measure = "present_value",
  discountPercent = 10,
): Result<Simulation, EconomicsProblem[]> {
  const problems = checkUncertainties(uncertainties);
  if (problems.length > 0) return refuse(problems);
  const checked = planDeal(sheet, assumptions);
  if (!checked.ok) return checked;
  const planned = planDeal(sheet, assumptions, approximate);
  if (!planned.ok) return planned;
  const deal = planned.value;
  const run = prepareVariedRuns(deal, uncertainties);
  const step = measure === "profit" ? 1 : (1 + discountPercent / 100) ** (-1 / 12);
  const weights = deal.context.months.map((_, index) => step ** (index + 1));
  const costs = deal.partyCosts.map((months) =>
    months.reduce((sum, amount, month) => sum + amount.toNumber() * (weights[month] ?? 0), 0),
  );
  return ok({
    deal,
    uncertainties,
    measure: (factors) => valuesOf(run, factors, weights, costs),
  });
}

function valuesOf(
  run: VariedRun,
  factors: readonly number[],
  weights: readonly number[],
  costs: readonly number[],
): Float64Array {
  const values = new Float64Array(costs.length);
  const costFactors = run(factors, (party, month, amount) => {
    values[party] = (values[party] ?? 0) + amount.toNumber() * (weights[month] ?? 0);
  });
  return values.map((value, party) => value - (costs[party] ?? 0) * (costFactors[party] ?? 1));
}

/** The measure of every run by party, in the order they were drawn. */
export type Outcomes = { seed: number; byParty: readonly Float64Array[] };

/**
 * Draws `runs` sets of factors and measures each; yields how many are done, so that a worker can report and be asked
 * to stop. The same seed gives the same figures, whatever the pauses.
 */
export function* simulate(simulation: Simulation, seed: number, runs: number): Generator<number, Outcomes> {
  const random = seededRandom(seed);
  const byParty = simulation.deal.context.parties.map(() => new Float64Array(runs));
  for (let index = 0; index < runs; index += 1) {
    const factors = simulation.uncertainties.map(({ distribution }) => draw(distribution, random));
    simulation.measure(factors).forEach((value, party) => {
      const list = byParty[party];
      if (list) list[index] = value;
    });
    if ((index + 1) % 100 === 0) yield index + 1;
  }
  return { seed, byParty };
}

/** Runs a simulation to its end. */
export function simulateAll(simulation: Simulation, seed: number, runs = 10_000): Outcomes {
  const steps = simulate(simulation, seed, runs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What one range does alone, all others being as assumed; the widest first. */
export type TornadoBar = {
  name: string;
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
  swing: number;
};

/** Which uncertainty moves a party most: each is set to its low and high end, one at a time. */
export function tornado(
  simulation: Simulation,
  party: number,
): { base: number; bars: readonly TornadoBar[] } {
  const { uncertainties } = simulation;
  const asAssumed = uncertainties.map(() => 1);
  const valueAt = (index: number, factor: number): number =>
    simulation.measure(asAssumed.with(index, factor))[party] ?? 0;
  const bars = uncertainties.map(({ name, distribution }, index): TornadoBar => {
    const { low, high } = endsOf(distribution);
    const [atLow, atHigh] = [valueAt(index, low), valueAt(index, high)];
    return { name, low, high, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
  });
  return {
    base: simulation.measure(asAssumed)[party] ?? 0,
    bars: bars.toSorted((one, other) => other.swing - one.swing),
  };
}
