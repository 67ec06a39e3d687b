import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { computeEconomics } from "@/lib/domain/economics/compute";
import { planDeal } from "@/lib/domain/economics/plan/plan-deal";
import { prepareSimulation, simulateAll } from "@/lib/domain/economics/risk/simulate";
import { runDeal } from "@/lib/domain/economics/run-deal";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { largeAssumptions, largeSheet, largeUncertainties } from "../support/economics/large-deal";
import { percentile, report } from "./figure";

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

function orThrow<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** 100,000 rows of usage: 2,778 customers over 36 months, all in one tier. */
const usageOf = (rows: number) =>
  Array.from({ length: rows }, (_, index) => {
    const month = index % 36;
    return {
      customer: `Customer ${Math.floor(index / 36)}`,
      month: `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
      tier: "pro",
      calls: `${300_000 + ((index * 7_919) % 900_000)}`,
    };
  });

const apiSheet = termSheetSchema.parse({
  schemaVersion: currentSchemaVersion,
  parties: {
    parties: [
      { id: "us", name: "Us" },
      { id: "them", name: "Them" },
    ],
    effectiveOn: "2027-01-01",
  },
  apiAccess: {
    included: true,
    tiers: [
      {
        id: "pro",
        name: "Pro",
        includedCallsPerMonth: 500_000,
        pricePerCall: { amount: "0.0015", currency: "EUR" },
        monthlyMinimum: { amount: "750", currency: "EUR" },
        overage: "billed",
        overagePricePerCall: { amount: "0.002", currency: "EUR" },
      },
    ],
  },
  revenueShare: {
    payment: { currency: "EUR" },
    streams: [
      {
        id: "api",
        model: "percentage",
        moneyFrom: "api_usage",
        payer: "us",
        remainderTo: "us",
        shares: [{ id: "t", party: "them", percent: "20" }],
      },
    ],
  },
});

/** The budgets of the economics engine: one scenario, a simulation, a usage file, a book of deals. */
export function measureEconomics(): void {
  const assumptions = largeAssumptions(36);
  const deal = orThrow(planDeal(largeSheet, assumptions));
  for (let warmUp = 0; warmUp < 60; warmUp += 1) runDeal(deal);
  const runs = Array.from({ length: 100 }, () => timed(() => runDeal(deal)));
  report({
    name: "economics: 36 months, 6 parties, 5 streams",
    value: percentile(runs, 0.5),
    unit: "ms",
    budget: { text: "fixed", limit: 5 },
    detail: { p95: percentile(runs, 0.95) },
  });
  const read = Array.from({ length: 20 }, () => timed(() => computeEconomics(largeSheet, assumptions)));
  report({ name: "economics: read, run and state the same", value: percentile(read, 0.5), unit: "ms" });
  const simulation = orThrow(prepareSimulation(largeSheet, assumptions, largeUncertainties));
  report({
    name: "economics: 10,000 simulated runs of it",
    value: timed(() => simulateAll(simulation, 20_270_101)),
    unit: "ms",
    budget: { text: "fixed", limit: 5_000 },
  });
  const usage = usageOf(100_000);
  const priced = timed(() => orThrow(planDeal(apiSheet, assumptionsSchema.parse({ months: 36, usage }))));
  report({
    name: "economics: 100,000 usage rows checked and priced",
    value: priced,
    unit: "ms",
    budget: { text: "fixed", limit: 3_000 },
  });
  const year = largeAssumptions(12);
  const book = (count: number): number =>
    timed(() => {
      for (let index = 0; index < count; index += 1) orThrow(computeEconomics(largeSheet, year));
    });
  const tenth = book(100);
  const whole = book(1_000);
  report({
    name: "economics: statements of 1,000 deals, 12 months",
    value: whole,
    unit: "ms",
    budget: { text: "fixed", limit: 10_000 },
    detail: { "per deal at 100": tenth / 100, "per deal at 1,000": whole / 1_000 },
  });
}
