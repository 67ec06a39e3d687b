/**
 * Exact fractions. A score is a sum of weight × mean, and a mean of three or seven criteria has no finite
 * decimal; 70 must still be exactly 70, because a tier begins there (domain.md §2).
 */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** An exact number that survives JSON. `exact` decides; `value` only draws and `shown` only reads. */
export type ExactValue = {
  /** Lowest terms, "337/4", or "70" when whole. */
  exact: string;
  /** The nearest float: for charts, never for a decision. */
  value: number;
  /** One decimal place, "84.3". */
  shown: string;
};

const greatestCommonDivisor = (first: bigint, second: bigint): bigint => {
  let [a, b] = [first < 0n ? -first : first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/** `numerator / denominator` in lowest terms with a positive denominator. Throws on a zero denominator. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new Error("A fraction cannot have a denominator of zero.");
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(top, bottom * sign) || 1n;
  return { numerator: (top * sign) / divisor, denominator: (bottom * sign) / divisor };
}

export const zero: Fraction = fraction(0);

/** Exact `first + second`. */
export const add = (first: Fraction, second: Fraction): Fraction =>
  fraction(
    first.numerator * second.denominator + second.numerator * first.denominator,
    first.denominator * second.denominator,
  );

/** Exact `first − second`. */
export const subtract = (first: Fraction, second: Fraction): Fraction =>
  add(first, fraction(-second.numerator, second.denominator));

/** Exact `first × second`. */
export const multiply = (first: Fraction, second: Fraction): Fraction =>
  fraction(first.numerator * second.numerator, first.denominator * second.denominator);

/** −1, 0 or 1 by exact value. */
export function compare(first: Fraction, second: Fraction): number {
  const difference = first.numerator * second.denominator - second.numerator * first.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Exact sum; zero for an empty list. */
export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, zero);

/** Reads what `toExactValue` wrote. Throws when the text is not a fraction: stored scores are never edited. */
export function parseFraction(exact: string): Fraction {
  const match = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(exact);
  if (!match?.[1]) throw new Error(`"${exact}" is not an exact score.`);
  return fraction(BigInt(match[1]), BigInt(match[2] ?? "1"));
}

const asText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;

/** Whole tenths: nearest, halves away from zero for the positive numbers used here, or simply cut off. */
export function tenths({ numerator, denominator }: Fraction, rounding: "half_up" | "down"): bigint {
  const scaled = numerator * 20n + (rounding === "half_up" ? denominator : 0n);
  const divisor = denominator * 2n;
  const quotient = scaled / divisor;
  return scaled < 0n && scaled % divisor !== 0n ? quotient - 1n : quotient;
}

/** Tenths as text with one decimal, 843n → "84.3". */
export function showTenths(count: bigint): string {
  const absolute = count < 0n ? -count : count;
  return `${count < 0n ? "-" : ""}${absolute / 10n}.${absolute % 10n}`;
}

/**
 * A score to one decimal, halves up, except that rounding never carries it to a whole number it has not reached: tiers
 * begin at whole numbers, so 84.97 reads 84.9, not 85.0 (domain.md §2).
 */
export function showScore(score: Fraction): string {
  const rounded = tenths(score, "half_up");
  const isCarried = rounded % 10n === 0n && compare(score, fraction(rounded, 10n)) < 0;
  return showTenths(isCarried ? rounded - 1n : rounded);
}

/** A decimal such as "84.970" or "-0.5", exactly. Throws on anything else. */
export function fractionOfDecimal(decimal: string): Fraction {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match?.[1]) throw new Error(`"${decimal}" is not a decimal.`);
  const places = match[2] ?? "";
  return fraction(BigInt(match[1] + places), 10n ** BigInt(places.length));
}

/** `showScore` for a score as it is stored beside a partner, a decimal such as "84.970". Throws on anything else. */
export const showStoredScore = (decimal: string): string => showScore(fractionOfDecimal(decimal));

/** The fraction as data for screens, storage and the API; shown to one decimal, halves up. */
export function toExactValue(value: Fraction): ExactValue {
  return {
    exact: asText(value),
    value: Number(value.numerator) / Number(value.denominator),
    shown: showTenths(tenths(value, "half_up")),
  };
}
