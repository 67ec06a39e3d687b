import { describe, expect, it } from "vitest";
import { scoreByKey } from "@/components/assessments/score-cells";
import { asMap, rebaseScores } from "@/components/assessments/score-draft";
import type { CriterionScore } from "@/lib/domain/rubric/score";

const scored = (criterionKey: string, score: number | null): CriterionScore => ({
  criterionKey,
  score,
  evidence: null,
  confidence: null,
});

describe("rebaseScores", () => {
  const base = asMap([scored("a", 1), scored("b", 2)]);

  it("keeps mine where they changed something else, and takes theirs there", () => {
    const rebased = rebaseScores(base, asMap([scored("a", 1), scored("b", 5)]), [scored("a", 3)]);
    expect([rebased.scores.get("a")?.score, rebased.scores.get("b")?.score]).toEqual([3, 5]);
    expect([rebased.resend, rebased.clashes]).toEqual([["a"], []]);
  });

  it("shows theirs and keeps mine aside where both changed one criterion", () => {
    const rebased = rebaseScores(base, asMap([scored("a", 5), scored("b", 2)]), [scored("a", 3)]);
    expect(rebased.scores.get("a")?.score).toBe(5);
    expect(rebased.clashes).toEqual([{ mine: scored("a", 3), theirs: scored("a", 5) }]);
    expect(rebased.resend).toEqual([]);
  });

  it("sends nothing when both arrived at the same", () => {
    const rebased = rebaseScores(base, asMap([scored("a", 3), scored("b", 2)]), [scored("a", 3)]);
    expect([rebased.resend, rebased.clashes]).toEqual([[], []]);
  });
});

describe("scoreByKey", () => {
  it("sets digits, steps within the scale, and takes a score back", () => {
    expect([scoreByKey("0", 3), scoreByKey("5", null), scoreByKey("6", 3)]).toEqual([0, 5, undefined]);
    expect([scoreByKey("ArrowRight", 5), scoreByKey("ArrowLeft", 0), scoreByKey("ArrowRight", null)]).toEqual(
      [5, 0, 0],
    );
    expect([scoreByKey("Delete", 3), scoreByKey("x", 3)]).toEqual([null, undefined]);
  });
});
