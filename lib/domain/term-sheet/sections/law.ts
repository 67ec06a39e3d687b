import * as z from "zod";
import {
  boolean,
  choice,
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

export const liabilityCaps = ["none", "months_of_fees", "amount", "greater_of"] as const;
export const indemnitySubjects = [
  "own_products",
  "ip_infringement",
  "data_breach",
  "breach_of_agreement",
  "gross_negligence",
  "violation_of_law",
] as const;
export const assignmentRules = ["prohibited", "with_consent", "to_affiliates", "free"] as const;
export const nonCompeteScopes = ["core_category", "named_segment"] as const;

/** Governing law, disputes, liability, and the safeguards the red flags look at (domain.md §4; S1, S4). */
export const lawSectionSchema = z.strictObject({
  governingLaw: text,
  venue: text,
  escalationBusinessDays: integer,
  mediation: boolean,
  arbitration: group({ agreed: boolean, rules: text, seat: text, arbitrators: integer }).prefault({}),
  /** `cap: "none"` says liability is unlimited. Carve-outs inside a cap are normal (S1) and no red flag. */
  liability: group({
    cap: choice(liabilityCaps),
    capMonths: integer,
    capAmount: money,
    mutual: boolean,
    carveOuts: list,
    excludedDamages: list,
  }).prefault({}),
  indemnities: rows(row({ by: partyRef, subject: choice(indemnitySubjects), scope: longText, cap: money })),
  safeguards: group({
    mostFavouredNation: group({ granted: boolean, bound: partyRef, scope: longText }).prefault({}),
    customerListAudit: group({ allowed: boolean, auditor: partyRef, scope: longText }).prefault({}),
    nonCompete: group({
      exists: boolean,
      bound: partyRef,
      breadth: choice(nonCompeteScopes),
      scope: longText,
      period,
    }).prefault({}),
    confidentiality: group({ period, scope: longText }).prefault({}),
    nonSolicitMonths: integer,
    assignment: choice(assignmentRules),
  }).prefault({}),
});
