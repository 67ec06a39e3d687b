/** What many runs say of one party. Percentiles by nearest rank. */
export type RiskSummary = {
  p10: number;
  p50: number;
  p90: number;
  mean: number;
  lowest: number;
  highest: number;
};

const rank = (sorted: Float64Array, percent: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? 0;

/** Percentiles, mean and ends of the runs; zeros when there are none. */
export function summarise(values: Float64Array): RiskSummary {
  const sorted = values.toSorted();
  const mean = sorted.length === 0 ? 0 : sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return {
    p10: rank(sorted, 10),
    p50: rank(sorted, 50),
    p90: rank(sorted, 90),
    mean,
    lowest: sorted[0] ?? 0,
    highest: sorted.at(-1) ?? 0,
  };
}

/** In how many of a hundred runs the value is at least `least`. */
export const chanceOfAtLeast = (values: Float64Array, least: number): number =>
  values.length === 0 ? 0 : (values.filter((value) => value >= least).length / values.length) * 100;

/** Counts of runs in `bins` equal stretches from the lowest to the highest value, for a histogram. */
export function histogram(values: Float64Array, bins = 40): { from: number; until: number; count: number }[] {
  const { lowest, highest } = summarise(values);
  const width = (highest - lowest) / bins || 1;
  const counts = Array.from({ length: bins }, (_, index) => ({
    from: lowest + index * width,
    until: lowest + (index + 1) * width,
    count: 0,
  }));
  for (const value of values) {
    const bin = counts[Math.min(bins - 1, Math.floor((value - lowest) / width))];
    if (bin) bin.count += 1;
  }
  return counts;
}
