import { type Derivation, derived } from "../derivation";
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
  return amounts.flatMap((part, party): Part[] => {
    if (part.sign() === 0) return [];
    const derive = (): Derivation =>
      derived(`Part of ${context.nameOf(party)}`, part, context.currency, {
        rule: "amount × share; the parts add up to the amount",
        term: shares.path,
        rounding: {
          place: "allocation",
          method: "largest_remainder",
          before: amount.times(fractions[party] ?? context.math.zero).text(),
        },
        parts: [deriveAmount(), shares.derive(party, month)],
      });
    return [{ party, kind, amount: part, term: shares.path, derive }];
  });
}
