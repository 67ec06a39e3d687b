import { type Arithmetic, type Num, sumOf } from "./num";

/**
 * Gives every part what it is owed cut off at `places`, then one smallest unit each to the parts that lost most by
 * the cut (largest remainder; of equal remainders the earlier part). The parts always add up to `total`.
 */
function settle(total: Num, raw: Num[], places: number, math: Arithmetic): Num[] {
  if (!math.isExact) return raw;
  const parts = raw.map((part) => part.rounded(places, "down"));
  let rest = total.minus(sumOf(parts, math.zero));
  if (rest.sign() === 0) return parts;
  const unit = math.of(`1e-${places}`);
  const step = rest.sign() < 0 ? unit.negated() : unit;
  const lost = raw.map((part, index) => ({ index, by: part.minus(parts[index] ?? math.zero) }));
  lost.sort((one, other) => other.by.compare(one.by) * rest.sign() || one.index - other.index);
  for (const { index } of lost) {
    if (rest.sign() * step.sign() <= 0) break;
    parts[index] = (parts[index] ?? math.zero).plus(step);
    rest = rest.minus(step);
  }
  return parts;
}

/** Splits `total`, an amount with at most `places` digits after the point, by fractions that add up to one. */
export const allocate = (total: Num, fractions: readonly Num[], places: number, math: Arithmetic): Num[] =>
  settle(
    total,
    fractions.map((fraction) => total.times(fraction)),
    places,
    math,
  );

/** Splits `total` in proportion to weights of one sign, not all zero. */
export function allocateByWeight(
  total: Num,
  weights: readonly Num[],
  places: number,
  math: Arithmetic,
): Num[] {
  const sum = sumOf(weights, math.zero);
  return settle(
    total,
    weights.map((weight) => total.times(weight).over(sum)),
    places,
    math,
  );
}
