import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { type Derivation, derived } from "../derivation";
import type { Referral } from "../ledger/referral";
import { type Num, notNegative, smaller } from "../number/num";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type ReferralFee = Extract<RevenueStream, { model: "referral_fee" }>;

/**
 * A fee once for each referred customer: a fixed amount or a percentage of the first year's contract value, capped per
 * deal and per contract year (S1: $2,000 flat; S4: 8–15 % of first-year value, due on the first invoice paid).
 */
export function planReferralFee(
  setup: StreamSetup,
  stream: ReferralFee,
  referralsOf: (month: number) => readonly Referral[],
): StreamPlan | undefined {
  const { context } = setup;
  const { math, currency, places, rounding } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "pays the fee");
  const recipient = context.party(stream.recipient, `${path}.recipient`, "gets the fee");
  const isFlat = (stream.feeKind ?? (stream.feeFlat ? "flat" : "percent")) === "flat";
  const rate = isFlat
    ? context.amount(stream.feeFlat, `${path}.feeFlat`, "the fee per deal")
    : context.fraction(stream.feePercent, `${path}.feePercent`, "the fee in percent");
  const feeCap = context.optionalAmount(stream.feeCap, `${path}.feeCap`);
  const annualCap = context.optionalAmount(stream.annualCap, `${path}.annualCap`);
  if (payer === undefined || recipient === undefined || !rate) return undefined;
  const rateTerm = isFlat ? `${path}.feeFlat` : `${path}.feePercent`;
  return {
    ...commonPlan(stream, undefined),
    takes: "apart",
    ladder: undefined,
    begin() {
      const paid = new Counter("year", math.zero);
      return ({ month }, book) => {
        for (const referral of referralsOf(month.index)) {
          const raw = isFlat ? rate : referral.value.times(rate);
          const full = raw.rounded(places, rounding);
          const underCap = feeCap ? smaller(full, feeCap) : full;
          const left: Num | undefined = annualCap && notNegative(annualCap.minus(paid.at(month)), math.zero);
          const fee = left ? smaller(underCap, left) : underCap;
          paid.add(month, fee);
          const derive = (): Derivation =>
            derived(`Fee for ${referral.name}`, fee, currency, {
              rule: isFlat ? "the fixed fee" : "first-year contract value × fee",
              term: rateTerm,
              row: referral.at,
              rounding: { place: "fee", method: rounding, before: raw.text() },
              parts: [
                ...(isFlat ? [] : [referral.derive()]),
                isFlat
                  ? derived("Fee per deal", rate, currency, { term: rateTerm })
                  : derived("Fee", rate.times(math.of(100)), "%", { term: rateTerm }),
                ...(feeCap ? [derived("Cap per deal", feeCap, currency, { term: `${path}.feeCap` })] : []),
                ...(left
                  ? [derived("Left under the cap of the year", left, currency, { term: `${path}.annualCap` })]
                  : []),
              ],
            });
          book.transfer({
            kind: "referral_fee",
            from: payer,
            to: recipient,
            amount: fee,
            term: rateTerm,
            triggers: [{ on: referral.trigger, weight: math.one }],
            derive,
            cancellation: referral.cancelledOn
              ? { on: referral.cancelledOn, trigger: referral.trigger, at: referral.at }
              : undefined,
          });
        }
      };
    },
  };
}
