import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fragility, fragilityOf } from "@/lib/domain/rubric/fragility";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { type Rubric, type Tier, tiers } from "@/lib/domain/rubric/rubric";
import { type CriterionScore, scoreAssessment } from "@/lib/domain/rubric/score";
import { tierOf } from "@/lib/domain/rubric/tier";
import { anyCard, scoreOf, withScore } from "./arbitrary";
import { nordhavnScores } from "./nordhavn";

type Change = { key: string; to: number; size: number; tier: Tier };
const rank = (tier: Tier) => tiers.indexOf(tier);
const tierOfCard = (rubric: Rubric, scores: readonly CriterionScore[]): Tier | null => {
  const { score } = scoreAssessment(rubric, scores);
  return score && tierOf(rubric, score);
};

/** Every change of one scored criterion to every other value, by scoring the whole card again. */
function everyCriterionChange(rubric: Rubric, scores: readonly CriterionScore[]): Change[] {
  return scores.flatMap(({ criterionKey: key, score: from }) => {
    if (from === null) return [];
    return [0, 1, 2, 3, 4, 5]
      .filter((to) => to !== from)
      .flatMap((to) => {
        const tier = tierOfCard(rubric, withScore(scores, key, to));
        return tier === null ? [] : [{ key, to, size: Math.abs(to - from), tier }];
      });
  });
}

/**
 * Every whole-percent change of one weight, in whole numbers without the module's fractions: with every mean written
 * over `common`, a boundary is reached when (own·to·(F−w) + rest·(F−to)) ≥ boundary·(…) cross-multiplied.
 */
function everyWeightChange(rubric: Rubric, scores: readonly CriterionScore[]): Change[] {
  const full = 10_000n;
  const groups = rubric.groups.map(({ key, weightBps, criteria }) => {
    const given = criteria.flatMap(({ key: criterion }) => {
      const score = scores.find(({ criterionKey }) => criterionKey === criterion)?.score ?? null;
      return score === null ? [] : [BigInt(score)];
    });
    const total = given.reduce((sum, score) => sum + score, 0n);
    return { key, weight: BigInt(weightBps), total, count: BigInt(given.length) };
  });
  const common = groups.reduce((product, { count }) => product * count, 1n);
  const mean = ({ total, count }: (typeof groups)[number]) => (total * common) / count;
  return groups.flatMap((group) => {
    if (group.weight === full) return [];
    const rest = groups
      .filter((other) => other !== group)
      .reduce((sum, other) => sum + other.weight * mean(other), 0n);
    return Array.from({ length: 201 }, (_, index) => group.weight + BigInt(index - 100) * 100n)
      .filter((to) => to > 0n && to < full && to !== group.weight)
      .map((to) => {
        const achieved = (to * mean(group) * (full - group.weight) + rest * (full - to)) * 100n;
        const whole = full * (full - group.weight) * common * 5n;
        const rule = rubric.tiers.find(({ fromScore }) => achieved >= BigInt(fromScore) * whole);
        const size = Number(to > group.weight ? to - group.weight : group.weight - to);
        return { key: group.key, to: Number(to), size, tier: rule?.tier ?? "not_now" };
      });
  });
}

/** For each key, its smallest change in the wanted direction, as sorted text. */
function smallest(changes: readonly Change[], tier: Tier, direction: "better" | "worse"): string[] {
  const flips = changes.filter((change) =>
    direction === "better" ? rank(change.tier) < rank(tier) : rank(change.tier) > rank(tier),
  );
  const best = new Map<string, Change>();
  for (const flip of flips) {
    const known = best.get(flip.key);
    if (!known || flip.size < known.size) best.set(flip.key, flip);
  }
  return [...best.values()].map((change) => JSON.stringify(change)).sort();
}

const asChanges = (fragility: Fragility, direction: "better" | "worse") => ({
  criteria: fragility[direction].criteria
    .map(({ criterionKey: key, to, steps: size, tier }) => JSON.stringify({ key, to, size, tier }))
    .sort(),
  weights: fragility[direction].weights
    .map(({ groupKey: key, toBps: to, changeBps: size, tier }) => JSON.stringify({ key, to, size, tier }))
    .sort(),
});

describe("fragilityOf", () => {
  it("equals brute force on random cards, complete or not", () => {
    fc.assert(
      fc.property(anyCard(true), ({ rubric, scores }) => {
        const fragility = fragilityOf(rubric, scores);
        const tier = tierOfCard(rubric, scores);
        if (!fragility || tier === null) {
          expect([fragility, tier]).toEqual([null, null]);
          return;
        }
        expect(fragility.tier).toBe(tier);
        for (const direction of ["better", "worse"] as const)
          expect(asChanges(fragility, direction)).toEqual({
            criteria: smallest(everyCriterionChange(rubric, scores), tier, direction),
            weights: smallest(everyWeightChange(rubric, scores), tier, direction),
          });
      }),
      { numRuns: 150 },
    );
  });

  it("puts the smallest change first and gives exactly the score the change gives", () => {
    fc.assert(
      fc.property(anyCard(true), ({ rubric, scores }) => {
        const fragility = fragilityOf(rubric, scores);
        if (!fragility) return;
        for (const { criteria, weights } of [fragility.better, fragility.worse]) {
          const steps = criteria.map((flip) => flip.steps);
          expect(steps).toEqual([...steps].sort((first, second) => first - second));
          const changes = weights.map((flip) => flip.changeBps);
          expect(changes).toEqual([...changes].sort((first, second) => first - second));
          for (const { criterionKey, to, gives } of criteria)
            expect(gives).toEqual(scoreAssessment(rubric, withScore(scores, criterionKey, to)).score);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says what scoring an open criterion would change", () => {
    fc.assert(
      fc.property(anyCard(true), ({ rubric, scores }) => {
        const fragility = fragilityOf(rubric, scores);
        if (!fragility) return;
        const expected = scores
          .filter(({ score }) => score === null)
          .flatMap(({ criterionKey }) =>
            [0, 1, 2, 3, 4, 5]
              .map((to) => ({
                key: criterionKey,
                to,
                tier: tierOfCard(rubric, withScore(scores, criterionKey, to)),
              }))
              .filter(({ tier }) => tier !== fragility.tier),
          );
        expect(
          fragility.open.flatMap(({ criterionKey: key, whenScored }) =>
            whenScored.map(({ to, tier }) => ({ key, to, tier })),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("explains the example card: one point on the least certain criterion makes it tier 1", () => {
    const fragility = fragilityOf(weightedQualification, nordhavnScores);
    expect(fragility?.isCloseCall).toBe(true);
    expect(fragility?.better.criteria[0]).toMatchObject({
      criterionKey: "roadmap_alignment",
      from: 3,
      to: 4,
      gives: { shown: "85.1" },
      tier: 1,
    });
    expect(fragility?.better.weights.find(({ groupKey }) => groupKey === "financial_health")).toMatchObject({
      fromBps: 1500,
      toBps: 800,
      gives: { shown: "85.0" },
      tier: 1,
    });
    expect(fragility?.worse.criteria).toEqual([]);
    expect(fragility?.worse.farthestByCriterion.exact).toBe("313/4");
    expect(fragility?.open).toEqual([
      expect.objectContaining({
        criterionKey: "stability_credit",
        whenScored: [{ to: 5, gives: expect.objectContaining({ exact: "85" }), tier: 1 }],
      }),
    ]);
  });

  it("calls a card in the middle of a tier no close call", () => {
    const fours = weightedQualification.groups.flatMap(({ criteria }) =>
      criteria.map(({ key }) => scoreOf(key, 4)),
    );
    const settled = fours.map((entry, index) => (index < 20 ? entry : { ...entry, score: 3 }));
    const fragility = fragilityOf(weightedQualification, settled);
    expect([fragility?.score.exact, fragility?.tier, fragility?.isCloseCall]).toEqual(["78", 2, false]);
  });
});
