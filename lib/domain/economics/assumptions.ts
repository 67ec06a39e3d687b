import * as z from "zod";
import { calendarDateSchema } from "../shared/calendar-schema";
import { rowIdSchema } from "../term-sheet/term-kind";
import { costKinds } from "./ledger/cost-kinds";

/** Longest list of one kind; usage has its own, since it is imported by the file. */
const maxRows = 5_000;
const maxUsageRows = 200_000;

/** Whose deal it was; `own` is one the payer found without a partner, so that only streams for any deal share it. */
export const revenueAttributions = ["sourced", "influenced", "joint", "own"] as const;
export type RevenueAttribution = (typeof revenueAttributions)[number];

/** Any decimal; whether it is plausible is judged later, in a sentence that names the row. */
const amount = z
  .string()
  .max(60)
  .regex(/^-?\d+(\.\d{1,12})?$/, "Write a number with digits and at most one decimal point, such as 1250.50.")
  .describe("Exact decimal as text, such as 1250.50.");
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, "Use a three-letter currency code such as EUR or USD.")
  .describe("ISO 4217 code; the currency of payment when left out.");
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Write the month as year-month, such as 2027-01.")
  .describe("A calendar month, 2027-01. Spread evenly over its days.");
const date = calendarDateSchema;
const stream = rowIdSchema.describe(
  "Id of the revenue stream. Left out, the row goes to every stream it fits, by money and attribution.",
);
const party = rowIdSchema.describe("Id of a party of the terms.");
const name = z.string().min(1).max(200);

const revenueRow = z
  .strictObject({
    stream: stream.optional(),
    month: month.optional(),
    on: date.optional().describe("The invoice date, instead of a month."),
    amount: amount.describe("What customers are billed before any deduction."),
    currency: currency.optional(),
    attribution: z.enum(revenueAttributions).optional(),
    customer: name.optional(),
    customerSince: date
      .optional()
      .describe("First day of this customer; the start of the agreement when left out."),
    units: amount.optional().describe("Units sold, for a royalty per unit."),
    listAmount: amount.optional().describe("Value at list price; the amount when left out."),
    isRegistered: z.boolean().optional().describe("Whether the deal was registered in time."),
    paidOn: date
      .nullable()
      .optional()
      .describe(
        "Day the customer paid; null for not paid. Left out, the customer pays collectionDays after the invoice.",
      ),
    cancelledOn: date.optional().describe("Day the customer cancelled; takes shares back inside the window."),
  })
  .refine((row) => (row.month === undefined) !== (row.on === undefined), "Give either a month or a day.");

const deductionRow = z.strictObject({
  stream: stream.optional(),
  month,
  kind: z.enum(costKinds),
  step: rowIdSchema.optional().describe("Id of the deduction in the terms, where two are of the same kind."),
  amount,
  currency: currency.optional(),
});

const referralRow = z.strictObject({
  stream: stream.optional(),
  name,
  introducedOn: date.optional(),
  closedOn: date,
  firstYearValue: amount.describe("Contract value of the first year."),
  currency: currency.optional(),
  qualifies: z.boolean().default(true),
  paidOn: date.nullable().optional(),
  cancelledOn: date.optional(),
});

const usageRow = z.strictObject({
  customer: name,
  month,
  tier: rowIdSchema.describe("Id of the API tier."),
  calls: amount,
});

const marketingRow = z.strictObject({
  stream: stream.optional(),
  month,
  paidBy: party,
  amount: amount.describe("What the campaign cost, or the cost that is claimed from a marketing fund."),
  currency: currency.optional(),
});

const milestoneRow = z.strictObject({
  stream: stream.optional(),
  milestone: z.string().min(1).max(300).describe("Id or name of the milestone."),
  reachedOn: date,
});

const resultRow = z.strictObject({
  reference: z.string().min(1).max(300).describe("Id or metric of the commitment or gate."),
  on: date,
  actual: amount,
});

const paymentRow = z.strictObject({
  from: party,
  to: party,
  on: date,
  amount: amount.describe("How much of what is owed this settles, before tax withheld."),
});

const costRow = z.strictObject({
  party,
  name,
  month: month.describe("The month it falls in, or the first one if it comes every month."),
  every: z.enum(["once", "month"]).default("once"),
  amount,
  currency: currency.optional(),
});

const driverRow = z.strictObject({
  id: rowIdSchema,
  stream: stream.optional(),
  attribution: z.enum(revenueAttributions).optional(),
  startMonth: month.optional().describe("First month with new customers; the first month when left out."),
  startingCustomers: amount.default("0"),
  newCustomersPerMonth: amount,
  revenuePerCustomer: amount.describe("Billed to each customer per month."),
  churnPercentPerMonth: amount.default("0"),
  currency: currency.optional(),
});

const rateRow = z.strictObject({
  on: date,
  from: currency,
  to: currency,
  rate: amount.describe("Units of `to` for one unit of `from`."),
});

const rowsOf = <Row extends z.ZodType>(row: Row, most = maxRows) => z.array(row).max(most).default([]);

/** What is assumed, or known, about the time the terms run: everything that is not a term itself. */
export const assumptionsSchema = z.strictObject({
  startsOn: date.optional().describe("First day of the agreement; parties.effectiveOn when left out."),
  months: z
    .int()
    .min(1)
    .max(120)
    .default(12)
    .describe("Calendar months to compute, from the month of the start."),
  currency: currency.optional(),
  terminatedOn: date.optional().describe("Last day of the agreement, if it ends early."),
  asOf: date
    .optional()
    .describe("The day up to which payments have been made; the last day computed when left out."),
  collectionDays: z
    .int()
    .min(0)
    .max(3650)
    .default(0)
    .describe("Days from invoice to the customer’s payment."),
  fx: rowsOf(rateRow),
  fxMaxAgeDays: z.int().min(0).max(366).default(31).describe("How old a rate may be on the day it is used."),
  revenue: rowsOf(revenueRow),
  drivers: rowsOf(driverRow, 100).describe(
    "Revenue from customers, price and churn instead of month by month.",
  ),
  deductions: rowsOf(deductionRow),
  referrals: rowsOf(referralRow),
  usage: rowsOf(usageRow, maxUsageRows).describe("API calls by customer and month."),
  marketing: rowsOf(marketingRow),
  milestones: rowsOf(milestoneRow, 500),
  results: rowsOf(resultRow, 500).describe("Results of commitments and exclusivity gates."),
  payments: z
    .array(paymentRow)
    .max(maxRows)
    .optional()
    .describe("Payments made between the parties. Left out, everybody pays on the day due."),
  costs: rowsOf(costRow, 1_000).describe(
    "What each party spends on the partnership; used by scenarios only.",
  ),
});
export type Assumptions = z.infer<typeof assumptionsSchema>;
export type AssumptionsInput = z.input<typeof assumptionsSchema>;
export type RevenueAssumption = Assumptions["revenue"][number];
export type UsageRow = Assumptions["usage"][number];
