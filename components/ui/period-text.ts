export type PeriodUnit = "D" | "W" | "M" | "Y";

export interface PeriodParts {
  count: string;
  unit: PeriodUnit;
}

/** "P12M" as a count and a unit. Years with months become months; null for periods of other mixtures. */
export function parsePeriodText(period: string): PeriodParts | null {
  const mixed = /^P(\d+)Y(\d+)M$/.exec(period);
  if (mixed) return { count: String(Number(mixed[1]) * 12 + Number(mixed[2])), unit: "M" };
  const single = /^P(\d+)([YMWD])$/.exec(period);
  return single ? { count: single[1] ?? "", unit: single[2] as PeriodUnit } : null;
}
