import { type Derivation, derived } from "../derivation";
import type { LineKind } from "../ledger/ledger-line";
import { allocateByWeight } from "../number/allocate";
import { type Num, notNegative, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";

/** What one party gets out of a split, before it is posted. */
export type Part = { party: number; kind: LineKind; amount: Num; term: string; derive: () => Derivation };

/** The part with another amount and the reason on top of its derivation. */
export function changedPart(context: PlanContext, part: Part, amount: Num, rule: string, term: string): Part {
  const derive = (): Derivation =>
    derived("Part after a limit", amount, context.currency, { rule, term, parts: [part.derive()] });
  return { ...part, amount, derive };
}

/**
 * Cuts the parts of everybody but `payer` so that together they are at most `left`; what is cut off is the payer's.
 * Parts keep their proportion.
 */
export function capOthers(
  context: PlanContext,
  parts: readonly Part[],
  payer: number,
  left: Num,
  term: string,
): Part[] {
  const { math, places } = context;
  const others = parts.filter(({ party, amount }) => party !== payer && amount.sign() > 0);
  const taken = sumOf(
    parts.filter(({ party }) => party !== payer).map(({ amount }) => amount),
    math.zero,
  );
  if (taken.compare(left) <= 0 || others.length === 0) return [...parts];
  const positive = sumOf(
    others.map(({ amount }) => amount),
    math.zero,
  );
  const target = notNegative(positive.minus(taken.minus(left)), math.zero);
  const amounts = allocateByWeight(
    target,
    others.map(({ amount }) => amount),
    places,
    math,
  );
  const cut = new Map(others.map((part, index) => [part, amounts[index] ?? math.zero]));
  const excess = positive.minus(target);
  const rule = "cut in proportion so that the cap of the year holds";
  const derive = (): Derivation =>
    derived("Above the cap", excess, context.currency, {
      rule: "what the cap cuts off stays with the payer",
      term,
    });
  return [
    ...parts.map((part) => {
      const amount = cut.get(part);
      return amount === undefined ? part : changedPart(context, part, amount, rule, term);
    }),
    { party: payer, kind: "kept", amount: excess, term, derive },
  ];
}
