import type { PartnershipModel } from "../../deal/partnership-model";
import type { SectionText } from "../catalogue-entry";
import { when } from "../catalogue-entry";
import { revenueStreamTerms } from "./revenue-stream";

const commercial: readonly PartnershipModel[] = [
  "referral",
  "co_sell",
  "reseller",
  "oem",
  "joint_venture",
  "api_licence",
];
const auditAllowed = when("revenueShare.audit.allowed", true);

export const revenueShareText: SectionText = {
  section: "revenueShare",
  label: "Revenue share",
  intro: "Which money is shared, how it is counted, who gets what, and when it is paid.",
  approvers: ["finance"],
  terms: [
    {
      path: "revenueShare.netRevenue.definition",
      label: "Net revenue means",
      help: "What counts as revenue before anything is taken off.",
      example: "Subscription fees invoiced to and paid by customers in the Territory.",
      required: ["co_sell", "oem", "joint_venture"],
    },
    {
      path: "revenueShare.netRevenue.deductions",
      label: "Deductions",
      help: "Everything that is taken off, one per line. What is not listed is not deducted.",
      example: "Value added tax; refunds; payment provider fees up to 3 %",
      required: ["co_sell", "oem", "joint_venture"],
    },
    ...revenueStreamTerms,
    {
      path: "revenueShare.attribution.sourced",
      label: "A deal is sourced when",
      help: "Test for a deal the partner brought.",
      example:
        "The partner introduced the account in writing and we had no contact there in the last 12 months.",
      models: ["referral", "co_sell", "reseller", "implementation"],
      required: ["co_sell"],
    },
    {
      path: "revenueShare.attribution.influenced",
      label: "A deal is influenced when",
      help: "Test for a deal the partner moved forward.",
      example: "The partner held at least two customer meetings that are logged before the offer.",
      models: ["co_sell", "reseller", "implementation"],
      required: ["co_sell"],
    },
    {
      path: "revenueShare.attribution.joint",
      label: "A deal is joint when",
      help: "Test for a deal both sides own.",
      example: "Both account managers are named in the joint account plan before the first meeting.",
      models: ["co_sell", "implementation", "joint_venture"],
    },
    {
      path: "revenueShare.payment.trigger",
      label: "Payment is triggered by",
      help: "The event that makes a share due.",
      example: "The customer’s payment",
      options: {
        customer_payment: "The customer’s payment",
        customer_invoice: "The invoice to the customer",
        customer_signature: "The customer’s signature",
        usage_reported: "The usage report",
        milestone_accepted: "Acceptance of the milestone",
      },
      required: commercial,
    },
    {
      path: "revenueShare.payment.netDays",
      label: "Paid within",
      help: "Days from the trigger to the payment.",
      example: "30",
      unit: "days",
      required: commercial,
    },
    {
      path: "revenueShare.payment.currency",
      label: "Currency",
      help: "Three-letter code of the currency that is paid.",
      example: "EUR",
      required: commercial,
    },
    {
      path: "revenueShare.payment.exchangeRate",
      label: "Exchange rate",
      help: "Published rate and day used for other currencies.",
      example: "European Central Bank reference rate on the invoice date",
    },
    {
      path: "revenueShare.payment.taxes",
      label: "Taxes",
      help: "Whether amounts include taxes and who bears withholding tax.",
      example: "Amounts exclude taxes",
      options: {
        exclusive: "Amounts exclude taxes",
        inclusive: "Amounts include taxes",
        withholding_grossed_up: "Payer bears withholding tax",
      },
    },
    {
      path: "revenueShare.payment.lateInterestPercent",
      label: "Interest on late payment",
      help: "Rate per year from the due date.",
      example: "8",
      unit: "% a year",
    },
    {
      path: "revenueShare.payment.statements",
      label: "Statements",
      help: "How often the payer reports what was earned.",
      example: "Quarterly",
      options: { monthly: "Monthly", quarterly: "Quarterly", half_yearly: "Half-yearly", yearly: "Yearly" },
    },
    {
      path: "revenueShare.clawback.days",
      label: "Clawback within",
      help: "If the customer cancels within this time of paying, the share is paid back. 0 means never.",
      example: "90",
      unit: "days",
      required: ["referral"],
    },
    {
      path: "revenueShare.clawback.trigger",
      label: "Clawback when",
      help: "The event that takes a share back.",
      example: "The customer cancels and is refunded.",
    },
    {
      path: "revenueShare.audit.allowed",
      label: "May statements be audited?",
      help: "Whether a party may check the other party’s statements.",
      example: "Yes",
      required: ["co_sell", "reseller", "oem"],
    },
    {
      path: "revenueShare.audit.noticePeriod",
      label: "Notice of an audit",
      help: "Time between announcement and audit.",
      example: "30 days",
      shownWhen: auditAllowed,
      required: "always",
    },
    {
      path: "revenueShare.audit.timesPerYear",
      label: "Audits per year",
      help: "The most audits in one calendar year.",
      example: "1",
      unit: "times per year",
      shownWhen: auditAllowed,
    },
    {
      path: "revenueShare.audit.lookback",
      label: "Looks back over",
      help: "How far back an audit may go.",
      example: "2 years",
      shownWhen: auditAllowed,
    },
    {
      path: "revenueShare.audit.costShiftPercent",
      label: "Audited party pays if underpaid by",
      help: "From this shortfall on, the audited party bears the cost of the audit.",
      example: "5",
      unit: "%",
      shownWhen: auditAllowed,
    },
  ],
};
