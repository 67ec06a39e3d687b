import { type Derivation, derived } from "../derivation";
import type { RoundingMethod } from "../number/num";
import { type Arithmetic, larger, type Num, notNegative, smaller } from "../number/num";
import type { CallBand, TierPlan } from "./tier-plan";

/** What one customer is billed in one tier for one month, in the currency of the tier. */
export type Bill = {
  calls: Num;
  /** Calls beyond the included ones; refused ones are not billed. */
  further: Num;
  refused: Num;
  base: Num;
  furtherCharge: Num;
  penalty: Num;
  total: Num;
  currency: string;
  derive(): Derivation;
};

type Priced = { band: CallBand | undefined; calls: Num; price: Num };

/** Which price each further call has: one for all, or by volume bands, marginal or whole. */
function priceFurther(tier: TierPlan, further: Num): Priced[] {
  if (further.sign() === 0) return [];
  if (tier.bands.length === 0) return [{ band: undefined, calls: further, price: tier.furtherPrice }];
  if (tier.bandMethod === "whole") {
    const band = tier.bands.findLast(({ from }) => from.compare(further) < 0) ?? tier.bands[0];
    return band ? [{ band, calls: further, price: band.price }] : [];
  }
  return tier.bands.flatMap((band): Priced[] => {
    const upper = band.until === undefined ? further : smaller(band.until, further);
    const calls = upper.minus(band.from);
    return calls.sign() > 0 ? [{ band, calls, price: band.price }] : [];
  });
}

/**
 * Prices the calls of a month: the larger of the monthly minimum and the included calls at their price, plus further
 * calls at theirs, plus the surcharge. Rounded once, at the total. `portion` cuts the minimum to the days in force.
 */
export function billMonth(
  tier: TierPlan,
  calls: Num,
  math: Arithmetic,
  rounding: RoundingMethod,
  portion: Num = math.one,
): Bill {
  const within = smaller(calls, tier.included);
  const beyond = notNegative(calls.minus(tier.included), math.zero);
  const isRefused = tier.overage === "refused";
  const further = isRefused ? math.zero : beyond;
  const charge = within.times(tier.price);
  const minimum = tier.minimum.times(portion);
  const base = larger(charge, minimum);
  const priced = priceFurther(tier, further);
  let furtherCharge = math.zero;
  for (const each of priced) furtherCharge = furtherCharge.plus(each.calls.times(each.price));
  const penalty = furtherCharge.times(tier.penalty);
  const raw = base.plus(furtherCharge).plus(penalty);
  const total = raw.rounded(tier.places, rounding);
  const { path, currency } = tier;
  return {
    calls,
    further,
    refused: isRefused ? beyond : math.zero,
    base,
    furtherCharge,
    penalty,
    total,
    currency,
    derive: () =>
      derived(`Bill in tier ${tier.name}`, total, currency, {
        rule: "the larger of minimum and included calls at their price, plus further calls, plus surcharge",
        term: path,
        rounding: { place: "bill", method: rounding, before: raw.text() },
        parts: [
          derived("Calls", calls, "calls"),
          derived("Included calls at their price", charge, currency, { term: `${path}.pricePerCall` }),
          derived("Monthly minimum", minimum, currency, { term: `${path}.monthlyMinimum` }),
          ...priced.map(({ band, calls: count, price }) =>
            derived("Further calls", count.times(price), currency, {
              rule: "calls × price",
              term: band?.path ?? `${path}.overagePricePerCall`,
              parts: [derived("Calls", count, "calls"), derived("Price of a call", price, currency)],
            }),
          ),
          ...(penalty.sign() > 0
            ? [derived("Surcharge", penalty, currency, { term: `${path}.overagePenaltyPercent` })]
            : []),
          ...(isRefused && beyond.sign() > 0
            ? [derived("Refused calls", beyond, "calls", { term: `${path}.overage` })]
            : []),
        ],
      }),
  };
}
