import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { derived, notDerived } from "../derivation";
import { ladderOf } from "../ledger/ladder-plan";
import { notNegative, smaller, sumOf } from "../number/num";
import { basisOf } from "./split-stream";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type Royalty = Extract<RevenueStream, { model: "royalty" }>;

/** A percentage of the basis, or an amount for each unit, with a minimum per contract year (domain.md §4). */
export function planRoyalty(setup: StreamSetup, stream: Royalty): StreamPlan | undefined {
  const { context, steps } = setup;
  const { math, currency, places, rounding } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "pays the royalty");
  const recipient = context.party(stream.recipient, `${path}.recipient`, "gets the royalty");
  const kind = stream.royaltyKind ?? (stream.royaltyPerUnit ? "per_unit" : "percent");
  const isPerUnit = kind === "per_unit";
  const rate = isPerUnit
    ? context.amount(stream.royaltyPerUnit, `${path}.royaltyPerUnit`, "the royalty per unit")
    : context.fraction(stream.royaltyPercent, `${path}.royaltyPercent`, "the royalty in percent");
  const minimum = context.optionalAmount(stream.annualMinimum, `${path}.annualMinimum`);
  const cap = context.optionalAmount(stream.annualCap, `${path}.annualCap`);
  const recoupedFirst = context.optionalAmount(stream.recoupedFirst, `${path}.recoupedFirst`);
  if (payer === undefined || recipient === undefined || !rate) return undefined;
  if (minimum && cap && minimum.compare(cap) > 0) {
    context.problem(`${path}.annualMinimum`, "The minimum royalty of a year is more than its cap.");
    return undefined;
  }
  const basis = isPerUnit ? "gross_revenue" : basisOf(context, stream);
  return {
    ...commonPlan(stream, payer),
    takes: "fee",
    ladder: ladderOf(context, basis, steps, `${path}.basis`),
    begin() {
      const earned = new Counter("year", math.zero);
      let toRecoup = recoupedFirst ?? math.zero;
      return ({ rows, ladder, month, triggers, own }, book) => {
        if (own.sign() !== 0)
          book.keep(payer, own, `${path}.payer`, () =>
            derived("Collected by the payer", own, currency, { parts: [ladder.derive()] }),
          );
        const recouped = isPerUnit ? math.zero : smaller(toRecoup, ladder.base);
        toRecoup = toRecoup.minus(recouped);
        const units = sumOf(
          rows.map((row) => row.units),
          math.zero,
        );
        const measure = isPerUnit ? units : ladder.base.minus(recouped);
        const raw = measure.times(rate);
        const full = raw.rounded(places, rounding);
        const left = cap ? notNegative(cap.minus(earned.at(month)), math.zero) : full;
        const royalty = smaller(full, left);
        earned.add(month, royalty);
        const rateTerm = isPerUnit ? `${path}.royaltyPerUnit` : `${path}.royaltyPercent`;
        book.transfer({
          kind: "royalty",
          from: payer,
          to: recipient,
          amount: royalty,
          term: rateTerm,
          triggers,
          derive: !math.isExact
            ? notDerived
            : () =>
                derived("Royalty", royalty, currency, {
                  rule: cap ? "basis × rate, at most what the cap of the year leaves" : "basis × rate",
                  term: rateTerm,
                  rounding: { place: "fee", method: rounding, before: raw.text() },
                  parts: [
                    isPerUnit
                      ? derived("Units", units, "units", { parts: rows.map((row) => row.derive()) })
                      : ladder.derive(),
                    ...(recouped.sign() > 0
                      ? [
                          derived("Earned back first", recouped.negated(), currency, {
                            term: `${path}.recoupedFirst`,
                          }),
                        ]
                      : []),
                    isPerUnit
                      ? derived("Royalty per unit", rate, currency, { term: rateTerm })
                      : derived("Rate", rate.times(math.of(100)), "%", { term: rateTerm }),
                    ...(cap
                      ? [derived("Left under the cap", left, currency, { term: `${path}.annualCap` })]
                      : []),
                  ],
                }),
        });
        const end = minimum && context.stretchEnd(month, "year");
        if (!minimum || !end) return;
        const due = context.inProportion(minimum, end);
        const soFar = earned.at(month);
        const shortfall = notNegative(due.minus(soFar), math.zero);
        earned.add(month, shortfall);
        book.transfer({
          kind: "royalty_minimum",
          from: payer,
          to: recipient,
          amount: shortfall,
          term: `${path}.annualMinimum`,
          triggers: [{ on: month.until, weight: math.one }],
          derive: () =>
            derived("Difference to the minimum royalty", shortfall, currency, {
              rule: "minimum of the contract year less what was earned in it",
              term: `${path}.annualMinimum`,
              rounding: { place: "limit", method: rounding, before: minimum.text() },
              parts: [
                derived("Minimum for the days in force", due, currency, { term: `${path}.annualMinimum` }),
                derived("Earned in the year", soFar, currency),
              ],
            }),
        });
      };
    },
  };
}
