import type { TermText } from "../catalogue-entry";
import { when } from "../catalogue-entry";

const step = "revenueShare.netRevenue.ladder[]";

/** The steps from gross to net revenue, each a figure that can be computed. */
export const netRevenueLadderTerms: readonly TermText[] = [
  {
    path: "revenueShare.netRevenue.ladder",
    label: "From gross to net",
    noun: "deduction",
    help: "The deductions in order, each with its rule, so that net revenue can be computed. Nothing else is taken off.",
    example: "Refunds at cost, then payment fees at cost up to 3 % of gross",
  },
  {
    path: `${step}.kind`,
    label: "Deduction",
    help: "What is taken off.",
    example: "Payment fees",
    options: {
      taxes: "Taxes",
      refunds: "Refunds",
      discounts: "Discounts",
      payment_fees: "Payment fees",
      hosting: "Hosting",
      third_party: "Third-party costs passed through",
      shipping: "Shipping",
      bad_debt: "Bad debt",
      other: "Other",
    },
    required: "always",
  },
  {
    path: `${step}.name`,
    label: "Name",
    help: "What both sides call it, where the kind is not enough.",
    example: "Card fees",
  },
  {
    path: `${step}.method`,
    label: "How it is counted",
    help: "What it cost, or a rule.",
    example: "What it cost",
    options: {
      actual: "What it cost",
      percent_of_gross: "Percentage of gross",
      percent_of_rest: "Percentage of what is left",
      amount_per_month: "Fixed amount per month",
    },
    required: "always",
  },
  {
    path: `${step}.percent`,
    label: "Rate",
    help: "Percentage that is taken off.",
    example: "2.5",
    unit: "%",
    shownWhen: when(`${step}.method`, "percent_of_gross", "percent_of_rest"),
    required: "always",
  },
  {
    path: `${step}.amount`,
    label: "Amount per month",
    help: "Fixed amount that is taken off each month.",
    example: "1,500 EUR",
    shownWhen: when(`${step}.method`, "amount_per_month"),
    required: "always",
  },
  {
    path: `${step}.atMostPercent`,
    label: "At most",
    help: "The most this cost may take off, as a percentage of gross; leave empty for no limit.",
    example: "3",
    unit: "%",
    shownWhen: when(`${step}.method`, "actual"),
  },
];
