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
  "waterfall",
  "marketing_fund",
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
export const moneySources = ["customer_revenue", "api_usage"] as const;
export const yearCounts = ["agreement", "customer"] as const;
export const stepKinds = ["recoup", "fixed", "split_until", "split_rest"] as const;
export const amountPeriods = ["month", "quarter", "year", "term"] as const;
export const limitKinds = ["cap", "floor"] as const;
export const adjustmentEvents = ["commitment_met", "commitment_missed", "gate_met", "gate_missed"] as const;

/** What one party gets, in percent of the stream's basis. */
export const shareSchema = row({ party: partyRef, percent });

/** One step of a waterfall. Lower priorities are served first; steps of the same priority share what is there (pari passu). */
export const waterfallStepSchema = row({
  name: text,
  priority: integer,
  kind: choice(stepKinds),
  /** Who recoups or gets the fixed amount. */
  party: partyRef,
  amount: money,
  per: choice(amountPeriods),
  /** How much of what is there a recoupment may take; all of it when empty. */
  atMostPercent: percent,
  /** The party whose part bears a recoupment; empty takes it off the top. */
  chargedTo: partyRef,
  shares: rows(shareSchema),
});
export type WaterfallStep = z.infer<typeof waterfallStepSchema>;

/** The most or the least one party gets out of a stream in a time. */
export const partyLimitSchema = row({
  party: partyRef,
  kind: choice(limitKinds),
  amount: money,
  per: choice(amountPeriods),
});

/** Points that move from one party to another once a commitment or an exclusivity gate is met or missed (S0). */
export const shareAdjustmentSchema = row({
  event: choice(adjustmentEvents),
  reference: text,
  fromParty: partyRef,
  toParty: partyRef,
  points: percent,
});

const stream = <const Model extends StreamModel, Shape extends z.core.$ZodShape>(
  model: Model,
  shape: Shape,
) =>
  z.strictObject({
    id: rowIdSchema,
    model: z.literal(model),
    name: text,
    attribution: choice(attributions),
    moneyFrom: choice(moneySources),
    payer: partyRef,
    annualCap: money,
    /** Costs the payer earns back before anything is shared. */
    recoupedFirst: money,
    ...shape,
  });

const split = { basis: choice(shareBases), remainderTo: partyRef, adjustments: rows(shareAdjustmentSchema) };
const paidTo = { recipient: partyRef };

/**
 * One way money is shared (domain.md §4; S0, S1, S4). Where `remainderTo` names a party, the listed shares may
 * add up to less than 100 and that party keeps the rest; without it they must add up to exactly 100.
 */
export const revenueStreamSchema = z.discriminatedUnion("model", [
  stream("percentage", { ...split, shares: rows(shareSchema) }),
  stream("tiered_by_year", {
    ...split,
    yearsCountFrom: choice(yearCounts),
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
  stream("waterfall", {
    ...split,
    /** Revenue above this is not shared: the payer keeps it. */
    sharedUpTo: money,
    resets: choice(bandResets),
    steps: rows(waterfallStepSchema),
    limits: rows(partyLimitSchema),
  }),
  stream("marketing_fund", {
    ...paidTo,
    basis: choice(shareBases),
    accrualPercent: percent,
    reimbursedPercent: percent,
    claimsWithin: period,
  }),
]);
export type RevenueStream = z.infer<typeof revenueStreamSchema>;
export type RevenueShareOfParty = z.infer<typeof shareSchema>;
