import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { derived } from "../derivation";
import { allocateByWeight } from "../number/allocate";
import { type Num, sumOf } from "../number/num";
import { planAdjustments } from "../plan/adjustments";
import { planShares } from "../plan/share-plan";
import { checkSpans } from "../plan/spans";
import { partsByShare } from "./fraction-parts";
import { deriveBase, splitStream } from "./split-stream";
import { type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type TieredByYear = Extract<RevenueStream, { model: "tiered_by_year" }>;

/**
 * The percentage depends on how old the customer, or the agreement, is (S1: 30 % in year 1, 20 % in year 2, then 15 %).
 * A month's base is divided among the years in proportion to the gross revenue each brought. After the last span of
 * years nothing is shared.
 */
export function planTieredByYear(setup: StreamSetup, stream: TieredByYear): StreamPlan | undefined {
  const { context, steps, results } = setup;
  const { math } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "invoices customers and pays the shares");
  const keeper = context.optionalParty(stream.remainderTo, `${path}.remainderTo`);
  const adjustment = planAdjustments(context, stream, results);
  const spans = stream.years.flatMap((row) => {
    const at = `${path}.years[${row.id}]`;
    const shares = planShares(context, row.shares, `${at}.shares`, keeper, adjustment);
    if (row.fromYear === undefined) context.problem(`${at}.fromYear`, "Say in which year this row begins.");
    if (row.fromYear === undefined || !shares) return [];
    const until = row.untilYear === undefined ? undefined : math.of(row.untilYear);
    return [{ id: row.id, from: math.of(row.fromYear), until, shares }];
  });
  if (spans.length < stream.years.length) return undefined;
  const sorted = checkSpans(context, spans, `${path}.years`, math.one, math.one);
  if (payer === undefined || !sorted) return undefined;
  const countsCustomers = stream.yearsCountFrom !== "agreement";
  const spanOf = (year: number) =>
    sorted.findLast(
      ({ from, until }) => from.toNumber() <= year && (until === undefined || year <= until.toNumber()),
    );
  return splitStream(context, {
    stream,
    payer,
    steps,
    begin: () => (amount, input) => {
      if (amount.sign() === 0) return [];
      const byYear = new Map<number, Num>();
      for (const row of input.rows) {
        const year = countsCustomers ? row.customerYear : row.agreementYear;
        byYear.set(year, (byYear.get(year) ?? math.zero).plus(row.amount));
      }
      const years = [...byYear.keys()].toSorted((one, other) => one - other);
      const weights = years.map((year) => byYear.get(year) ?? math.zero);
      if (sumOf(weights, math.zero).sign() === 0) return [];
      const portions = allocateByWeight(amount, weights, context.places, math);
      return years.flatMap((year, index) => {
        const portion = portions[index] ?? math.zero;
        const span = spanOf(year);
        const derivePortion = () =>
          years.length === 1
            ? deriveBase(context, amount, input)
            : derived(
                `Part of ${countsCustomers ? "customer" : "contract"} year ${year}`,
                portion,
                context.currency,
                {
                  rule: "in proportion to the gross revenue of each year",
                  rounding: { place: "allocation", method: "largest_remainder", before: portion.text() },
                  parts: [deriveBase(context, amount, input)],
                },
              );
        if (span) return partsByShare(context, portion, span.shares, input.month.index, derivePortion);
        return [
          {
            party: payer,
            kind: "kept" as const,
            amount: portion,
            term: `${path}.years`,
            derive: () =>
              derived("Not shared in this year", portion, context.currency, {
                term: `${path}.years`,
                parts: [derivePortion()],
              }),
          },
        ];
      });
    },
  });
}
