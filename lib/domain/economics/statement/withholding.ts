import { type Derivation, derived } from "../derivation";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";

/** Tax on one payment: what the recipient does not get, or what the payer bears on top of it. */
export type WithheldTax = { withheld: Num; borneByPayer: Num; derive(): Derivation };

/**
 * The tax between two parties as the sheet has it: taken off the payment, or, where the payer bears it, added so that
 * the recipient gets the whole amount (gross-up: amount × rate ÷ (1 − rate)).
 */
export function taxBetween(
  context: PlanContext,
  from: number,
  to: number,
): ((settled: Num) => WithheldTax) | undefined {
  const { math, places, rounding, currency, parties, sheet } = context;
  const idOf = (party: number) => parties[party]?.id;
  const row = sheet.revenueShare.withholding.find(
    ({ payer, recipient }) => recipient === idOf(to) && (payer === undefined || payer === idOf(from)),
  );
  if (row?.percent === undefined) return undefined;
  const rate = math.of(row.percent).times(context.hundredth);
  if (rate.sign() === 0 || rate.compare(math.one) >= 0) return undefined;
  const isGrossedUp = sheet.revenueShare.payment.taxes === "withholding_grossed_up";
  const term = `revenueShare.withholding[${row.id}].percent`;
  return (settled) => {
    const raw = isGrossedUp ? settled.times(rate).over(math.one.minus(rate)) : settled.times(rate);
    const tax = raw.rounded(places, rounding);
    return {
      withheld: isGrossedUp ? math.zero : tax,
      borneByPayer: isGrossedUp ? tax : math.zero,
      derive: () =>
        derived(isGrossedUp ? "Tax borne by the payer" : "Tax withheld", tax, currency, {
          rule: isGrossedUp ? "amount × rate ÷ (100 % − rate)" : "amount × rate",
          term,
          rounding: { place: "withholding", method: rounding, before: raw.text() },
          parts: [
            derived("Settled", settled, currency),
            derived("Rate", math.of(row.percent ?? "0"), "%", { term }),
          ],
        }),
    };
  };
}
