import * as z from "zod";
import {
  boolean,
  choice,
  group,
  integer,
  list,
  longText,
  partyRef,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const silenceRules = ["accepted", "refused"] as const;
export const registrationConflictRules = [
  "first_registered",
  "first_meeting",
  "customer_decides",
  "shared",
] as const;
export const directSaleRules = ["fee_still_due", "not_allowed", "no_protection"] as const;

/**
 * How an opportunity is registered and protected (domain.md §4; S4 §2.1). The window counts business days, the answer
 * business hours, the protection calendar days.
 */
export const dealRegistrationSectionSchema = z.strictObject({
  used: boolean,
  registrar: partyRef,
  channel: text,
  windowBusinessDays: integer,
  requiredFacts: list,
  answerBusinessHours: integer,
  silence: choice(silenceRules),
  refusalGrounds: list,
  criteria: rows(row({ statement: longText, evidence: text })),
  protectionDays: integer,
  extension: group({ allowed: boolean, days: integer, times: integer, condition: longText }).prefault({}),
  conflict: choice(registrationConflictRules),
  directSale: choice(directSaleRules),
  dispute: group({ body: text, withinBusinessHours: integer, finalDecision: text }).prefault({}),
  audit: group({ allowed: boolean, auditor: partyRef, timesPerYear: integer, noticePeriod: period }).prefault(
    {},
  ),
  otherTerms,
});
