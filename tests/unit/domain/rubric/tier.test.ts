import { describe, expect, it } from "vitest";
import { fraction, toExactValue } from "@/lib/domain/rubric/fraction";
import { weightedQualification as rubric } from "@/lib/domain/rubric/preset-weighted-qualification";
import {
  effectiveTier,
  revenueBandOf,
  revenueMismatch,
  rhythmText,
  type TierOverride,
  tierOf,
  tiersInRange,
} from "@/lib/domain/rubric/tier";
import { tierOverrideSchema } from "@/lib/domain/rubric/tier-schema";

const score = (numerator: number, denominator = 1) => toExactValue(fraction(numerator, denominator));
const euros = (amount: string) => ({ amount, currency: "EUR" });

describe("tierOf", () => {
  it.each([
    [100, 1, 1],
    [85, 1, 1],
    [254_999, 3000, 2],
    [70, 1, 2],
    [69_999_999, 1_000_000, 3],
    [50, 1, 3],
    [149, 3, "not_now"],
    [0, 1, "not_now"],
  ] as const)("%i/%i is tier %s", (numerator, denominator, tier) => {
    expect(tierOf(rubric, score(numerator, denominator))).toBe(tier);
  });

  it("lists every tier a range touches, best first", () => {
    expect(tiersInRange(rubric, { low: score(82), high: score(85) })).toEqual([1, 2]);
    expect(tiersInRange(rubric, { low: score(0), high: score(100) })).toEqual([1, 2, 3, "not_now"]);
    expect(tiersInRange(rubric, { low: score(71), high: score(84) })).toEqual([2]);
  });
});

describe("revenue", () => {
  it.each([
    ["500000.01", 1],
    ["500000", 2],
    ["100000", 2],
    ["99999.99", 3],
  ])("€ %s a year is band %i", (amount, band) => {
    expect(revenueBandOf(rubric, euros(amount))).toBe(band);
  });

  it("has no band without revenue or in another currency", () => {
    expect(revenueBandOf(rubric, null)).toBeNull();
    expect(revenueBandOf(rubric, { amount: "620000", currency: "USD" })).toBeNull();
  });

  it("shows where score and revenue disagree", () => {
    expect(revenueMismatch(2, 1)).toEqual({ tier: 2, revenueBand: 1, revenueSays: "better" });
    expect(revenueMismatch(1, 3)?.revenueSays).toBe("worse");
    expect(revenueMismatch("not_now", 2)?.revenueSays).toBe("better");
    for (const agreed of [revenueMismatch(2, 2), revenueMismatch("not_now", 3), revenueMismatch(1, null)])
      expect(agreed).toBeNull();
  });
});

describe("effectiveTier", () => {
  const override: TierOverride = {
    tier: 1,
    reason: "Their board chose us as the only partner for 2027.",
    overriddenBy: "user-1",
    overriddenOn: "2026-11-20",
    tierByScore: 2,
  };

  it("goes by the score unless it is overridden, and says when the override is out of date", () => {
    expect(effectiveTier(2, null)).toMatchObject({ tier: 2, byScore: 2, needsReview: false });
    expect(effectiveTier(2, override)).toMatchObject({ tier: 1, byScore: 2, needsReview: false });
    expect(effectiveTier(3, override)).toMatchObject({ tier: 1, byScore: 3, needsReview: true });
    expect(effectiveTier(null, null).tier).toBeNull();
  });

  it("wants a reason", () => {
    expect(tierOverrideSchema.safeParse({ ...override, reason: "because" }).success).toBe(false);
  });
});

describe("rhythmText", () => {
  it("says how each tier is looked after", () => {
    expect(rhythmText(rubric, 1)).toBe(
      "Tier 1: a review every quarter, an executive sponsor on each side, dedicated people and budget.",
    );
    expect(rhythmText(rubric, 2)).toContain("every half-year");
    expect(rhythmText(rubric, 3)).toContain("every year");
    expect(rhythmText(rubric, "not_now")).toContain("no planned reviews");
  });
});
