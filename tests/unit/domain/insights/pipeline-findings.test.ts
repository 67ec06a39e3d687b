import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roadStages } from "@/lib/domain/deal/stage";
import { passRates, shareInWords, slowestStage, worstLoss } from "@/lib/domain/insights/pipeline-findings";

const funnelOf = (counts: readonly number[]) =>
  roadStages.slice(0, counts.length).map((stage, index) => ({ stage, reached: counts[index] ?? 0 }));

describe("what the pipeline says", () => {
  it("finds the stage that loses most of those that reach it", () => {
    expect(worstLoss(funnelOf([96, 61, 49, 44, 41, 37, 27, 24, 22]))).toEqual({
      stage: "qualifying",
      passedOn: 61 / 96,
      reached: 96,
    });
    expect(worstLoss(funnelOf([40, 39, 38, 30]))?.stage).toBe("terms");
  });

  it("says nothing from a handful of deals, and nothing where nobody is lost", () => {
    expect(worstLoss(funnelOf([3, 1, 0]))).toBeNull();
    expect(worstLoss(funnelOf([9, 9, 9]))).toBeNull();
  });

  it("never claims that more than all went on", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 9 }), (counts) => {
        for (const rate of passRates(funnelOf(counts))) {
          if (rate === null) continue;
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("names the stage furthest over its plan, in whole days", () => {
    const times = [
      { stage: "terms" as const, meanDays: 12.2, planDays: 10, count: 9 },
      { stage: "negotiation" as const, meanDays: 23.4, planDays: 18, count: 9 },
      { stage: "signature" as const, meanDays: 40, planDays: 4, count: 0 },
    ];
    expect(slowestStage(times)).toMatchObject({ stage: "negotiation", daysOver: 5 });
    expect(slowestStage([{ stage: "loi", meanDays: 6, planDays: 7, count: 4 }])).toBeNull();
  });

  it.each([
    [0.27, "one in four"],
    [0.5, "one in two"],
    [0.36, "one in three"],
    [0.9, "90 %"],
    [0.03, "3 %"],
  ])("says %d as %s", (share, words) => expect(shareInWords(share)).toBe(words));
});
