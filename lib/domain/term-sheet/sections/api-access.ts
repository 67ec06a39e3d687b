import * as z from "zod";
import {
  boolean,
  choice,
  decimal,
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

export const supportHours = ["community", "business_hours", "extended_hours", "around_the_clock"] as const;
export const overageRules = ["refused", "billed", "billed_with_penalty"] as const;

export const callBandMethods = ["marginal", "whole"] as const;

/** One tier of API access: limits, service levels and price. Rates are calls per second, hours are clock hours. */
export const apiTierSchema = row({
  name: text,
  includedCallsPerMonth: integer,
  callsPerSecond: integer,
  burstCallsPerSecond: integer,
  latencyP95Ms: integer,
  availabilityPercent: percent,
  supportHours: choice(supportHours),
  severity1ResponseHours: decimal,
  severity2ResponseHours: decimal,
  severity3ResponseHours: decimal,
  retentionDays: integer,
  pricePerCall: money,
  monthlyMinimum: money,
  overage: choice(overageRules),
  overagePricePerCall: money,
  overagePenaltyPercent: percent,
  /** Prices of further calls by volume, counted from the first call beyond the included ones. */
  bandMethod: choice(callBandMethods),
  bands: rows(row({ fromCalls: integer, untilCalls: integer, pricePerCall: money })),
});
export type ApiTier = z.infer<typeof apiTierSchema>;

/** Access to an API in tiers, with audit, suspension and deprecation (domain.md §4; S0). */
export const apiAccessSectionSchema = z.strictObject({
  included: boolean,
  provider: partyRef,
  tiers: rows(apiTierSchema),
  environments: list,
  auditRights: group({
    allowed: boolean,
    auditor: partyRef,
    noticePeriod: period,
    timesPerYear: integer,
    scope: longText,
  }).prefault({}),
  suspension: group({
    allowed: boolean,
    triggers: longText,
    noticePeriod: period,
    liftedWhen: text,
  }).prefault({}),
  deprecationNotice: period,
  otherTerms,
});
