import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { trainedSellers, twoParties } from "./two-party";
import { usualRegistration } from "./usual-sections";

const base = twoParties(
  { ours: "platform", theirs: "integrator" },
  {
    purpose:
      "Castellan configures and integrates the Cold-Chain Module for customers under its own contracts.",
    products: ["Cold-Chain Module"],
    territories: ["Germany"],
    targetMarkets: ["Pharmaceutical wholesalers"],
  },
);

/** A complete, clean implementation deal: services at the partner's own rates, a fee for what it introduces. */
export const implementationSheet: TermSheet = termSheetSchema.parse({
  ...base,
  revenueShare: {
    streams: [
      {
        id: "referral",
        model: "referral_fee",
        name: "Introduced customers",
        attribution: "sourced",
        payer: "harbourline",
        recipient: "castellan",
        basis: "first_year_acv",
        feeKind: "percent",
        feePercent: "10",
        qualifyingCriteria: "The company is not yet a customer and was introduced in writing.",
      },
    ],
    payment: {
      trigger: "customer_payment",
      netDays: 30,
      currency: "EUR",
      taxes: "exclusive",
      statements: "quarterly",
    },
    clawback: { days: 90, trigger: "The customer cancels and is refunded." },
  },
  dealRegistration: usualRegistration("harbourline"),
  intellectualProperty: {
    ...base.intellectualProperty,
    foreground: [
      {
        id: "deliverables",
        kind: "deliverables",
        ownership: "customer",
        passesWhen: "on_payment",
        licensed: false,
      },
      { id: "methods", kind: "methods", ownership: "creator", licensed: false },
    ],
    openSource: { rule: "permissive_only" },
  },
  goToMarket: {
    commitments: [{ ...trainedSellers, kind: "certified_people" }],
    programmeLevels: [
      {
        id: "certified",
        name: "Certified",
        party: "castellan",
        certifiedPeople: 4,
        requirements: "Customer satisfaction of 8 of 10 or more.",
        benefits: "A second line of support.",
      },
    ],
    review: { cadence: "quarterly", forum: "Partner review call" },
  },
  governance: {
    changeControl: { inWriting: true, answerBusinessDays: 10, decidedBy: "steering", cost: "requester" },
    acceptance: {
      testBusinessDays: 20,
      criteria: "All tests of the agreed plan pass.",
      fixBusinessDays: 15,
      silence: "accepted",
    },
  },
});
