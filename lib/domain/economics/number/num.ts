/** How an amount is brought to the smallest unit of its currency. Half up and half to even look at the amount without its sign. */
export type RoundingMethod = "half_up" | "half_even" | "down";

/**
 * A number the engine computes with. The rules are written once over this type: statements run them exactly
 * (`exact.ts`), ten thousand simulated runs approximately (`approximate.ts`). Numbers of two kinds never meet.
 */
export interface Num {
  plus(other: Num): Num;
  minus(other: Num): Num;
  times(other: Num): Num;
  /** Division; the divisor is never zero. Callers multiply first and divide last, so that nothing is lost on the way. */
  over(other: Num): Num;
  negated(): Num;
  /** Below zero, zero or above zero, as this number is smaller than, equal to or larger than the other. */
  compare(other: Num): number;
  /** -1, 0 or 1. */
  sign(): number;
  rounded(places: number, method: RoundingMethod): Num;
  /** Plain decimal text without an exponent. */
  text(): string;
  /** Text with exactly this many digits after the point. */
  fixed(places: number): string;
  toNumber(): number;
}

export interface Arithmetic {
  /** Whether rounding happens and parts add up to the last digit. */
  isExact: boolean;
  /** Reads a decimal text or a safe integer. */
  of(value: string | number): Num;
  zero: Num;
  one: Num;
}

export const smaller = (one: Num, other: Num): Num => (one.compare(other) <= 0 ? one : other);
export const larger = (one: Num, other: Num): Num => (one.compare(other) >= 0 ? one : other);
/** The number, or zero where it is negative. */
export const notNegative = (value: Num, zero: Num): Num => (value.sign() < 0 ? zero : value);

export function sumOf(values: Iterable<Num>, zero: Num): Num {
  let sum = zero;
  for (const value of values) sum = sum.plus(value);
  return sum;
}
