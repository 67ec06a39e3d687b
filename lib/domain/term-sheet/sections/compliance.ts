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
import { otherTerms } from "./other-terms";

export const warrantySubjects = [
  "conformity",
  "title",
  "non_infringement",
  "no_malicious_code",
  "professional_services",
  "law",
  "other",
] as const;

/** What each party confirms about itself and promises about its products (domain.md §4; S4 §3.1). */
export const complianceSectionSchema = z.strictObject({
  authority: boolean,
  antiBribery: group({ confirmed: boolean, laws: list }).prefault({}),
  sanctions: boolean,
  exportControl: group({ confirmed: boolean, responsible: partyRef }).prefault({}),
  codeOfConduct: text,
  permits: longText,
  warranties: rows(
    row({ by: partyRef, subject: choice(warrantySubjects), statement: longText, period, remedy: text }),
  ),
  /** Nothing is warranted beyond what the sheet says. */
  noOtherWarranties: boolean,
  insurance: rows(row({ party: partyRef, cover: text, amount: money, evidence: text })),
  records: group({ period, auditAllowed: boolean, noticePeriod: period, timesPerYear: integer }).prefault({}),
  otherTerms,
});
