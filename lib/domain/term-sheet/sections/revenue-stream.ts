import * as z from "zod";
import {
  boolean,
  choice,
  date,
  integer,
  longText,
  money,
  partyRef,
  percent,
  period,
  row,
  rowIdSchema,
  rows,
  text,
} from "../term-kind";

export const streamModels = [
  "percentage",
  "tiered_by_year",
  "tiered_by_volume",
  "referral_fee",
  "reseller_margin",
  "co_marketing_split",
  "minimum_guarantee",
  "milestone",
  "royalty",
] as const;
export type StreamModel = (typeof streamModels)[number];

export const attributions = ["any", "sourced", "influenced", "joint"] as const;
export const shareBases = [
  "net_revenue",
  "gross_revenue",
  "first_year_acv",
  "list_price",
  "gross_margin",
  "profit",
] as const;
export const feeKinds = ["percent", "flat"] as const;
export const guaranteePeriods = ["month", "quarter", "year", "term"] as const;
export const shortfallConsequences = ["pay_difference", "exclusivity_ends", "right_to_end"] as const;
export const bandMethods = ["marginal", "whole"] as const;
export const bandResets = ["every_year", "never"] as const;
export const royaltyKinds = ["percent", "per_unit"] as const;

/** What one party gets, in percent of the stream's basis. */
export const shareSchema = row({ party: partyRef, percent });

const stream = <const Model extends StreamModel, Shape extends z.core.$ZodShape>(
  model: Model,
  shape: Shape,
) =>
  z.strictObject({
    id: rowIdSchema,
    model: z.literal(model),
    name: text,
    attribution: choice(attributions),
    payer: partyRef,
    annualCap: money,
    /** Costs the payer earns back before anything is shared. */
    recoupedFirst: money,
    ...shape,
  });

const split = { basis: choice(shareBases), remainderTo: partyRef };
const paidTo = { recipient: partyRef };

/**
 * One way money is shared (domain.md §4; S0, S1, S4). Where `remainderTo` names a party, the listed shares may
 * add up to less than 100 and that party keeps the rest; without it they must add up to exactly 100.
 */
export const revenueStreamSchema = z.discriminatedUnion("model", [
  stream("percentage", { ...split, shares: rows(shareSchema) }),
  stream("tiered_by_year", {
    ...split,
    years: rows(row({ fromYear: integer, untilYear: integer, shares: rows(shareSchema) })),
  }),
  stream("tiered_by_volume", {
    ...split,
    method: choice(bandMethods),
    resets: choice(bandResets),
    bands: rows(row({ fromAmount: money, untilAmount: money, shares: rows(shareSchema) })),
  }),
  stream("referral_fee", {
    ...paidTo,
    basis: choice(shareBases),
    feeKind: choice(feeKinds),
    feePercent: percent,
    feeFlat: money,
    feeCap: money,
    qualifyingCriteria: longText,
    closeWithin: period,
  }),
  stream("reseller_margin", { ...paidTo, marginPercent: percent, registeredUpliftPercent: percent }),
  stream("co_marketing_split", { annualBudget: money, remainderTo: partyRef, shares: rows(shareSchema) }),
  stream("minimum_guarantee", {
    ...paidTo,
    guaranteedAmount: money,
    guaranteedPer: choice(guaranteePeriods),
    recoupable: boolean,
    shortfall: choice(shortfallConsequences),
  }),
  stream("milestone", {
    ...paidTo,
    milestones: rows(row({ name: text, criterion: longText, amount: money, dueOn: date })),
  }),
  stream("royalty", {
    ...paidTo,
    basis: choice(shareBases),
    royaltyKind: choice(royaltyKinds),
    royaltyPercent: percent,
    royaltyPerUnit: money,
    annualMinimum: money,
  }),
]);
export type RevenueStream = z.infer<typeof revenueStreamSchema>;
export type RevenueShareOfParty = z.infer<typeof shareSchema>;
