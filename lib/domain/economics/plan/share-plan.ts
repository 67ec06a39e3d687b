import type { RevenueShareOfParty } from "../../term-sheet/sections/revenue-stream";
import { type Derivation, derived } from "../derivation";
import { exact } from "../number/exact";
import { type Num, sumOf } from "../number/num";
import type { AdjustmentPlan } from "./adjustments";
import type { PlanContext } from "./context";

const hundredth = exact.of("0.01");

/** A list of shares, complete: one fraction for each party of the deal, together one. */
export type SharePlan = {
  path: string;
  /** The fractions that hold in a month, after points moved with results. */
  at(month: number): readonly Num[];
  derive(party: number, month: number): Derivation;
};

/**
 * Reads a list of shares. What is missing to 100 % goes to `keeper` where the sheet names one; without it the shares
 * must add up to exactly 100 (domain.md §5 "contradictions").
 */
export function planShares(
  context: PlanContext,
  shares: readonly RevenueShareOfParty[],
  path: string,
  keeper: number | undefined,
  adjustment: AdjustmentPlan,
): SharePlan | undefined {
  const { math, parties } = context;
  // Whether shares make up the whole is a question of exact decimals, also where a simulation reads them.
  const zero = exact.zero;
  const fractions = parties.map(() => zero);
  const paths = parties.map(() => path);
  let isComplete = shares.length > 0 || context.problem(path, "Say what each party gets.");
  for (const share of shares) {
    const at = `${path}[${share.id}]`;
    const index = context.party(share.party, `${at}.party`, "gets this share");
    if (share.percent === undefined) context.problem(`${at}.percent`, "Write the share in percent.");
    if (index === undefined || share.percent === undefined) isComplete = false;
    else {
      const fraction = exact.of(share.percent).times(hundredth);
      fractions[index] = (fractions[index] ?? zero).plus(fraction);
      paths[index] = `${at}.percent`;
    }
  }
  if (!isComplete) return undefined;
  const rest = exact.one.minus(sumOf(fractions, zero));
  const percentText = (fraction: Num): string => fraction.times(exact.of(100)).text();
  if (rest.sign() < 0 || (rest.sign() > 0 && keeper === undefined)) {
    context.problem(
      path,
      `The shares add up to ${percentText(exact.one.minus(rest))} %, not to 100 %${
        rest.sign() > 0 ? ", and nothing says who keeps the rest" : ""
      }.`,
    );
    return undefined;
  }
  if (rest.sign() > 0 && keeper !== undefined) fractions[keeper] = (fractions[keeper] ?? zero).plus(rest);
  const whole = math.isExact ? fractions : fractions.map((fraction) => math.of(fraction.text()));
  const byMonth = context.months.map(({ index }) => adjustment.apply(whole, index));
  for (const [month, adjusted] of math.isExact ? byMonth.entries() : []) {
    const below = adjusted.findIndex((fraction) => fraction.sign() < 0);
    if (below < 0) continue;
    context.problem(
      adjustment.path,
      `Moving points leaves ${context.nameOf(below)} less than nothing of ${path} from ${context.months[month]?.key}.`,
    );
    return undefined;
  }
  return {
    path,
    at: (month) => byMonth[month] ?? whole,
    derive(party, month) {
      const fraction = byMonth[month]?.[party] ?? math.zero;
      const moved = adjustment.derive(party, month);
      return derived(`Share of ${context.nameOf(party)}`, fraction.times(math.of(100)), "%", {
        term: paths[party] ?? path,
        ...(moved.length > 0
          ? { rule: "the share of the terms and the points that moved", parts: moved }
          : {}),
      });
    },
  };
}
