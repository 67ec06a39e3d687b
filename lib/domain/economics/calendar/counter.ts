import type { Num } from "../number/num";
import type { Month } from "./months";

export type AmountPeriod = "month" | "quarter" | "year" | "term";

/** Which stretch of the agreement a month falls into, counted from 1. */
export function stretchOf(month: Month, per: AmountPeriod): number {
  switch (per) {
    case "month":
      return month.index + 1;
    case "quarter":
      return month.contractQuarter;
    case "year":
      return month.contractYear;
    case "term":
      return 1;
  }
}

/** Adds up amounts and starts again at zero in each new month, quarter, contract year, or never. */
export class Counter {
  #stretch = 0;
  #total: Num;

  constructor(
    readonly per: AmountPeriod,
    readonly zero: Num,
  ) {
    this.#total = zero;
  }

  /** What came together so far in the stretch the month falls into. */
  at(month: Month): Num {
    const stretch = stretchOf(month, this.per);
    if (stretch !== this.#stretch) {
      this.#stretch = stretch;
      this.#total = this.zero;
    }
    return this.#total;
  }

  add(month: Month, amount: Num): void {
    this.#total = this.at(month).plus(amount);
  }
}
