import { type AmountPeriod, Counter } from "../calendar/counter";
import type { Month } from "../calendar/months";
import { derived } from "../derivation";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import { changedPart, type Part } from "../streams/part";

/** The most or the least one party gets in a month, quarter, contract year or the term. */
export type LimitPlan = {
  kind: "cap" | "floor";
  party: number;
  amount: Num;
  per: AmountPeriod;
  path: string;
};

type LimitRow = {
  id: string;
  party?: string | undefined;
  kind?: "cap" | "floor" | undefined;
  amount?: { amount: string; currency: string } | undefined;
  per?: AmountPeriod | undefined;
};

/** Reads the limits of a stream. */
export function planLimits(
  context: PlanContext,
  rows: readonly LimitRow[],
  path: string,
): LimitPlan[] | undefined {
  const limits = rows.flatMap((row): LimitPlan[] => {
    const at = `${path}[${row.id}]`;
    const party = context.party(row.party, `${at}.party`, "is limited");
    const amount = context.amount(row.amount, `${at}.amount`, "where the limit lies");
    if (row.kind === undefined) context.problem(`${at}.kind`, "Say whether this is the most or the least.");
    if (party === undefined || !amount || row.kind === undefined) return [];
    return [{ kind: row.kind, party, amount, per: row.per ?? "year", path: at }];
  });
  return limits.length === rows.length ? limits : undefined;
}

/** One limit over a whole run: what its party got so far, and what the limit adds or cuts. */
export class Limit {
  readonly #got: Counter;

  constructor(
    readonly context: PlanContext,
    readonly plan: LimitPlan,
    readonly keeper: number,
  ) {
    this.#got = new Counter(plan.per, context.math.zero);
  }

  /** The parts with the limit held. What a cap cuts off goes to the keeper; a floor is met when its time ends. */
  hold(parts: readonly Part[], month: Month): Part[] {
    const { math } = this.context;
    const { kind, party } = this.plan;
    const sum = sumOf(
      parts.filter((part) => part.party === party).map(({ amount }) => amount),
      math.zero,
    );
    const held = kind === "cap" ? this.#cut(parts, month, sum) : this.#fill(parts, month, sum);
    const now = sumOf(
      held.filter((part) => part.party === party).map(({ amount }) => amount),
      math.zero,
    );
    this.#got.add(month, now);
    return held;
  }

  #cut(parts: readonly Part[], month: Month, sum: Num): Part[] {
    const { context, plan, keeper } = this;
    const left = notNegative(plan.amount.minus(this.#got.at(month)), context.math.zero);
    let excess = sum.minus(left);
    if (excess.sign() <= 0 || plan.party === keeper) return [...parts];
    const cutOff = excess;
    const cut = parts.toReversed().map((part) => {
      if (part.party !== plan.party || part.amount.sign() <= 0 || excess.sign() <= 0) return part;
      const by = smaller(excess, part.amount);
      excess = excess.minus(by);
      return changedPart(context, part, part.amount.minus(by), "at most what the cap leaves", plan.path);
    });
    const derive = () =>
      derived(`Above the cap of ${context.nameOf(plan.party)}`, cutOff, context.currency, {
        rule: "goes to the party that keeps the rest",
        term: plan.path,
      });
    return [...cut.toReversed(), { party: keeper, kind: "share", amount: cutOff, term: plan.path, derive }];
  }

  #fill(parts: readonly Part[], month: Month, sum: Num): Part[] {
    const { context, plan, keeper } = this;
    const end = context.stretchEnd(month, plan.per);
    if (!end || plan.party === keeper) return [...parts];
    const least = context.inProportion(plan.amount, end);
    const got = this.#got.at(month).plus(sum);
    const missing = least.minus(got);
    if (missing.sign() <= 0) return [...parts];
    const derive = () =>
      derived(`Difference to the floor of ${context.nameOf(plan.party)}`, missing, context.currency, {
        rule: "the agreed least for the days in force, less what the party got",
        term: plan.path,
        parts: [derived("At least", least, context.currency), derived("Got", got, context.currency)],
      });
    const bearer = {
      party: keeper,
      kind: "kept" as const,
      amount: missing.negated(),
      term: plan.path,
      derive,
    };
    return [...parts, { party: plan.party, kind: "floor", amount: missing, term: plan.path, derive }, bearer];
  }
}
