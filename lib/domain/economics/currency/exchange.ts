import { daysBetween } from "../../shared/calendar";
import type { Arithmetic, Num } from "../number/num";

export type RateRow = { on: string; from: string; to: string; rate: string };
/** A rate as it was found: the amount is multiplied by it, or divided where only the opposite rate is published. */
export type FoundRate = { rate: Num; isInverse: boolean; on: string; row: number };

type Quote = { on: string; rate: Num; row: number };

/** Dated rates; for a day the last one published on it or before, not older than `maxAgeDays`. */
export class RateBook {
  readonly #quotes = new Map<string, Quote[]>();
  readonly #maxAgeDays: number;

  constructor(rows: readonly RateRow[], maxAgeDays: number, math: Arithmetic) {
    this.#maxAgeDays = maxAgeDays;
    rows.forEach((row, index) => {
      const key = `${row.from} ${row.to}`;
      const quotes = this.#quotes.get(key) ?? [];
      quotes.push({ on: row.on, rate: math.of(row.rate), row: index });
      this.#quotes.set(key, quotes);
    });
    for (const quotes of this.#quotes.values()) quotes.sort((a, b) => (a.on < b.on ? -1 : 1));
  }

  /** The rate for a day, `undefined` when none was published in time. A direct rate wins over the opposite one. */
  find(from: string, to: string, on: string): FoundRate | undefined {
    const direct = this.#latest(`${from} ${to}`, on);
    if (direct) return { ...direct, isInverse: false };
    const opposite = this.#latest(`${to} ${from}`, on);
    return opposite && { ...opposite, isInverse: true };
  }

  #latest(key: string, on: string): Quote | undefined {
    const quote = this.#quotes.get(key)?.findLast((each) => each.on <= on);
    return quote && daysBetween(quote.on, on) <= this.#maxAgeDays ? quote : undefined;
  }
}

/** The amount in the other currency, not rounded. */
export const convert = (amount: Num, { rate, isInverse }: FoundRate): Num =>
  isInverse ? amount.over(rate) : amount.times(rate);
