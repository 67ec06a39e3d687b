import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { type Derivation, derived } from "../derivation";
import type { Spend } from "../ledger/event";
import { allocate, allocateByWeight } from "../number/allocate";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import { planAdjustments } from "../plan/adjustments";
import { planShares } from "../plan/share-plan";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type CoMarketing = Extract<RevenueStream, { model: "co_marketing_split" }>;

/**
 * Campaign costs are borne by agreed shares up to the budget of the contract year (S1: $100,000, 50/50). Whoever spent
 * more than its share in a month is paid the difference by those who spent less. Spending beyond the budget is borne
 * by whoever spent it.
 */
export function planCoMarketing(
  { context, results }: StreamSetup,
  stream: CoMarketing,
  spentIn: (month: number) => readonly Spend[],
): StreamPlan | undefined {
  const { math, currency, places, parties } = context;
  const path = streamPath(stream);
  const keeper = context.optionalParty(stream.remainderTo, `${path}.remainderTo`);
  const budget = context.optionalAmount(stream.annualBudget, `${path}.annualBudget`);
  const adjustment = planAdjustments(context, stream, results);
  const shares = planShares(context, stream.shares, `${path}.shares`, keeper, adjustment);
  if (!shares) return undefined;
  const zero = math.zero;
  return {
    ...commonPlan(stream, undefined),
    takes: "apart",
    ladder: undefined,
    begin() {
      const spentSoFar = new Counter("year", zero);
      return ({ month }, book) => {
        const spends = spentIn(month.index);
        if (spends.length === 0) return;
        const spent = parties.map((_, party) =>
          sumOf(
            spends.filter((each) => each.party === party).map(({ amount }) => amount),
            zero,
          ),
        );
        const total = sumOf(spent, zero);
        if (total.sign() === 0) return;
        const left = budget ? notNegative(budget.minus(spentSoFar.at(month)), zero) : total;
        const shared = smaller(total, left);
        spentSoFar.add(month, shared);
        const counted = shared.compare(total) === 0 ? spent : allocateByWeight(shared, spent, places, math);
        const borne = allocate(shared, shares.at(month.index), places, math);
        const balance = counted.map((amount, party) => amount.minus(borne[party] ?? zero));
        const derive = (from: number, to: number, amount: Num) => (): Derivation =>
          derived(`Settlement of campaign costs`, amount, currency, {
            rule: `${context.nameOf(from)} spent less than its share, ${context.nameOf(to)} more`,
            term: shares.path,
            parts: [
              derived("Spent and shared", shared, currency, {
                rule: budget ? "at most what the budget of the year leaves" : "everything that was spent",
                term: `${path}.annualBudget`,
                parts: spends.map((spend) => spend.derive()),
              }),
              ...[from, to].flatMap((party) => [
                derived(`Borne by ${context.nameOf(party)}`, borne[party] ?? zero, currency, {
                  rounding: {
                    place: "allocation",
                    method: "largest_remainder",
                    before: (borne[party] ?? zero).text(),
                  },
                  parts: [shares.derive(party, month.index)],
                }),
                derived(`Spent by ${context.nameOf(party)}`, counted[party] ?? zero, currency),
              ]),
            ],
          });
        settle(balance, zero, (from, to, amount) =>
          book.transfer({
            kind: "campaign",
            from,
            to,
            amount,
            term: shares.path,
            triggers: [{ on: month.until, weight: math.one }],
            derive: derive(from, to, amount),
          }),
        );
      };
    },
  };
}

/** Pays every balance above zero out of those below zero, in the order of the parties. */
function settle(balance: Num[], zero: Num, pay: (from: number, to: number, amount: Num) => void): void {
  for (const [to, owed] of balance.entries()) {
    let open = owed;
    for (let from = 0; open.sign() > 0 && from < balance.length; from += 1) {
      const owing = (balance[from] ?? zero).negated();
      if (owing.sign() <= 0) continue;
      const amount = smaller(open, owing);
      pay(from, to, amount);
      open = open.minus(amount);
      balance[from] = owing.minus(amount).negated();
    }
    if (owed.sign() > 0) balance[to] = open;
  }
}
