import { Decimal } from "decimal.js";
import type { Money } from "@/lib/domain/shared/money";
import type { RevenueStream } from "@/lib/domain/term-sheet/sections/revenue-stream";

/** One line of a worked example: what happens, the term that decides it, and the amount it comes to. */
export type ExampleLine = {
  key: string;
  /** Whose amount it is; null for a line about the whole. */
  partyId: string | null;
  /** Path of the term below the stream, such as "shares[a].percent"; null where nothing of the sheet decides. */
  term: string | null;
  what: string;
  amount: Money;
};
export type Example = { assumed: Money; of: string; lines: ExampleLine[] };

type Share = { id: string; party?: string | undefined; percent?: string | undefined };
type Split = { shares: readonly Share[]; remainderTo?: string | undefined };

const Exact = Decimal.clone({ precision: 60 });
const assumedBase = 100_000;

const percentOf = (amount: Decimal, percent: string): Decimal => amount.times(percent).div(100);
/** Commercial rounding to hundredths; computed from exact decimals. */
const rounded = (amount: Decimal): Decimal => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const money = (amount: Decimal, currency: string): Money => ({ amount: amount.toFixed(), currency });

/** Each party's part of an amount; what rounding leaves over goes to the party that keeps the rest, or the last one. */
function splitLines(
  amount: Decimal,
  { shares, remainderTo }: Split,
  list: string,
  key: string,
  currency: string,
): ExampleLine[] {
  const named = shares.filter((share) => share.percent !== undefined && share.party !== undefined);
  const hasRest = remainderTo !== undefined;
  const sum = named.reduce((total, share) => total.plus(share.percent ?? 0), new Exact(0));
  if (sum.gt(100) || named.length === 0) return [];
  let left = amount;
  const lines = named.map((share, index): ExampleLine => {
    const isLast = !hasRest && sum.eq(100) && index === named.length - 1;
    const part = isLast ? left : rounded(percentOf(amount, share.percent ?? "0"));
    left = left.minus(part);
    return {
      key: `${key}.${share.id}`,
      partyId: share.party ?? null,
      term: `${list}[${share.id}].percent`,
      what: "of it",
      amount: money(part, currency),
    };
  });
  if (!hasRest || left.isZero()) return lines;
  return [
    ...lines,
    { key: `${key}.rest`, partyId: remainderTo, term: null, what: "the rest", amount: money(left, currency) },
  ];
}

type Of<Model extends RevenueStream["model"]> = Extract<RevenueStream, { model: Model }>;

const basisNames = {
  net_revenue: "of net revenue",
  gross_revenue: "of gross revenue",
  first_year_acv: "of first-year contract value",
  list_price: "of list prices",
  gross_margin: "of gross margin",
  profit: "of profit",
};

/** What the assumed amount is an amount of; a stream without a basis leaves it at "shared". */
const assumedOf = (stream: {
  basis?: keyof typeof basisNames | undefined;
  recoupedFirst?: Money | undefined;
}): string =>
  [
    stream.basis === undefined ? "to be shared" : basisNames[stream.basis],
    ...(stream.recoupedFirst === undefined ? [] : ["left after the costs earned back first"]),
  ].join(" ");

function byYear(stream: Of<"tiered_by_year">, currency: string): Example {
  const base = new Exact(assumedBase);
  const lines = stream.years.slice(0, 3).flatMap((year): ExampleLine[] => {
    const parts = splitLines(
      base,
      { shares: year.shares, remainderTo: stream.remainderTo },
      `years[${year.id}].shares`,
      year.id,
      currency,
    );
    if (parts.length === 0 || year.fromYear === undefined) return [];
    const head: ExampleLine = {
      key: `${year.id}.base`,
      partyId: null,
      term: `years[${year.id}].fromYear`,
      what: "Year",
      amount: money(base, currency),
    };
    return [head, ...parts];
  });
  return { assumed: money(base, currency), of: `${assumedOf(stream)} in each year`, lines };
}

/** Volume halfway into the second band, or half as much again as the first ends: both sides of the line are seen. */
function assumedVolume(bands: Of<"tiered_by_volume">["bands"]): Decimal {
  const [first, second] = bands;
  const line = first?.untilAmount?.amount ?? second?.fromAmount?.amount;
  if (line === undefined || new Exact(line).lte(0)) return new Exact(assumedBase);
  const end = second?.untilAmount?.amount;
  const start = new Exact(line);
  return end === undefined || start.gte(end) ? start.times("1.5") : rounded(start.plus(end).div(2));
}

function byVolume(stream: Of<"tiered_by_volume">, currency: string): Example {
  const base = assumedVolume(stream.bands);
  const edges = stream.bands.flatMap((band) => [band.fromAmount, band.untilAmount]);
  const isOneCurrency = edges.every((edge) => edge === undefined || edge.currency === currency);
  const lines = stream.bands.flatMap((band): ExampleLine[] => {
    if (band.fromAmount === undefined || !isOneCurrency) return [];
    const from = new Exact(band.fromAmount.amount);
    const until = band.untilAmount === undefined ? null : new Exact(band.untilAmount.amount);
    const isReached = base.gt(from) && (until === null || base.lte(until));
    const reach = until === null || base.lt(until) ? base : until;
    const part = stream.method === "whole" ? (isReached ? base : new Exact(0)) : reach.minus(from);
    if (part.lte(0)) return [];
    const parts = splitLines(
      part,
      { shares: band.shares, remainderTo: stream.remainderTo },
      `bands[${band.id}].shares`,
      band.id,
      currency,
    );
    if (parts.length === 0) return [];
    const what =
      stream.method === "whole"
        ? "All of it, as the band is reached from"
        : "The part that falls into the band from";
    const head: ExampleLine = {
      key: `${band.id}.base`,
      partyId: null,
      term: `bands[${band.id}].fromAmount`,
      what,
      amount: money(part, currency),
    };
    return [head, ...parts];
  });
  return { assumed: money(base, currency), of: `${assumedOf(stream)} in one counting period`, lines };
}

const oneLine = (
  assumed: Decimal,
  of: string,
  currency: string,
  partyId: string | undefined,
  term: string,
  what: string,
  amount: Decimal,
): Example => ({
  assumed: money(assumed, currency),
  of,
  lines: [{ key: "line", partyId: partyId ?? null, term, what, amount: money(rounded(amount), currency) }],
});

function referralFee(stream: Of<"referral_fee">, currency: string): Example | null {
  const base = new Exact(assumedBase);
  const isFlat = stream.feeKind === "flat";
  if (isFlat ? stream.feeFlat === undefined : stream.feePercent === undefined) return null;
  const fee = isFlat ? new Exact(stream.feeFlat?.amount ?? 0) : percentOf(base, stream.feePercent ?? "0");
  const cap = stream.feeCap?.currency === currency ? new Exact(stream.feeCap.amount) : null;
  const of = "for one customer who was referred";
  if (cap !== null && fee.gt(cap))
    return oneLine(base, of, currency, stream.recipient, "feeCap", "the cap of", cap);
  const term = isFlat ? "feeFlat" : "feePercent";
  return oneLine(base, of, currency, stream.recipient, term, isFlat ? "a fee of" : "a fee at", fee);
}

const currencyOf = (stream: RevenueStream, usual: string): string => {
  switch (stream.model) {
    case "tiered_by_volume":
      return stream.bands.find((band) => band.fromAmount !== undefined)?.fromAmount?.currency ?? usual;
    case "co_marketing_split":
      return stream.annualBudget?.currency ?? usual;
    case "referral_fee":
      return (stream.feeKind === "flat" ? stream.feeFlat?.currency : stream.feeCap?.currency) ?? usual;
    case "royalty":
      return stream.royaltyPerUnit?.currency ?? usual;
    default:
      return usual;
  }
};

/**
 * What a stream comes to on a round assumed amount, from its terms alone: shares, bands and years, a fee and its cap.
 * Exact decimals, rounded half up to hundredths at each party's line; the lines of a split add up to what was split.
 * Null for streams that cannot be shown so (waterfalls, guarantees, milestones) or whose terms are not filled in.
 */
export function exampleOf(stream: RevenueStream, usualCurrency: string): Example | null {
  const currency = currencyOf(stream, usualCurrency);
  const base = new Exact(assumedBase);
  const example = ((): Example | null => {
    switch (stream.model) {
      case "percentage":
        return {
          assumed: money(base, currency),
          of: assumedOf(stream),
          lines: splitLines(base, stream, "shares", "split", currency),
        };
      case "tiered_by_year":
        return byYear(stream, currency);
      case "tiered_by_volume":
        return byVolume(stream, currency);
      case "referral_fee":
        return referralFee(stream, currency);
      case "reseller_margin":
        return stream.marginPercent === undefined
          ? null
          : oneLine(
              base,
              "of list prices",
              currency,
              stream.recipient,
              "marginPercent",
              "a margin of",
              percentOf(base, stream.marginPercent),
            );
      case "co_marketing_split": {
        const budget = new Exact(stream.annualBudget?.amount ?? 0);
        const lines = splitLines(budget, stream, "shares", "split", currency);
        return { assumed: money(budget, currency), of: "spent in a year", lines };
      }
      case "royalty":
        if (stream.royaltyKind === "per_unit")
          return stream.royaltyPerUnit === undefined
            ? null
            : oneLine(
                new Exact(stream.royaltyPerUnit.amount),
                "for one unit",
                currency,
                stream.recipient,
                "royaltyPerUnit",
                "for 1,000 units at",
                new Exact(stream.royaltyPerUnit.amount).times(1000),
              );
        return stream.royaltyPercent === undefined
          ? null
          : oneLine(
              base,
              assumedOf(stream),
              currency,
              stream.recipient,
              "royaltyPercent",
              "a royalty of",
              percentOf(base, stream.royaltyPercent),
            );
      default:
        return null;
    }
  })();
  return example === null || example.lines.length === 0 ? null : example;
}

/** Whether any of the streams can be shown in figures. */
export const hasWorkedExample = (streams: readonly RevenueStream[]): boolean =>
  streams.some((stream) => exampleOf(stream, "EUR") !== null);
