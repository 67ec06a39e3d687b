import { describe, expect, it } from "vitest";
import { draw } from "@/lib/domain/economics/risk/distribution";
import { chanceOfAtLeast, histogram, summarise } from "@/lib/domain/economics/risk/percentiles";
import { seededRandom } from "@/lib/domain/economics/risk/random";
import { prepareSimulation, simulate, simulateAll, tornado } from "@/lib/domain/economics/risk/simulate";
import { computeScenario } from "@/lib/domain/economics/scenario/scenario";
import { largeAssumptions, largeSheet, largeUncertainties } from "@/tests/support/economics/large-deal";

const assumptions = largeAssumptions(12);
function prepared(uncertainties = largeUncertainties) {
  const simulation = prepareSimulation(largeSheet, assumptions, uncertainties);
  if (!simulation.ok) throw new Error(JSON.stringify(simulation.refusal));
  return simulation.value;
}

describe("random numbers", () => {
  it("are the published ones of xoshiro128** seeded by splitmix32, for ever", () => {
    const random = seededRandom(42);
    expect(Array.from({ length: 4 }, () => Math.floor(random() * 0x1_0000_0000))).toMatchInlineSnapshot(`
      [
        660444221,
        3652823732,
        77672526,
        910233633,
      ]
    `);
  });

  it("fill the unit interval evenly", () => {
    const random = seededRandom(7);
    const bins = new Array(10).fill(0);
    for (let index = 0; index < 100_000; index += 1) bins[Math.floor(random() * 10)] += 1;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it("follow the distributions they are drawn from", () => {
    const random = seededRandom(11);
    const mean = (kind: Parameters<typeof draw>[0]) => {
      let sum = 0;
      for (let index = 0; index < 50_000; index += 1) sum += draw(kind, random);
      return sum / 50_000;
    };
    expect(mean({ kind: "triangular", low: 0, likely: 1, high: 5 })).toBeCloseTo(2, 1);
    expect(mean({ kind: "normal", mean: 3, deviation: 0.5 })).toBeCloseTo(3, 1);
  });
});

describe("a simulation", () => {
  it("without uncertainty is the exact computation, but for cents", () => {
    const exactly = computeScenario(largeSheet, assumptions, 10);
    if (!exactly.ok) throw new Error(JSON.stringify(exactly.refusal));
    const values = prepared([]).measure([]);
    exactly.value.parties.forEach(({ presentValue }, party) => {
      expect(Math.abs((values[party] ?? 0) - presentValue.toNumber())).toBeLessThan(2);
    });
  });

  it("gives the same figures for the same seed, and others for another", () => {
    const simulation = prepared();
    const [first, again, other] = [
      simulateAll(simulation, 5, 300),
      simulateAll(simulation, 5, 300),
      simulateAll(simulation, 6, 300),
    ];
    expect(first.byParty[1]).toEqual(again.byParty[1]);
    expect(first.byParty[1]).not.toEqual(other.byParty[1]);
  });

  it("tells how far it is and can be left at any time", () => {
    const steps = simulate(prepared(), 5, 1_000);
    expect([steps.next().value, steps.next().value]).toEqual([100, 200]);
    expect(steps.return({ seed: 5, byParty: [] }).done).toBe(true);
  });

  it("is summed up in percentiles that are in order", () => {
    const values = simulateAll(prepared(), 9, 1_000).byParty[1] ?? new Float64Array();
    const { p10, p50, p90, lowest, highest } = summarise(values);
    expect([lowest, p10, p50, p90, highest]).toEqual(
      [lowest, p10, p50, p90, highest].toSorted((a, b) => a - b),
    );
    expect(chanceOfAtLeast(values, p50)).toBeGreaterThanOrEqual(50);
    expect(histogram(values, 20).reduce((sum, { count }) => sum + count, 0)).toBe(1_000);
  });

  it("refuses a triangle that stands on its head", () => {
    const wrong = prepareSimulation(largeSheet, assumptions, [
      {
        name: "Demand",
        applies: { to: "revenue" },
        distribution: { kind: "triangular", low: 2, likely: 1, high: 3 },
      },
    ]);
    expect(wrong.ok ? [] : wrong.refusal.map(({ at }) => at)).toEqual(["uncertainties[0].distribution"]);
  });
});

describe("a tornado", () => {
  it("puts what moves a party most on top", () => {
    const { base, bars } = tornado(prepared(), 1);
    expect(bars.map(({ swing }) => swing)).toEqual(bars.map(({ swing }) => swing).toSorted((a, b) => b - a));
    const demand = bars.find(({ name }) => name === "Demand");
    expect(demand && demand.atLow < base && base < demand.atHigh).toBe(true);
    const cost = bars.find(({ name }) => name === "Team cost");
    expect(cost && cost.atHigh < base && base < cost.atLow).toBe(true);
  });
});
