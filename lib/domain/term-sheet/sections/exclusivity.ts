import * as z from "zod";
import { choice, date, decimal, list, money, partyRef, period, row, rows, text } from "../term-kind";
import { otherTerms } from "./other-terms";

export const exclusivityKinds = ["none", "grants"] as const;
export const exclusivityNatures = ["exclusive", "sole", "first_refusal"] as const;
export const gateConsequences = ["ends", "narrows", "non_exclusive", "fee", "right_to_end"] as const;
export const sunsetRules = ["ends_with_window", "ends_with_agreement", "renews_if_gates_met"] as const;

/** A performance gate on a grant: metric and target by a day, or the agreed consequence follows (S0). */
export const exclusivityGateSchema = row({
  metric: text,
  target: decimal,
  unit: text,
  dueOn: date,
  consequence: choice(gateConsequences),
  narrowsTo: text,
});

/** Who may not deal with others, in whose favour, how far and how long. */
export const exclusivityGrantSchema = row({
  bound: partyRef,
  beneficiary: partyRef,
  nature: choice(exclusivityNatures),
  products: list,
  verticals: list,
  geographies: list,
  channels: list,
  fromOn: date,
  untilOn: date,
  carveOuts: list,
  gates: rows(exclusivityGateSchema),
  sunset: choice(sunsetRules),
  tailAfterEnd: period,
  fee: money,
});

/** Exclusivity: said to be none, or given in bounded grants (domain.md §4; S0, S1). */
export const exclusivitySectionSchema = z.strictObject({
  kind: choice(exclusivityKinds),
  grants: rows(exclusivityGrantSchema),
  otherTerms,
});
export type ExclusivityGrant = z.infer<typeof exclusivityGrantSchema>;
