import type { Derive } from "../derivation";
import type { Num } from "../number/num";

/** One row of revenue, in the currency of payment and cut to the time the agreement is in force. */
export type RevenueRow = {
  /** Where it came from, `assumptions.revenue[3]`. */
  at: string;
  amount: Num;
  listAmount: Num;
  units: Num;
  isRegistered: boolean;
  /** The customer's year at the time, from 1. */
  customerYear: number;
  agreementYear: number;
  trigger: string | null;
  cancelledOn: string | undefined;
  derive: Derive;
};
