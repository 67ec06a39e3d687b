import type { Derive } from "../derivation";
import type { Num } from "../number/num";

/**
 * What a line is. Every line is one party's: with a counterparty it is owed by that party (or, negative, owed to it),
 * without one it is money the party keeps out of what it collected itself. All lines of a month add up to the net
 * revenue of that month.
 */
export const lineKinds = [
  "kept",
  "share",
  "recoupment",
  "fixed",
  "floor",
  "referral_fee",
  "reseller_margin",
  "purchase_price",
  "campaign",
  "marketing_fund",
  "royalty",
  "royalty_minimum",
  "guarantee",
  "guarantee_set_off",
  "milestone",
  "band_adjustment",
  "clawback",
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Part of a line that becomes payable on its own day: `on` null while nothing has triggered it. */
export type Trigger = { on: string | null; weight: Num };

/** A customer's cancellation: the day, what had triggered the payment, and the assumption that says so. */
export type Cancellation = { on: string; trigger: string | null; at: string };

export type LedgerLine = {
  month: number;
  stream: string;
  kind: LineKind;
  party: number;
  counterparty: number | undefined;
  amount: Num;
  /** Path of the term the line comes from. */
  term: string;
  /** When it becomes payable; absent for the other side of a payment and for money that is kept. */
  triggers: readonly Trigger[];
  /** Set on a line that hangs on one customer who cancelled. */
  cancellation: Cancellation | undefined;
  derive: Derive;
};
