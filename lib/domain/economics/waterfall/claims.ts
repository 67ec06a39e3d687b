import { Counter } from "../calendar/counter";
import type { Month } from "../calendar/months";
import { type Derivation, derived } from "../derivation";
import { allocateByWeight } from "../number/allocate";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import type { Part } from "../streams/part";
import type { ClaimStep } from "./step-plan";

/** What a claim still has to get, over a whole run. */
export class Claim {
  readonly #paid: Counter;

  constructor(
    readonly context: PlanContext,
    readonly step: ClaimStep,
  ) {
    this.#paid = new Counter(step.per, context.math.zero);
  }

  /** What the step is owed this month: what is still open, where agreed at most a part of `available`. */
  owed(month: Month, available: Num): Num {
    const { math, places } = this.context;
    const open = notNegative(this.step.amount.minus(this.#paid.at(month)), math.zero);
    if (this.step.atMost === undefined) return open;
    return smaller(open, available.times(this.step.atMost).rounded(places, "down"));
  }

  /** Books the payment and makes it a part. */
  pay(month: Month, amount: Num, available: Num, deriveAvailable: () => Derivation): Part {
    const { context, step } = this;
    const before = this.#paid.at(month);
    this.#paid.add(month, amount);
    const derive = (): Derivation =>
      derived(step.name, amount, context.currency, {
        rule:
          step.kind === "recoup"
            ? "the smaller of what is still to be paid back and what there is; claims of one rank share in proportion"
            : "the fixed amount, as far as there is money; claims of one rank share in proportion",
        term: step.path,
        parts: [
          derived("Amount of the step", step.amount, context.currency, { term: `${step.path}.amount` }),
          derived("Paid before", before, context.currency),
          derived("There at this rank", available, context.currency, { parts: [deriveAvailable()] }),
        ],
      });
    return {
      party: step.party,
      kind: step.kind === "recoup" ? "recoupment" : "fixed",
      amount,
      term: `${step.path}.amount`,
      derive,
    };
  }
}

/** Serves all claims of one rank out of what is there; when it does not suffice they share in proportion (pari passu). */
export function serveClaims(
  context: PlanContext,
  claims: readonly Claim[],
  month: Month,
  available: Num,
  deriveAvailable: () => Derivation,
): Part[] {
  const { math, places } = context;
  const owed = claims.map((claim) => claim.owed(month, available));
  const wanted = sumOf(owed, math.zero);
  if (wanted.sign() === 0) return [];
  const amounts = wanted.compare(available) <= 0 ? owed : allocateByWeight(available, owed, places, math);
  return claims.flatMap((claim, index) => {
    const amount = amounts[index] ?? math.zero;
    return amount.sign() === 0 ? [] : [claim.pay(month, amount, available, deriveAvailable)];
  });
}
