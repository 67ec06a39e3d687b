import type { Derive } from "../derivation";
import type { Num } from "../number/num";

/** A referred customer that qualifies; `value` is its first year's contract value in the currency of payment. */
export type Referral = {
  at: string;
  name: string;
  value: Num;
  trigger: string | null;
  cancelledOn: string | undefined;
  derive: Derive;
};
