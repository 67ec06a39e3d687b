import * as z from "zod";
import {
  boolean,
  choice,
  currency,
  group,
  integer,
  list,
  longText,
  money,
  partyRef,
  percent,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";
import { revenueStreamSchema } from "./revenue-stream";

export const paymentTriggers = [
  "customer_payment",
  "customer_invoice",
  "customer_signature",
  "usage_reported",
  "milestone_accepted",
] as const;
export const taxRules = ["exclusive", "inclusive", "withholding_grossed_up"] as const;
export const statementCadences = ["monthly", "quarterly", "half_yearly", "yearly"] as const;
export const deductionKinds = [
  "taxes",
  "refunds",
  "discounts",
  "payment_fees",
  "hosting",
  "third_party",
  "shipping",
  "bad_debt",
  "other",
] as const;
export const deductionMethods = [
  "actual",
  "percent_of_gross",
  "percent_of_rest",
  "amount_per_month",
] as const;
export const roundingMethods = ["half_up", "half_even", "down"] as const;
export const rateDays = ["invoice_date", "payment_date", "month_end"] as const;
export const dayCounts = ["actual_365", "actual_360", "thirty_360"] as const;
export const clawbackStarts = ["customer_payment", "share_payment"] as const;
export const clawbackMethods = ["full", "pro_rata"] as const;

/** One step from gross to net revenue; the order of the rows is the order of the steps. */
export const deductionSchema = row({
  kind: choice(deductionKinds),
  name: text,
  method: choice(deductionMethods),
  percent,
  amount: money,
  /** The most an actual cost may take off, in percent of gross. */
  atMostPercent: percent,
});
export type Deduction = z.infer<typeof deductionSchema>;

/** How money is counted, shared and paid (domain.md §4; S0, S1, S4). */
export const revenueShareSectionSchema = z.strictObject({
  netRevenue: group({ definition: longText, deductions: list, ladder: rows(deductionSchema) }).prefault({}),
  streams: rows(revenueStreamSchema),
  attribution: group({ sourced: longText, influenced: longText, joint: longText }).prefault({}),
  payment: group({
    trigger: choice(paymentTriggers),
    netDays: integer,
    currency,
    exchangeRate: text,
    rateDay: choice(rateDays),
    rounding: choice(roundingMethods),
    taxes: choice(taxRules),
    lateInterestPercent: percent,
    dayCount: choice(dayCounts),
    statements: choice(statementCadences),
  }).prefault({}),
  withholding: rows(row({ payer: partyRef, recipient: partyRef, percent })),
  clawback: group({
    days: integer,
    countsFrom: choice(clawbackStarts),
    method: choice(clawbackMethods),
    trigger: longText,
  }).prefault({}),
  audit: group({
    allowed: boolean,
    noticePeriod: period,
    timesPerYear: integer,
    lookback: period,
    costShiftPercent: percent,
  }).prefault({}),
  otherTerms,
});
