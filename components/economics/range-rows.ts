import type { Uncertainty } from "@/lib/domain/economics/risk/uncertainty";

/** A range as it is typed. Those that are not triangles, or apply to one part only, keep what they are in `rest`. */
export type RangeRow = {
  name?: string;
  to?: string;
  low?: string;
  likely?: string;
  high?: string;
  owner?: string;
  source?: string;
  rest?: Uncertainty;
};

/** Ranges as rows of a form. */
export const readRanges = (uncertainties: readonly Uncertainty[]): RangeRow[] =>
  uncertainties.map((uncertainty) => {
    const { name, owner, source, applies, distribution } = uncertainty;
    const ends =
      distribution.kind === "triangular"
        ? { low: distribution.low, likely: distribution.likely, high: distribution.high }
        : {
            low: distribution.mean - distribution.deviation,
            likely: distribution.mean,
            high: distribution.mean + distribution.deviation,
          };
    return {
      name,
      to: applies.to,
      low: String(Math.max(0, ends.low)),
      likely: String(ends.likely),
      high: String(ends.high),
      ...(owner === undefined ? {} : { owner }),
      ...(source === undefined ? {} : { source }),
      rest: uncertainty,
    };
  });

/** Whether nobody touched the figures of a range, so that it may stay what it was. */
const isUntouched = (row: RangeRow): boolean => {
  const [before] = row.rest ? readRanges([row.rest]) : [];
  return (
    before?.to === row.to &&
    before?.low === row.low &&
    before?.likely === row.likely &&
    before?.high === row.high
  );
};

/** Rows of the form as ranges; a figure that is missing counts as 1. */
export const writeRanges = (rows: readonly RangeRow[]): Uncertainty[] =>
  rows.map((row) => {
    const named = {
      name: row.name ?? "Revenue",
      ...(row.owner === undefined ? {} : { owner: row.owner }),
      ...(row.source === undefined ? {} : { source: row.source }),
    };
    if (row.rest && isUntouched(row))
      return { ...named, applies: row.rest.applies, distribution: row.rest.distribution };
    const to = row.to === "deductions" || row.to === "costs" ? row.to : "revenue";
    return {
      ...named,
      applies: row.rest?.applies.to === row.to && row.rest ? row.rest.applies : { to },
      distribution: {
        kind: "triangular",
        low: Number(row.low ?? 1),
        likely: Number(row.likely ?? 1),
        high: Number(row.high ?? 1),
      },
    };
  });
