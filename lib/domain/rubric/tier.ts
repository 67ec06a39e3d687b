import { approximateDays, type CalendarDateText } from "../shared/calendar";
import type { Money } from "../shared/money";
import {
  compare,
  type ExactValue,
  type Fraction,
  fraction,
  fractionOfDecimal,
  parseFraction,
} from "./fraction";
import { type Rhythm, type Rubric, type Tier, type TierRule, tierLabel, tiers } from "./rubric";
import type { ScoreRange } from "./score";

/** The tier an exact score falls into; a score on a boundary has reached the better tier: 70 is tier 2 (S1). */
export function tierOfFraction(rules: readonly TierRule[], score: Fraction): Tier {
  return rules.find(({ fromScore }) => compare(score, fraction(fromScore)) >= 0)?.tier ?? "not_now";
}

/** The tier of a score, decided on the exact value and never on the rounded one (domain.md §2). */
export function tierOf(rubric: Pick<Rubric, "tiers">, score: ExactValue): Tier {
  return tierOfFraction(rubric.tiers, parseFraction(score.exact));
}

/** Every tier an unfinished score can still end in, best first; one tier when the rest cannot change it. */
export function tiersInRange(rubric: Pick<Rubric, "tiers">, range: ScoreRange): Tier[] {
  const best = tiers.indexOf(tierOf(rubric, range.high));
  return tiers.slice(best, tiers.indexOf(tierOf(rubric, range.low)) + 1);
}

/** Above zero when `first` is the better tier, below when `second` is, zero when they are the same. */
export function compareTiers(first: Tier, second: Tier): number {
  return tiers.indexOf(second) - tiers.indexOf(first);
}

export type RevenueBand = 1 | 2 | 3;

/**
 * The band of the expected annual revenue (S1: above 500 k, 100–500 k, below 100 k; an amount exactly on the upper
 * line is in the middle band). Null when no revenue is given or it is in another currency: it is not converted.
 */
export function revenueBandOf(
  { revenueBands }: Pick<Rubric, "revenueBands">,
  annualRevenue: Money | null,
): RevenueBand | null {
  if (!annualRevenue || annualRevenue.currency !== revenueBands.currency) return null;
  const amount = fractionOfDecimal(annualRevenue.amount);
  if (compare(amount, fractionOfDecimal(revenueBands.tier1Above)) > 0) return 1;
  return compare(amount, fractionOfDecimal(revenueBands.tier2From)) >= 0 ? 2 : 3;
}

export type RevenueMismatch = { tier: Tier; revenueBand: RevenueBand; revenueSays: "better" | "worse" };

/**
 * Where score and revenue disagree. It is shown and changes nothing: the tier goes by the score (domain.md §10).
 * "Not now" agrees with the lowest band, because there is no band below it.
 */
export function revenueMismatch(tier: Tier, revenueBand: RevenueBand | null): RevenueMismatch | null {
  if (revenueBand === null) return null;
  const comparable: RevenueBand = tier === "not_now" ? 3 : tier;
  if (comparable === revenueBand) return null;
  return { tier, revenueBand, revenueSays: revenueBand < comparable ? "better" : "worse" };
}

/** A person's decision to treat a partner as another tier than its score, with the reason kept. */
export type TierOverride = {
  tier: Tier;
  reason: string;
  overriddenBy: string;
  overriddenOn: CalendarDateText;
  /** The tier the score gave when the override was decided. */
  tierByScore: Tier | null;
};

export type EffectiveTier = {
  /** The tier that counts; null while there is neither a score nor an override. */
  tier: Tier | null;
  byScore: Tier | null;
  override: TierOverride | null;
  /** True when the score's tier has changed since the override was decided, so the reason may no longer hold. */
  needsReview: boolean;
};

/** The tier that counts: the override if there is one, otherwise the score's (domain.md §2). */
export function effectiveTier(byScore: Tier | null, override: TierOverride | null): EffectiveTier {
  return {
    tier: override ? override.tier : byScore,
    byScore,
    override,
    needsReview: override !== null && override.tierByScore !== byScore,
  };
}

const cadenceNames: ReadonlyMap<number, string> = new Map([
  [30, "a review every month"],
  [90, "a review every quarter"],
  [180, "a review every half-year"],
  [360, "a review every year"],
  [365, "a review every year"],
]);

const reviewText = (reviewEvery: string | null): string =>
  reviewEvery === null
    ? "no planned reviews"
    : (cadenceNames.get(approximateDays(reviewEvery)) ??
      `a review every ${approximateDays(reviewEvery)} days`);

/** How a partner of this tier is looked after (S1). Throws when the rubric lists no such tier. */
export function rhythmOf(rubric: Pick<Rubric, "tiers">, tier: Tier): Rhythm {
  const rule = rubric.tiers.find((candidate) => candidate.tier === tier);
  if (!rule) throw new Error(`The rubric has no rule for ${tierLabel(tier).toLowerCase()}.`);
  return rule.rhythm;
}

/** The rhythm of a tier as one line: "Tier 1: a review every quarter, …". */
export function rhythmText(rubric: Pick<Rubric, "tiers">, tier: Tier): string {
  const { reviewEvery, sponsorship, resources } = rhythmOf(rubric, tier);
  return `${tierLabel(tier)}: ${reviewText(reviewEvery)}, ${sponsorship}, ${resources}.`;
}
