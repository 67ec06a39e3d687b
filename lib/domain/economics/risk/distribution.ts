import type { Random } from "./random";

/** How an uncertain factor is spread. Low, likely and high, or mean and standard deviation; never below zero. */
export type Distribution =
  | { kind: "triangular"; low: number; likely: number; high: number }
  | { kind: "normal"; mean: number; deviation: number };

/** The standard normal value below which nine of ten lie. */
const ninetieth = 1.2815515655446004;

/** Draws one value: triangular by the inverse of its distribution function, normal by Box and Muller's method. */
export function draw(distribution: Distribution, random: Random): number {
  if (distribution.kind === "triangular") {
    const { low, likely, high } = distribution;
    if (high <= low) return likely;
    const at = random();
    const turn = (likely - low) / (high - low);
    return at < turn
      ? low + Math.sqrt(at * (high - low) * (likely - low))
      : high - Math.sqrt((1 - at) * (high - low) * (high - likely));
  }
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return Math.max(0, distribution.mean + distribution.deviation * radius * Math.cos(2 * Math.PI * random()));
}

/** The ends a tornado chart shows: the lowest and highest of a triangle, the tenth and ninetieth percentile of a normal. */
export function endsOf(distribution: Distribution): { low: number; high: number } {
  if (distribution.kind === "triangular") return { low: distribution.low, high: distribution.high };
  const { mean, deviation } = distribution;
  return { low: Math.max(0, mean - ninetieth * deviation), high: mean + ninetieth * deviation };
}
