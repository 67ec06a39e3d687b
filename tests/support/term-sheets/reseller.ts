import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { eur, trainedSellers, twoParties } from "./two-party";
import { usualRegistration } from "./usual-sections";

const base = twoParties(
  { ours: "supplier", theirs: "reseller" },
  {
    purpose: "Castellan resells the Cold-Chain Module to food producers in Germany and Austria.",
    products: ["Cold-Chain Module"],
    territories: ["Germany", "Austria"],
    targetMarkets: ["Food producers with 100 to 1,000 employees"],
  },
);

/** A complete, clean reseller deal: 25 % off list, and a minimum that rises from year to year. */
export const resellerSheet: TermSheet = termSheetSchema.parse({
  ...base,
  revenueShare: {
    streams: [
      {
        id: "margin",
        model: "reseller_margin",
        name: "Reseller margin",
        payer: "harbourline",
        recipient: "castellan",
        marginPercent: "25",
        registeredUpliftPercent: "5",
      },
    ],
    payment: {
      trigger: "customer_invoice",
      netDays: 30,
      currency: "EUR",
      taxes: "exclusive",
      statements: "quarterly",
    },
    audit: { allowed: true, noticePeriod: "P30D", timesPerYear: 1, lookback: "P2Y" },
  },
  dealRegistration: usualRegistration("harbourline"),
  goToMarket: {
    commitments: [trainedSellers],
    minimums: [
      {
        id: "purchases",
        party: "castellan",
        measure: "purchases",
        description: "Paid orders net of returns.",
        years: [
          { id: "y1", fromYear: 1, untilYear: 1, amount: eur("200000") },
          { id: "y2", fromYear: 2, amount: eur("350000") },
        ],
        shortfall: "right_to_end",
        cureDays: 60,
      },
    ],
    programmeLevels: [
      {
        id: "select",
        name: "Select",
        party: "castellan",
        certifiedPeople: 4,
        requirements: "Two customer references.",
        benefits: "Access to the campaign fund.",
        reachBy: "2027-09-30",
        checked: "half_yearly",
        ifLost: "benefits_end",
        cureDays: 90,
      },
    ],
    review: { cadence: "quarterly", forum: "Partner review call" },
  },
});
