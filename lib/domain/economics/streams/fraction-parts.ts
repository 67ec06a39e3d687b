import { type Derivation, derived, notDerived } from "../derivation";
import type { LineKind } from "../ledger/ledger-line";
import { allocate } from "../number/allocate";
import type { Num } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { SharePlan } from "../plan/share-plan";
import type { Part } from "./part";

/** An amount split by a list of shares, one part for each party with a share; the parts add up to it. */
export function partsByShare(
  context: PlanContext,
  amount: Num,
  shares: SharePlan,
  month: number,
  deriveAmount: () => Derivation,
  kind: LineKind = "share",
): Part[] {
  if (amount.sign() === 0) return [];
  const fractions = shares.at(month);
  const amounts = allocate(amount, fractions, context.places, context.math);
  const { isExact } = context.math;
  const parts: Part[] = [];
  for (let party = 0; party < amounts.length; party += 1) {
    const part = amounts[party];
    if (part === undefined || part.sign() === 0) continue;
    parts.push({
      party,
      kind,
      amount: part,
      term: shares.path,
      derive: !isExact
        ? notDerived
        : () =>
            derived(`Part of ${context.nameOf(party)}`, part, context.currency, {
              rule: "amount × share; the parts add up to the amount",
              term: shares.path,
              rounding: {
                place: "allocation",
                method: "largest_remainder",
                before: amount.times(fractions[party] ?? context.math.zero).text(),
              },
              parts: [deriveAmount(), shares.derive(party, month)],
            }),
    });
  }
  return parts;
}
