import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lensOf } from "@/components/assessments/score-lens";
import { standardTiers } from "@/lib/domain/rubric/preset-tiers";

const tiers = standardTiers;

describe("lensOf", () => {
  it("draws the border a close call is about", () => {
    expect(lensOf({ score: 84.25, low: 82, high: 85, flipTo: 85.05, tiers })).toEqual({
      from: 81,
      to: 87,
      ticks: [81, 82, 83, 84, 85, 86, 87],
      borders: [{ at: 85, tier: 1 }],
    });
  });

  it("is nothing while almost everything is possible", () => {
    expect(lensOf({ score: null, low: 0, high: 100, flipTo: null, tiers })).toBeNull();
  });

  it("always holds figure, range and flip, inside the scale, at least six points wide", () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, fc.option(figure), (first, second, third, flipTo) => {
        const [low = 0, score = 0, high = 0] = [first, second, third].sort((one, other) => one - other);
        const lens = lensOf({ score, low, high, flipTo, tiers });
        if (!lens) return;
        expect(lens.from).toBeGreaterThanOrEqual(0);
        expect(lens.to).toBeLessThanOrEqual(100);
        expect(lens.to - lens.from).toBeGreaterThanOrEqual(6);
        expect(lens.to - lens.from).toBeLessThanOrEqual(40);
        for (const point of [low, score, high, flipTo ?? score]) {
          expect(point).toBeGreaterThanOrEqual(lens.from);
          expect(point).toBeLessThanOrEqual(lens.to);
        }
      }),
    );
  });
});
