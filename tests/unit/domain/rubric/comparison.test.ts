import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAssessments } from "@/lib/domain/rubric/comparison";
import { star } from "@/lib/domain/rubric/preset-star";
import { weightedQualification as rubric } from "@/lib/domain/rubric/preset-weighted-qualification";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import { type CriterionScore, scoreAssessment } from "@/lib/domain/rubric/score";
import { scoreOf, withScore } from "./arbitrary";
import { nordhavnScores } from "./nordhavn";

const flat = (score: number): CriterionScore[] =>
  criteriaOf(rubric).map(({ criterion }) => scoreOf(criterion.key, score));
const assessed = (id: string, scores: readonly CriterionScore[]) => ({
  id,
  label: id.toUpperCase(),
  result: scoreAssessment(rubric, scores),
});

const compared = (...assessments: ReturnType<typeof assessed>[]) => {
  const result = compareAssessments(assessments);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

describe("compareAssessments", () => {
  it("puts points side by side and names leader, spread and where they differ most", () => {
    const comparison = compared(
      assessed("a", flat(4)),
      assessed("b", withScore(withScore(flat(4), "brand", 0), "reputation", 5)),
    );
    expect(comparison.leaderIds).toEqual(["a"]);
    expect(comparison.leadIsCertain).toBe(true);
    expect(comparison.spread?.exact).toBe("18/5");
    const reach = comparison.groups[1];
    expect(reach?.values.map(({ points }) => points?.exact)).toEqual(["20", "16"]);
    expect([reach?.leaderIds, reach?.spread?.exact]).toEqual([["a"], "4"]);
    expect(comparison.groups[0]?.leaderIds).toEqual(["a", "b"]);
    expect(comparison.groups[4]?.leaderIds).toEqual(["b"]);
    expect(comparison.widestGroupKeys).toEqual(["market_reach"]);
    expect(comparison.widestCriterionKeys).toEqual(["brand"]);
  });

  it("does not call a lead certain that an open criterion could undo", () => {
    const ahead = assessed("a", nordhavnScores);
    expect(compared(ahead, assessed("b", withScore(flat(4), "vision_values", 5))).leadIsCertain).toBe(true);
    const close = flat(4).map((entry, index) => (index < 10 && index > 4 ? { ...entry, score: 5 } : entry));
    const comparison = compared(
      ahead,
      assessed(
        "b",
        close.map((entry, index) => (index === 10 ? { ...entry, score: 3 } : entry)),
      ),
    );
    expect(comparison.leaderIds).toEqual(["a"]);
    expect(comparison.leadIsCertain).toBe(false);
  });

  it("leaves out of the ranking what has no score yet", () => {
    const comparison = compared(assessed("a", []), assessed("b", flat(2)));
    expect(comparison.leaderIds).toEqual(["b"]);
    expect(comparison.spread).toBeNull();
    expect(comparison.widestGroupKeys).toEqual([]);
  });

  it("refuses five at once, the same one twice, none, and different rubrics", () => {
    const five = ["a", "b", "c", "d", "e"].map((id) => assessed(id, flat(3)));
    const [first] = five;
    if (!first) throw new Error("Five were made.");
    const refusalOf = (assessments: typeof five) => {
      const result = compareAssessments(assessments);
      return result.ok ? null : result.refusal;
    };
    expect(refusalOf(five)).toBe("Up to 4 partners can be compared at once; 5 are chosen.");
    expect(refusalOf([first, first])).toBe("The same assessment is chosen twice.");
    expect(refusalOf([])).toContain("at least one");
    const other = { id: "s", label: "Sola", result: scoreAssessment(star, []) };
    expect(refusalOf([first, other])).toContain("Sola was scored with another rubric or version than A");
  });

  it("names the same leaders whatever the order of the columns", () => {
    const cards = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 25, maxLength: 25 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cards, (values) => {
        const columns = values.map((scores, index) =>
          assessed(
            `p${index}`,
            criteriaOf(rubric).map(({ criterion }, at) => scoreOf(criterion.key, scores[at] ?? null)),
          ),
        );
        const forward = compared(...columns);
        const backward = compared(...columns.toReversed());
        expect(backward.leaderIds.toSorted()).toEqual(forward.leaderIds.toSorted());
        expect(backward.spread).toEqual(forward.spread);
        expect(backward.widestGroupKeys).toEqual(forward.widestGroupKeys);
        for (const [index, group] of forward.groups.entries())
          expect(backward.groups[index]?.leaderIds.toSorted()).toEqual(group.leaderIds.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});
