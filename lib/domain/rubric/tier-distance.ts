import { compare, type Fraction, fraction, parseFraction, showTenths, subtract, tenths } from "./fraction";
import type { Tier, TierRule } from "./rubric";
import { tierOfFraction } from "./tier";

/** How far a score is from another tier: the tier, and points with one decimal that are enough to get there. */
export type TierDistance = { tier: Tier; points: string; direction: "better" | "worse" };

/** Farther than this many points is not worth a remark in a list. */
export const nearbyPoints = 2;

const nearby = fraction(nearbyPoints);

/** The smallest whole tenths that reach at least `gap`, or with `isBeyond` that pass it. */
const enough = (gap: Fraction, isBeyond: boolean): string => {
  const cut = tenths(gap, "down");
  const isExact = compare(gap, fraction(cut, 10n)) === 0;
  return showTenths(isExact && !isBeyond ? cut : cut + 1n);
};

/**
 * The nearest other tier of an exact score, when it is at most two points away (domain.md §2, a close call is called
 * one). A better tier is reached at its first score; a worse one begins below the first score of the own. Of two
 * equally near the worse is named, because that one can be lost.
 */
export function nearestTier(rules: readonly TierRule[], exact: string): TierDistance | null {
  const score = parseFraction(exact);
  const own = rules.findIndex(({ tier }) => tier === tierOfFraction(rules, score));
  const [better, here, worse] = [rules[own - 1], rules[own], rules[own + 1]];
  const up = better && subtract(fraction(better.fromScore), score);
  const down = here && worse && subtract(score, fraction(here.fromScore));
  const isUp = up !== undefined && (down === undefined || compare(up, down) < 0);
  if (isUp && better && compare(up, nearby) <= 0)
    return { tier: better.tier, points: enough(up, false), direction: "better" };
  if (!isUp && down && worse && compare(down, nearby) <= 0)
    return { tier: worse.tier, points: enough(down, true), direction: "worse" };
  return null;
}
