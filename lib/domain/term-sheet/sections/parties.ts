import * as z from "zod";
import {
  boolean,
  choice,
  date,
  decimal,
  group,
  list,
  longText,
  partyRef,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const partySides = ["us", "them", "third"] as const;
export const partyRoles = [
  "platform",
  "integrator",
  "isv",
  "reseller",
  "distributor",
  "referrer",
  "licensor",
  "licensee",
  "manufacturer",
  "developer",
  "marketing_partner",
  "investor",
  "agent",
  "service_provider",
  "customer",
  "supplier",
] as const;

/** One legal entity that signs. `side` is from the workspace's own view. */
export const partySchema = row({
  name: text,
  side: choice(partySides),
  role: choice(partyRoles),
  legalForm: text,
  jurisdiction: text,
  registrationNumber: text,
  address: text,
  signatoryName: text,
  signatoryTitle: text,
  signatoryEmail: text,
  noticeAddress: text,
  invoiceAddress: text,
});

/** Who deals with whom, about what, where and how success is told (domain.md §4; S0, S1, S4). */
export const partiesSectionSchema = z.strictObject({
  parties: rows(partySchema),
  purpose: longText,
  products: list,
  productDescription: longText,
  territories: list,
  targetMarkets: list,
  objectives: rows(
    row({ party: partyRef, statement: longText, metric: text, target: decimal, unit: text, dueOn: date }),
  ),
  successCriteria: rows(row({ metric: text, target: decimal, unit: text, dueOn: date })),
  pilot: group({
    planned: boolean,
    scope: longText,
    startsOn: date,
    endsOn: date,
    successMeasure: longText,
  }).prefault({}),
  nextSteps: rows(row({ party: partyRef, step: text, dueOn: date })),
  conditions: rows(row({ condition: text, party: partyRef, dueOn: date, ifNotMet: text })),
  effectiveOn: date,
  targetSigningOn: date,
  otherTerms,
});
