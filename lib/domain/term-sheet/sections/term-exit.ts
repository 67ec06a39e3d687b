import * as z from "zod";
import { boolean, choice, decimal, group, integer, list, longText, period, text } from "../term-kind";

export const renewalKinds = ["none", "automatic", "by_agreement"] as const;
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
  initialTerm: period,
  renewal: group({
    kind: choice(renewalKinds),
    period,
    noticePeriod: period,
    performanceMinimum: group({ metric: text, target: decimal, unit: text }).prefault({}),
  }).prefault({}),
  terminationForCause: group({ cureDays: integer, causes: list }).prefault({}),
  terminationForConvenience: group({ by: choice(convenienceSides), noticePeriod: period }).prefault({}),
  insolvencyEnds: boolean,
  changeOfControl: choice(changeOfControlRules),
  survival: list,
  windDown: group({ period, customerTransition: longText }).prefault({}),
});
