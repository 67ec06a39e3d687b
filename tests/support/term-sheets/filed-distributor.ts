import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed distributor agreement (Lucid Inc. and a distributor left unnamed, form filed 15 April 2011, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      { id: "lucid", name: "Lucid Inc.", side: "us", role: "manufacturer", jurisdiction: "New York" },
      { id: "distributor", name: "The distributor", side: "them", role: "distributor" },
    ],
    products: ["Confocal microscope 1500", "Confocal microscope 2500", "Confocal microscope 3000"],
    targetMarkets: ["Hospitals and medical research", "Small animal research", "Cosmetic companies"],
  },
  revenueShare: {
    streams: [
      {
        id: "discount",
        model: "reseller_margin",
        name: "Discount off the distributor price list",
        payer: "lucid",
        recipient: "distributor",
        marginPercent: "30",
      },
    ],
    payment: { currency: "USD" },
    otherTerms: [
      {
        id: "credit",
        heading: "Letter of credit",
        text: "Each order is paid by an irrevocable letter of credit opened when it is placed.",
      },
      {
        id: "works",
        heading: "Delivery",
        text: "Goods are sold ex works and pass to the distributor when they leave the plant.",
      },
    ],
  },
  intellectualProperty: { marks: { licensed: true, approval: "each_use" } },
  exclusivity: {
    kind: "grants",
    grants: [
      {
        id: "territory",
        bound: "lucid",
        beneficiary: "distributor",
        nature: "sole",
        products: ["Confocal microscope 1500", "Confocal microscope 2500", "Confocal microscope 3000"],
        verticals: ["Hospitals and medical research", "Small animal research", "Cosmetic companies"],
        carveOuts: ["Advertising and exhibitions of Lucid in the territory"],
        gates: [
          {
            id: "plan",
            metric: "Sales forecast of each country",
            consequence: "narrows",
            narrowsTo: "The countries that reached their forecast",
          },
        ],
        sunset: "ends_with_agreement",
      },
    ],
  },
  goToMarket: {
    commitments: [
      {
        id: "manager",
        kind: "dedicated_people",
        party: "distributor",
        description: "One product manager works on these products only.",
        metric: "Product managers",
        target: "1",
        unit: "people",
      },
      {
        id: "training",
        kind: "trained_sellers",
        party: "distributor",
        description: "Every seller of the products is trained to the agreed level.",
      },
      {
        id: "events",
        kind: "event",
        party: "distributor",
        description: "The products are shown at the trade fairs of the territory.",
      },
      {
        id: "sales-help",
        kind: "dedicated_people",
        party: "lucid",
        description: "A sales professional and a clinical engineer help free of charge.",
        metric: "People",
        target: "2",
        unit: "people",
      },
    ],
    minimums: [
      {
        id: "purchases",
        party: "distributor",
        measure: "units",
        description: "Quantities agreed in the yearly sales plan, without demonstration units.",
        years: [
          { id: "y1", fromYear: 1, untilYear: 1, unit: "units" },
          { id: "y2", fromYear: 2, untilYear: 2, unit: "units" },
          { id: "y3", fromYear: 3, untilYear: 3, unit: "units" },
        ],
      },
    ],
  },
  governance: {
    reports: [
      { id: "prospects", party: "distributor", title: "Prospects and forecast", cadence: "monthly" },
      { id: "plan", party: "distributor", title: "Sales plan by country", cadence: "yearly" },
      { id: "recall", party: "distributor", title: "End users with emergency contacts", cadence: "yearly" },
    ],
  },
  termExit: {
    initialTerm: "P3Y",
    renewal: { kind: "automatic", period: "P1Y" },
    terminationForConvenience: { by: "either", noticePeriod: "P90D" },
    insolvencyEnds: true,
    changeOfControl: "right_to_end",
    changeOfControlOf: "distributor",
  },
  compliance: {
    otherTerms: [
      {
        id: "incidents",
        heading: "Incidents",
        text: "The distributor reports an incident that touches patients at once by telephone and then in writing.",
      },
    ],
  },
  law: {
    governingLaw: "New York",
    liability: {
      cap: "paid_for_item",
      mutual: false,
      protects: "lucid",
      excludedDamages: ["Consequential", "Indirect", "Special", "Punitive", "Lost profits"],
    },
    notices: { means: "courier", language: "English", effectAfterDays: 2 },
    safeguards: {
      nonCompete: {
        exists: true,
        promises: [
          {
            id: "n1",
            bound: "distributor",
            breadth: "named_segment",
            scope: "Products that compete with those of the agreement.",
          },
        ],
      },
      subcontracting: "with_consent",
    },
  },
};

export const filedDistributorSheet: TermSheet = termSheetSchema.parse(input);
