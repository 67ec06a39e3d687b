import type { Derivation, Derive } from "../derivation";
import type { Num } from "../number/num";

/** A milestone that was reached, with its payment in the currency of payment. */
export type Reached = {
  milestone: string;
  name: string;
  amount: Num;
  on: string;
  at: string;
  deriveAmount(): Derivation[];
};

/** Marketing money one party spent in a month, or claims from a fund, in the currency of payment. */
export type Spend = { party: number; amount: Num; at: string; derive: Derive };
