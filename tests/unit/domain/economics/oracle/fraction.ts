/** An exact fraction of big integers, always with a positive denominator and in lowest terms. */
export type Fraction = { n: bigint; d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function fraction(n: bigint, d = 1n): Fraction {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n, d) || 1n;
  return { n: (sign * n) / by, d: (sign * d) / by };
}

/** Reads "12.345" without a float in between. */
export function read(text: string | number): Fraction {
  const [whole = "0", part = ""] = String(text).replace("-", "").split(".");
  const value = fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  return String(text).startsWith("-") ? negate(value) : value;
}

export const zero = fraction(0n);
export const negate = (a: Fraction): Fraction => fraction(-a.n, a.d);
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const mul = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction): boolean => sub(a, b).n < 0n;
export const min = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);
export const max = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
export const isZero = (a: Fraction): boolean => a.n === 0n;
export const total = (list: readonly Fraction[]): Fraction => list.reduce(add, zero);

/** Towards zero, to cents. */
export function floorCents(a: Fraction): Fraction {
  return fraction((a.n * 100n) / a.d, 100n);
}

/** Half up (away from zero), half to even, or down, to cents. */
export function roundCents(a: Fraction, method: string): Fraction {
  const cut = floorCents(a);
  const lost = sub(a, cut);
  const twice = mul(lost.n < 0n ? negate(lost) : lost, fraction(200n));
  const up = fraction(a.n < 0n ? -1n : 1n, 100n);
  if (method === "down" || less(twice, fraction(1n))) return cut;
  const isTie = twice.n === 1n && twice.d === 1n;
  if (isTie && method === "half_even") return (mul(cut, fraction(100n)).n & 1n) === 0n ? cut : add(cut, up);
  return add(cut, up);
}

/** Splits an amount of whole cents by weights: cut to cents, then a cent each to those that lost most. */
export function largestRemainder(amount: Fraction, weights: readonly Fraction[]): Fraction[] {
  const sum = total(weights);
  const raw = weights.map((weight) => div(mul(amount, weight), sum));
  const parts = raw.map(floorCents);
  const cent = fraction(amount.n < 0n ? -1n : 1n, 100n);
  let rest = sub(amount, total(parts));
  const size = (a: Fraction): Fraction => (a.n < 0n ? negate(a) : a);
  while (!isZero(rest)) {
    let best = 0;
    const lost = raw.map((value, index) => size(sub(value, parts[index] ?? zero)));
    const given = raw.map((value, index) => !less(size(parts[index] ?? zero), size(value)) && !isZero(value));
    for (let index = 1; index < raw.length; index += 1) {
      if (given[index] && !given[best]) continue;
      if ((given[best] && !given[index]) || less(lost[best] ?? zero, lost[index] ?? zero)) best = index;
    }
    parts[best] = add(parts[best] ?? zero, cent);
    rest = sub(rest, cent);
  }
  return parts;
}

export const show = (a: Fraction): string => {
  const cents = roundCents(a, "half_up");
  const whole = (cents.n * 100n) / cents.d;
  const text = (whole < 0n ? -whole : whole).toString().padStart(3, "0");
  return `${whole < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
};
