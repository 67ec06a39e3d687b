import * as z from "zod";
import {
  boolean,
  choice,
  currency,
  group,
  integer,
  list,
  longText,
  percent,
  period,
  rows,
  text,
} from "../term-kind";
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

/** How money is counted, shared and paid (domain.md §4; S0, S1, S4). */
export const revenueShareSectionSchema = z.strictObject({
  netRevenue: group({ definition: longText, deductions: list }).prefault({}),
  streams: rows(revenueStreamSchema),
  attribution: group({ sourced: longText, influenced: longText, joint: longText }).prefault({}),
  payment: group({
    trigger: choice(paymentTriggers),
    netDays: integer,
    currency,
    exchangeRate: text,
    taxes: choice(taxRules),
    lateInterestPercent: percent,
    statements: choice(statementCadences),
  }).prefault({}),
  clawback: group({ days: integer, trigger: longText }).prefault({}),
  audit: group({
    allowed: boolean,
    noticePeriod: period,
    timesPerYear: integer,
    lookback: period,
    costShiftPercent: percent,
  }).prefault({}),
});
