import type { Month } from "../calendar/months";
import type { Derive } from "../derivation";
import type { Arithmetic, Num } from "../number/num";
import type { EconomicsProblem } from "../problem";
import type { Cancellation, LedgerLine, LineKind, Trigger } from "./ledger-line";

type Payment = {
  kind: LineKind;
  from: number;
  to: number;
  amount: Num;
  term: string;
  triggers: readonly Trigger[];
  cancellation?: Cancellation | undefined;
  derive: Derive;
};

/** Kinds that a minimum guarantee counts as earned by its recipient. */
const counted: ReadonlySet<LineKind> = new Set<LineKind>([
  "share",
  "recoupment",
  "fixed",
  "floor",
  "referral_fee",
  "royalty",
  "royalty_minimum",
  "band_adjustment",
]);

/** Takes amounts instead of lines, where nobody will ask how they came about. */
export type Tally = (party: number, month: number, amount: Num) => void;

/** Takes the lines of one run. Streams post into it; it also knows who earned how much from whom. */
export class Book {
  readonly lines: LedgerLine[] = [];
  /** What happened that moves no money, such as a guarantee whose shortfall ends exclusivity. */
  readonly notes: EconomicsProblem[] = [];
  readonly #earned: Num[];
  readonly #size: number;
  #month = 0;
  #stream = "";

  constructor(
    readonly math: Arithmetic,
    parties: number,
    readonly tally?: Tally,
  ) {
    this.#size = parties;
    this.#earned = Array.from({ length: parties * parties }, () => math.zero);
  }

  open(month: Month, stream: string): void {
    this.#month = month.index;
    this.#stream = stream;
  }

  /** Money a party keeps of what it collected. Nothing is posted for zero. */
  keep(party: number, amount: Num, term: string, derive: Derive): void {
    if (amount.sign() === 0) return;
    this.#push("kept", party, undefined, amount, term, [], derive);
  }

  /** One side of a split: the recipient's part, owed by whoever collected. */
  owe({ kind, from, to, amount, term, triggers, cancellation, derive }: Payment): void {
    if (amount.sign() === 0) return;
    if (from === to) {
      this.#push("kept", to, undefined, amount, term, [], derive);
      return;
    }
    this.#push(kind, to, from, amount, term, triggers, derive, cancellation);
    if (counted.has(kind)) {
      const place = from * this.#size + to;
      this.#earned[place] = (this.#earned[place] ?? this.math.zero).plus(amount);
    }
  }

  /** Money that moves from one party to another: a line for each, together zero. */
  transfer(payment: Payment): void {
    const { kind, from, to, amount, term, derive } = payment;
    if (amount.sign() === 0 || from === to) return;
    this.owe(payment);
    this.#push(kind, from, to, amount.negated(), term, [], derive);
  }

  /** Everything `to` has earned from `from` so far in kinds that count towards a guarantee. */
  earned(from: number, to: number): Num {
    return this.#earned[from * this.#size + to] ?? this.math.zero;
  }

  #push(
    kind: LineKind,
    party: number,
    counterparty: number | undefined,
    amount: Num,
    term: string,
    triggers: readonly Trigger[],
    derive: Derive,
    cancellation?: Cancellation,
  ): void {
    if (this.tally) {
      this.tally(party, this.#month, amount);
      return;
    }
    this.lines.push({
      month: this.#month,
      stream: this.#stream,
      kind,
      party,
      counterparty,
      amount,
      term,
      triggers,
      cancellation,
      derive,
    });
  }
}
