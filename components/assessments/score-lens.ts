import type { Tier, TierRule } from "@/lib/domain/rubric/rubric";

/** What has to be in sight at once. All on the scale of 0–100. */
export interface LensSubject {
  score: number | null;
  low: number;
  high: number;
  /** What the smallest flip would give; null when there is none. */
  flipTo: number | null;
  tiers: readonly Pick<TierRule, "tier" | "fromScore">[];
}

/** A part of the scale drawn large; `borders` are the tiers that begin inside it. */
export interface Lens {
  from: number;
  to: number;
  ticks: number[];
  borders: { at: number; tier: Tier }[];
}

const narrowest = 6;
const widest = 40;

const nearest = (points: readonly number[], to: number): number | undefined =>
  [...points].sort((first, second) => Math.abs(first - to) - Math.abs(second - to))[0];

/**
 * The part of the scale to magnify: figure, range, flip and the nearest tier border with a point of air, six points
 * at least. Null when that is more than forty points: then a magnifying glass shows nothing the whole scale does not.
 */
export function lensOf({ score, low, high, flipTo, tiers }: LensSubject): Lens | null {
  const borders = tiers.filter(({ fromScore }) => fromScore > 0).map(({ fromScore }) => fromScore);
  const centre = score ?? (low + high) / 2;
  const border = nearest(borders, centre);
  const points = [low, high, centre, ...(flipTo === null ? [] : [flipTo])];
  if (border !== undefined && Math.abs(border - centre) <= widest / 2) points.push(border);
  let from = Math.max(0, Math.floor(Math.min(...points)) - 1);
  let to = Math.min(100, Math.ceil(Math.max(...points)) + 1);
  if (to - from > widest) return null;
  while (to - from < narrowest) {
    if (to < 100) to += 1;
    if (to - from < narrowest && from > 0) from -= 1;
  }
  const step = to - from <= 12 ? 1 : 5;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return {
    from,
    to,
    ticks,
    borders: tiers
      .filter(({ fromScore }) => fromScore > from && fromScore < to)
      .map(({ fromScore, tier }) => ({ at: fromScore, tier })),
  };
}
