import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, fraction, parseFraction, subtract, toExactValue } from "@/lib/domain/rubric/fraction";
import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import { tierOfFraction } from "@/lib/domain/rubric/tier";
import { nearestTier } from "@/lib/domain/rubric/tier-distance";

const { tiers } = weightedQualification;

describe("the nearest other tier", () => {
  it.each([
    ["853/10", { tier: 2, points: "0.4", direction: "worse" }],
    ["85", { tier: 2, points: "0.1", direction: "worse" }],
    ["843/10", { tier: 1, points: "0.7", direction: "better" }],
    ["8495/100", { tier: 1, points: "0.1", direction: "better" }],
    ["716/10", { tier: 3, points: "1.7", direction: "worse" }],
    ["49", { tier: 3, points: "1.0", direction: "better" }],
    ["77", null],
    ["100", null],
    ["0", null],
  ])("of %s", (exact, expected) => {
    expect(nearestTier(tiers, exact)).toEqual(expected);
  });

  it("is reached by the points it names, and not by a tenth less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const score = fraction(thousandths, 1000);
        const near = nearestTier(tiers, toExactValue(score).exact);
        if (!near) return;
        const tenth = fraction(Math.round(Number(near.points) * 10), 10);
        const move = near.direction === "better" ? add : subtract;
        expect(tierOfFraction(tiers, move(score, tenth))).toBe(near.tier);
        const less = subtract(tenth, fraction(1, 10));
        expect(tierOfFraction(tiers, move(score, less))).toBe(
          tierOfFraction(tiers, parseFraction(toExactValue(score).exact)),
        );
      }),
    );
  });
});
