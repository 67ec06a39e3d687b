import * as z from "zod";
import {
  boolean,
  choice,
  date,
  decimal,
  group,
  integer,
  list,
  longText,
  money,
  partyRef,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const liabilityCaps = ["none", "months_of_fees", "amount", "greater_of", "paid_for_item"] as const;
export const increasedCaps = ["months_of_fees", "amount", "greater_of"] as const;
export const indemnitySubjects = [
  "own_products",
  "ip_infringement",
  "data_breach",
  "breach_of_agreement",
  "gross_negligence",
  "violation_of_law",
] as const;
export const assignmentRules = ["prohibited", "with_consent", "to_affiliates", "free"] as const;
export const publicityRules = ["not_allowed", "each_with_approval", "after_agreed_release", "free"] as const;
export const noticeMeans = ["email", "courier", "registered_post", "portal"] as const;
export const nonCompeteScopes = ["core_category", "named_segment"] as const;

/** Governing law, disputes, liability, and the safeguards the red flags look at (domain.md §4; S1, S4). */
export const lawSectionSchema = z.strictObject({
  governingLaw: text,
  venue: text,
  escalationBusinessDays: integer,
  negotiationDays: integer,
  mediation: boolean,
  arbitration: group({
    agreed: boolean,
    rules: text,
    seat: text,
    arbitrators: integer,
    language: text,
  }).prefault({}),
  injunctiveRelief: boolean,
  classActionWaiver: boolean,
  juryWaiver: boolean,
  notices: group({ means: choice(noticeMeans), language: text, effectAfterDays: integer }).prefault({}),
  /** `cap: "none"` says liability is unlimited. Carve-outs inside a cap are normal (S1) and no red flag. */
  liability: group({
    cap: choice(liabilityCaps),
    capMonths: integer,
    capMultiple: decimal,
    capAmount: money,
    mutual: boolean,
    protects: partyRef,
    carveOuts: list,
    excludedDamages: list,
    /** Claims with a higher cap of their own. */
    increased: group({
      claims: list,
      cap: choice(increasedCaps),
      capMonths: integer,
      capMultiple: decimal,
      capAmount: money,
    }).prefault({}),
    otherTerms,
  }).prefault({}),
  indemnities: rows(row({ by: partyRef, subject: choice(indemnitySubjects), scope: longText, cap: money })),
  safeguards: group({
    mostFavouredNation: group({ granted: boolean, bound: partyRef, scope: longText }).prefault({}),
    customerListAudit: group({ allowed: boolean, auditor: partyRef, scope: longText }).prefault({}),
    /** One promise for each party that is bound, so that a mutual non-compete is two rows or a row for everyone. */
    nonCompete: group({
      exists: boolean,
      promises: rows(
        row({
          everyone: boolean,
          bound: partyRef,
          breadth: choice(nonCompeteScopes),
          scope: longText,
          territories: list,
          period,
          afterEnd: period,
          exceptions: list,
        }),
      ),
    }).prefault({}),
    confidentiality: group({ period, scope: longText, existingAgreementOn: date }).prefault({}),
    nonSolicitMonths: integer,
    customersNotSolicitedMonths: integer,
    publicity: group({ rule: choice(publicityRules), references: boolean, details: longText }).prefault({}),
    assignment: choice(assignmentRules),
    assignmentByParty: rows(row({ party: partyRef, rule: choice(assignmentRules) })),
    subcontracting: choice(assignmentRules),
    otherTerms,
  }).prefault({}),
  otherTerms,
});
