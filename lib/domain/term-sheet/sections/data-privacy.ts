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

export const dataCategories = ["personal", "customer", "usage", "sales", "technical", "aggregated"] as const;
export const privacyRoles = ["independent_controllers", "joint_controllers", "processor"] as const;
export const dpaStates = ["signed", "before_first_data", "not_needed"] as const;
export const subprocessorRules = ["none", "with_consent", "with_notice", "free"] as const;
export const transferGuards = ["not_allowed", "adequacy", "standard_clauses", "binding_rules"] as const;
export const dataEndRules = ["delete", "return", "return_then_delete"] as const;
export const trainingRules = ["prohibited", "separate_agreement", "allowed"] as const;

/** What data passes between the parties, for what, how it is kept and what happens to it at the end (domain.md §4; S4 §3.1). */
export const dataPrivacySectionSchema = z.strictObject({
  shared: rows(
    row({
      what: text,
      category: choice(dataCategories),
      from: partyRef,
      to: partyRef,
      purpose: longText,
      channel: text,
    }),
  ),
  permittedUse: longText,
  consentForCustomerData: boolean,
  personalData: boolean,
  roles: choice(privacyRoles),
  processor: partyRef,
  dpa: group({ state: choice(dpaStates), reference: text }).prefault({}),
  laws: list,
  subprocessors: choice(subprocessorRules),
  transfers: group({ guard: choice(transferGuards), countries: list }).prefault({}),
  security: group({ standard: text, measures: longText, auditAllowed: boolean }).prefault({}),
  breachNotice: group({ hours: integer, contact: text }).prefault({}),
  retention: period,
  atEnd: group({
    rule: choice(dataEndRules),
    days: integer,
    format: text,
    certificate: boolean,
  }).prefault({}),
  machineLearning: group({ use: choice(trainingRules), scope: longText }).prefault({}),
  otherTerms,
});
