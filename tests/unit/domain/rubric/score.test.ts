import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, parseFraction, showStoredScore, sum } from "@/lib/domain/rubric/fraction";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { scoreAssessment, scoreProblems, toScoreValue } from "@/lib/domain/rubric/score";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";
import { toScoreColumn } from "@/lib/platform/db/tier-column";
import { anyCard, scoreOf, withScore } from "./arbitrary";
import { nordhavnScores } from "./nordhavn";

const exactOf = (value: { exact: string } | null) => parseFraction(value?.exact ?? "-1");

describe("scoreAssessment", () => {
  it("scores the example card: an exact estimate, its range, and the points of each group", () => {
    const result = scoreAssessment(weightedQualification, nordhavnScores);
    expect(result.score).toEqual({ exact: "337/4", value: 84.25, shown: "84.3" });
    expect([result.range.low.shown, result.range.high.shown]).toEqual(["82.0", "85.0"]);
    expect([result.scoredCount, result.totalCount, result.isComplete]).toEqual([24, 25, false]);
    expect(result.groups.map(({ points }) => points?.exact)).toEqual(["132/5", "21", "88/5", "45/4", "8"]);
    expect(result.groups.map(({ complete }) => complete)).toEqual([true, true, true, false, true]);
    const credit = result.groups[3]?.criteria[2];
    expect(credit).toMatchObject({ key: "stability_credit", points: null, maxPoints: { exact: "3" } });
  });

  it("gives no estimate while a group has no score, only the range", () => {
    const scores = nordhavnScores.filter(({ criterionKey }) => !criterionKey.startsWith("revenue"));
    const emptied = weightedQualification.groups[4]?.criteria.reduce(
      (rest, { key }) => withScore(rest, key, null),
      scores,
    );
    const result = scoreAssessment(weightedQualification, emptied ?? []);
    expect(result.score).toBeNull();
    expect(result.groups[4]).toMatchObject({ points: null, mean: null, complete: false });
    expect(scoreAssessment(weightedQualification, []).range).toMatchObject({
      low: { exact: "0" },
      high: { exact: "100" },
    });
  });

  it("lists what is scored without evidence", () => {
    const note = { kind: "note", text: "Seen on site." } as const;
    const scores = [
      { ...scoreOf("brand", 3), evidence: note },
      scoreOf("reputation", 2),
      scoreOf("innovation", null),
    ];
    expect(scoreAssessment(weightedQualification, scores).unsupported).toEqual(["reputation"]);
  });

  it("refuses scores that do not belong to the rubric", () => {
    const scores = [scoreOf("brand", 3), scoreOf("brand", 4), scoreOf("charm", 5)];
    expect(scoreProblems(weightedQualification, scores)).toEqual([
      "The criterion brand is scored twice.",
      "Weighted qualification, version 1, has no criterion charm.",
    ]);
    expect(() => scoreAssessment(weightedQualification, scores)).toThrow("scored twice");
  });

  it("is the sum of its groups' points, exactly", () => {
    fc.assert(
      fc.property(anyCard(true), ({ rubric, scores }) => {
        const { score, groups } = scoreAssessment(rubric, scores);
        if (groups.some(({ points }) => points === null)) expect(score).toBeNull();
        else expect(compare(exactOf(score), sum(groups.map(({ points }) => exactOf(points))))).toBe(0);
      }),
    );
  });

  it("splits a complete group's points over its criteria, exactly", () => {
    fc.assert(
      fc.property(anyCard(false), ({ rubric, scores }) => {
        for (const { points, criteria } of scoreAssessment(rubric, scores).groups)
          expect(compare(exactOf(points), sum(criteria.map((criterion) => exactOf(criterion.points))))).toBe(
            0,
          );
      }),
    );
  });

  it("never falls when one scored criterion rises", () => {
    fc.assert(
      fc.property(anyCard(true), fc.nat(), ({ rubric, scores }, pick) => {
        const raisable = scores.filter(({ score }) => score !== null && score < 5);
        const chosen = raisable[pick % Math.max(1, raisable.length)];
        if (!chosen) return;
        const before = scoreAssessment(rubric, scores);
        const after = scoreAssessment(
          rubric,
          withScore(scores, chosen.criterionKey, (chosen.score ?? 0) + 1),
        );
        for (const end of ["low", "high"] as const)
          expect(compare(exactOf(after.range[end]), exactOf(before.range[end]))).toBe(1);
        if (before.score) expect(compare(exactOf(after.score), exactOf(before.score))).toBe(1);
      }),
    );
  });

  it("has a range that holds the estimate and every completion, and is reached at both ends", () => {
    const completions = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 35, maxLength: 35 });
    fc.assert(
      fc.property(anyCard(true), completions, ({ rubric, scores }, fill) => {
        const { range, score } = scoreAssessment(rubric, scores);
        const completedWith = (value: (index: number) => number) =>
          scoreAssessment(
            rubric,
            scores.map((entry, index) => ({ ...entry, score: entry.score ?? value(index) })),
          );
        const completed = completedWith((index) => fill[index] ?? 0);
        for (const inside of score ? [score, completed.score] : [completed.score]) {
          expect(compare(exactOf(range.low), exactOf(inside))).toBeLessThanOrEqual(0);
          expect(compare(exactOf(inside), exactOf(range.high))).toBeLessThanOrEqual(0);
        }
        expect(completed.range).toEqual({ low: completed.score, high: completed.score });
        expect(completedWith(() => 0).score).toEqual(range.low);
        expect(completedWith(() => 5).score).toEqual(range.high);
      }),
    );
  });

  it("does not depend on the order of the scores", () => {
    const shuffled = anyCard(true).chain(({ rubric, scores }) =>
      fc.record({
        rubric: fc.constant(rubric),
        scores: fc.constant(scores),
        reordered: fc.shuffledSubarray(scores, { minLength: scores.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rubric, scores, reordered }) => {
        expect(scoreAssessment(rubric, reordered)).toEqual(scoreAssessment(rubric, scores));
      }),
    );
  });
});

describe("toScoreValue", () => {
  it("never reads as a tier the score has not reached", () => {
    expect(toScoreValue(fraction(8497, 100)).shown).toBe("84.9");
    expect(toScoreValue(fraction(85)).shown).toBe("85.0");
    expect(toScoreValue(fraction(8425, 100)).shown).toBe("84.3");
    expect(toScoreValue(fraction(209_999, 3000)).shown).toBe("69.9");
  });

  it("is shown the same from the decimal that is stored beside a partner", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 240_000 }), (parts) => {
        const score = fraction(parts, 2400);
        expect(showStoredScore(toScoreColumn(toScoreValue(score).exact))).toBe(toScoreValue(score).shown);
      }),
    );
    expect(showStoredScore("84.970")).toBe("84.9");
    expect(showStoredScore("84.25")).toBe("84.3");
    expect(() => showStoredScore("84,25")).toThrow("not a decimal");
  });
});

describe("criterionScoreSchema", () => {
  const score = scoreOf("brand", 4);
  const link = (url: string) => ({ ...score, evidence: { kind: "link", text: "Report", url } });

  it("takes whole scores from 0 to 5 or none", () => {
    for (const value of [0, 5, null])
      expect(criterionScoreSchema.safeParse({ ...score, score: value }).success).toBe(true);
    for (const value of [-1, 6, 2.5, "3"])
      expect(criterionScoreSchema.safeParse({ ...score, score: value }).success).toBe(false);
  });

  it("takes web addresses as evidence and nothing that runs", () => {
    expect(criterionScoreSchema.safeParse(link("https://example.com/report")).success).toBe(true);
    expect(criterionScoreSchema.safeParse(link("javascript:alert(1)")).success).toBe(false);
  });
});
