import type { TermSheet } from "../../term-sheet/term-sheet";
import type { AmountPeriod } from "../calendar/counter";
import type { Month } from "../calendar/months";
import { type StretchEnd, type StretchFrame, stretchEnd } from "../calendar/stretch-end";
import { minorDigits } from "../currency/iso-4217";
import type { Arithmetic, Num, RoundingMethod } from "../number/num";
import type { EconomicsProblem } from "../problem";

export type Party = { id: string; name: string };
type MoneyTerm = { amount: string; currency: string };

/** What every part of the plan reads terms with. Whatever is wrong is collected; a plan with a problem is never run. */
export class PlanContext {
  readonly problems: EconomicsProblem[] = [];
  readonly notes: EconomicsProblem[] = [];
  readonly places: number;
  readonly hundredth: Num;
  readonly #parties: ReadonlyMap<string, number>;

  constructor(
    readonly sheet: TermSheet,
    readonly parties: readonly Party[],
    readonly months: readonly Month[],
    readonly frame: StretchFrame,
    readonly currency: string,
    readonly rounding: RoundingMethod,
    readonly math: Arithmetic,
  ) {
    this.places = minorDigits(currency) ?? 2;
    this.hundredth = math.of("0.01");
    this.#parties = new Map(parties.map(({ id }, index) => [id, index]));
  }

  /** Always `false`, so that a check can end with it. */
  problem(at: string, message: string): false {
    this.problems.push({ at, message });
    return false;
  }

  note(at: string, message: string): void {
    this.notes.push({ at, message });
  }

  /** A party's place in the deal; `undefined` with a problem where the term is empty or names nobody. */
  party(id: string | undefined, at: string, what: string): number | undefined {
    const index = id === undefined ? undefined : this.#parties.get(id);
    if (index === undefined)
      this.problem(at, id === undefined ? `Say who ${what}.` : `“${id}” is no party of this deal.`);
    return index;
  }

  /** As `party`, for a term that may be empty. */
  optionalParty(id: string | undefined, at: string): number | undefined {
    return id === undefined ? undefined : this.party(id, at, "is meant");
  }

  stretchEnd(month: Month, per: AmountPeriod): StretchEnd | undefined {
    return stretchEnd(this.frame, month, per);
  }

  /** The part of an amount for the days in force, rounded; the whole amount for a whole stretch. */
  inProportion(amount: Num, { inForce, of }: StretchEnd): Num {
    if (inForce >= of) return amount;
    return amount.times(this.math.of(inForce)).over(this.math.of(of)).rounded(this.places, this.rounding);
  }

  partyOf(id: string): number | undefined {
    return this.#parties.get(id);
  }

  nameOf(index: number): string {
    return this.parties[index]?.name ?? "";
  }

  /** An amount that counts against revenue, so that it must be in the currency of payment. */
  amount(term: MoneyTerm | undefined, at: string, what: string): Num | undefined {
    if (term === undefined) {
      this.problem(at, `Write ${what}.`);
      return undefined;
    }
    if (term.currency !== this.currency) {
      const known = minorDigits(term.currency) !== undefined;
      this.problem(
        at,
        known
          ? `This is in ${term.currency}, but revenue is counted in ${this.currency}. Write it in ${this.currency}.`
          : `${term.currency} is no currency of ISO 4217.`,
      );
      return undefined;
    }
    const value = this.math.of(term.amount);
    if (value.sign() < 0) {
      this.problem(at, "An amount of the terms cannot be negative.");
      return undefined;
    }
    return value;
  }

  /** As `amount`, for a term that may be empty. */
  optionalAmount(term: MoneyTerm | undefined, at: string): Num | undefined {
    return term === undefined ? undefined : this.amount(term, at, "an amount");
  }

  /** A percentage as a fraction of one. */
  fraction(percent: string | undefined, at: string, what: string): Num | undefined {
    if (percent !== undefined) return this.math.of(percent).times(this.hundredth);
    this.problem(at, `Write ${what}.`);
    return undefined;
  }
}
