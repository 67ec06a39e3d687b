import fc from "fast-check";
import { standardRevenueBands, standardTiers } from "@/lib/domain/rubric/preset-tiers";
import { fullWeightBps, type Rubric } from "@/lib/domain/rubric/rubric";
import type { Confidence, CriterionScore } from "@/lib/domain/rubric/score";

const anchors = { 1: "Low.", 3: "Middling.", 5: "High." };

/** Sound rubrics of 1–5 groups with 1–7 criteria each, so that thirds and sevenths occur, and any weights. */
export const anyRubric: fc.Arbitrary<Rubric> = fc
  .array(fc.record({ share: fc.integer({ min: 1, max: 40 }), count: fc.integer({ min: 1, max: 7 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => {
    const total = parts.reduce((sum, { share }) => sum + share, 0);
    const weights = parts.map(({ share }) => Math.max(1, Math.floor((share * fullWeightBps) / total)));
    const rest = fullWeightBps - weights.reduce((sum, weight) => sum + weight, 0);
    return {
      key: "random",
      name: "Random",
      version: 1,
      groups: parts.map(({ count }, group) => ({
        key: `g${group}`,
        label: `Group ${group}`,
        weightBps: (weights[group] ?? 0) + (group === 0 ? rest : 0),
        criteria: Array.from({ length: count }, (_, criterion) => ({
          key: `g${group}c${criterion}`,
          label: `Criterion ${group}.${criterion}`,
          help: "Help.",
          anchors,
        })),
      })),
      tiers: standardTiers,
      revenueBands: standardRevenueBands,
    };
  });

export const scoreOf = (
  criterionKey: string,
  score: number | null,
  confidence: Confidence | null = null,
): CriterionScore => ({ criterionKey, score, evidence: null, confidence });

const keysOf = (rubric: Rubric): string[] =>
  rubric.groups.flatMap(({ criteria }) => criteria.map(({ key }) => key));

/** A rubric with a score for each criterion; `open` lets some of them be null. */
export const anyCard = (open: boolean): fc.Arbitrary<{ rubric: Rubric; scores: CriterionScore[] }> =>
  // A lowest score per card spreads the cards over all four tiers; plain random scores all end near 50.
  fc.tuple(anyRubric, fc.integer({ min: 0, max: 4 })).chain(([rubric, lowest]) => {
    const keys = keysOf(rubric);
    const value = fc.integer({ min: lowest, max: 5 });
    return fc
      .array(open ? fc.option(value, { nil: null, freq: 4 }) : value, {
        minLength: keys.length,
        maxLength: keys.length,
      })
      .map((values) => ({
        rubric,
        scores: keys.map((key, index) => scoreOf(key, values[index] ?? null)),
      }));
  });

/** The scores with one of them replaced. */
export const withScore = (
  scores: readonly CriterionScore[],
  criterionKey: string,
  score: number | null,
): CriterionScore[] =>
  scores.map((entry) => (entry.criterionKey === criterionKey ? { ...entry, score } : entry));
