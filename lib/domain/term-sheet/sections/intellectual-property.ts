import * as z from "zod";
import {
  boolean,
  choice,
  group,
  list,
  longText,
  partyRef,
  percent,
  period,
  row,
  rows,
  text,
} from "../term-kind";
import { otherTerms } from "./other-terms";

export const foregroundKinds = [
  "joint",
  "independent",
  "improvements",
  "deliverables",
  "methods",
  "data",
] as const;
export const foregroundOwnerships = [
  "joint",
  "one_party",
  "creator",
  "background_owner",
  "customer",
] as const;
export const ownershipMoments = ["on_creation", "on_acceptance", "on_payment"] as const;
export const licenceTerms = ["agreement_term", "fixed_period", "perpetual"] as const;
export const sublicensingRules = ["none", "with_consent", "to_customers", "free"] as const;
export const openSourceRules = ["none", "permissive_only", "any_with_notice"] as const;
export const markApprovals = ["each_use", "guidelines", "none"] as const;
export const escrowUpdates = ["each_release", "quarterly", "yearly"] as const;
export const licenceEnds = ["at_once", "after_wind_down", "survive"] as const;

const licence = {
  licensed: boolean,
  licensee: partyRef,
  licenceExclusive: boolean,
  licenceField: text,
  licenceTerritories: list,
  licenceTerm: choice(licenceTerms),
  licencePeriod: period,
  sublicensing: choice(sublicensingRules),
  royaltyPercent: percent,
};

/** Who owns what before, during and after the work, and who may use it (domain.md §4; S0, S1, S3). */
export const intellectualPropertySectionSchema = z.strictObject({
  backgroundStaysWithOwner: boolean,
  background: rows(
    row({ owner: partyRef, title: text, description: longText, registration: text, ...licence }),
  ),
  foreground: rows(
    row({
      kind: choice(foregroundKinds),
      description: longText,
      ownership: choice(foregroundOwnerships),
      owner: partyRef,
      prosecutedBy: partyRef,
      passesWhen: choice(ownershipMoments),
      ...licence,
    }),
  ),
  openSource: group({ rule: choice(openSourceRules), policy: longText }).prefault({}),
  marks: group({
    licensed: boolean,
    approval: choice(markApprovals),
    guidelines: longText,
    uses: rows(row({ owner: partyRef, user: partyRef, marks: list, use: longText, guidelines: text })),
  }).prefault({}),
  escrow: group({
    agreed: boolean,
    depositor: partyRef,
    beneficiary: partyRef,
    agent: text,
    material: list,
    updates: choice(escrowUpdates),
    releasedIf: list,
    useAfterRelease: longText,
    paidBy: partyRef,
  }).prefault({}),
  onTermination: group({ licences: choice(licenceEnds), details: longText }).prefault({}),
  otherTerms,
});
