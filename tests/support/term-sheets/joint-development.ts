import { type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { eur, trainedSellers, twoParties } from "./two-party";

const base = twoParties(
  { ours: "developer", theirs: "developer" },
  {
    purpose: "Harbourline and Castellan develop a sensor with the module built in.",
    products: ["Sensor with module"],
    territories: ["European Union"],
  },
);

/** A complete, clean development deal: milestones, joint results, acceptance, source code in escrow. */
export const jointDevelopmentSheet: TermSheet = termSheetSchema.parse({
  ...base,
  revenueShare: {
    streams: [
      {
        id: "milestones",
        model: "milestone",
        name: "Development cost",
        payer: "castellan",
        recipient: "harbourline",
        milestones: [
          {
            id: "m1",
            name: "Prototype",
            criterion: "Ten prototypes pass the agreed tests.",
            amount: eur("80000"),
            dueOn: "2027-06-30",
          },
          {
            id: "m2",
            name: "Series",
            criterion: "The first hundred units are approved.",
            amount: eur("120000"),
            dueOn: "2027-12-31",
          },
        ],
      },
    ],
    payment: {
      trigger: "milestone_accepted",
      netDays: 30,
      currency: "EUR",
      taxes: "exclusive",
      statements: "quarterly",
    },
  },
  intellectualProperty: {
    ...base.intellectualProperty,
    background: [
      { id: "module", owner: "harbourline", title: "Cold-Chain Module 5.2", licensed: false },
      { id: "sensor", owner: "castellan", title: "Castellan Sense 3", licensed: false },
    ],
    foreground: [
      { id: "joint", kind: "joint", ownership: "joint", licensed: false },
      { id: "improvements", kind: "improvements", ownership: "background_owner", licensed: false },
    ],
    escrow: {
      agreed: true,
      depositor: "harbourline",
      beneficiary: "castellan",
      agent: "Northgate Escrow Ltd",
      material: ["Source code", "Build instructions"],
      updates: "each_release",
      releasedIf: ["Insolvency of Harbourline", "Support stopped for 30 days despite a reminder"],
      useAfterRelease: "To keep the sensor running for customers with a contract on the day of release.",
      paidBy: "castellan",
    },
    onTermination: { licences: "after_wind_down" },
  },
  goToMarket: { commitments: [trainedSellers], review: { cadence: "quarterly" } },
  governance: {
    bodies: [{ id: "technical", name: "Technical board", kind: "technical", cadence: "fortnightly" }],
    changeControl: { inWriting: true, answerBusinessDays: 10 },
    acceptance: { testBusinessDays: 20, criteria: "All tests of the agreed plan pass.", fixBusinessDays: 15 },
    risks: [
      {
        id: "late",
        risk: "The housing is late",
        likelihood: "medium",
        impact: "high",
        party: "castellan",
        owner: "Hardware lead, Castellan",
        response: "A second supplier is named by 31 March 2027.",
        reviewOn: "2027-03-31",
      },
    ],
    riskReview: "quarterly",
  },
});
