import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { trainedSellers, twoParties } from "./two-party";
import { usualVenture } from "./usual-venture";

const base = twoParties(
  { ours: "platform", theirs: "integrator" },
  {
    purpose: "Harbourline and Castellan run an exchange for cold-chain capacity together.",
    products: ["Frostline exchange"],
    territories: ["European Union"],
    targetMarkets: ["Pharmaceutical wholesalers"],
  },
);

/** A complete, clean venture by contract in equal halves, with its meetings and an end to every tie. */
export const jointVentureSheet: TermSheet = termSheetSchema.parse({
  ...base,
  revenueShare: {
    netRevenue: { definition: "Fees of the exchange.", deductions: ["Value added tax", "Refunds"] },
    streams: [
      {
        id: "fees",
        model: "percentage",
        name: "Fees of the exchange",
        payer: "harbourline",
        basis: "net_revenue",
        shares: [
          { id: "h", party: "harbourline", percent: "50" },
          { id: "c", party: "castellan", percent: "50" },
        ],
      },
    ],
    payment: {
      trigger: "customer_payment",
      netDays: 30,
      currency: "EUR",
      taxes: "exclusive",
      statements: "quarterly",
    },
  },
  intellectualProperty: {
    ...base.intellectualProperty,
    background: [{ id: "module", owner: "harbourline", title: "Cold-Chain Module 5.2", licensed: false }],
    foreground: [{ id: "joint", kind: "joint", ownership: "joint", licensed: false }],
    onTermination: { licences: "after_wind_down" },
  },
  goToMarket: { commitments: [trainedSellers], review: { cadence: "quarterly", forum: "Board" } },
  governance: {
    bodies: [
      { id: "team", name: "Working team", kind: "working_team", cadence: "weekly" },
      { id: "steering", name: "Steering committee", kind: "steering", cadence: "monthly" },
    ],
    escalation: [
      { id: "s1", level: "Steering committee", withinBusinessDays: 5 },
      { id: "s2", level: "Executive sponsors", withinBusinessDays: 5 },
    ],
    riskReview: "quarterly",
  },
  jointVenture: usualVenture("harbourline", "castellan"),
});
