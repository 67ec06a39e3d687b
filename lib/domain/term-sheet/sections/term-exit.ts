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

export const renewalKinds = ["none", "automatic", "by_agreement", "option", "any_option"] as const;
export const termStarts = ["start_date", "last_signature", "launch"] as const;
export const linkEffects = ["ends_too", "right_to_end", "goes_on"] as const;
export const convenienceSides = ["neither", "either", "us", "them"] as const;
export const changeOfControlRules = [
  "no_effect",
  "notice",
  "consent",
  "right_to_end",
  "right_to_end_if_competitor",
] as const;

/** How long it runs, how it goes on and how it ends (domain.md §4; S1, S4). */
export const termExitSectionSchema = z.strictObject({
  openEnded: boolean,
  initialTerm: period,
  runsFrom: choice(termStarts),
  endsOn: date,
  renewal: group({
    kind: choice(renewalKinds),
    period,
    noticePeriod: period,
    optionHolder: partyRef,
    times: integer,
    performanceMinimum: group({ metric: text, target: decimal, unit: text }).prefault({}),
  }).prefault({}),
  terminationForCause: group({ cureDays: integer, causes: list }).prefault({}),
  terminationForConvenience: group({ by: choice(convenienceSides), noticePeriod: period }).prefault({}),
  insolvencyEnds: boolean,
  changeOfControl: choice(changeOfControlRules),
  changeOfControlOf: partyRef,
  linkedAgreements: rows(row({ title: text, effect: choice(linkEffects) })),
  forceMajeureDays: integer,
  survival: list,
  windDown: group({ period, customerTransition: longText, stock: longText }).prefault({}),
  /** What is paid because it ends: tails on earned customers, fees for ending early, buy-backs. */
  exitPayments: rows(row({ payer: partyRef, when: text, amount: money, description: longText })),
  otherTerms,
});
