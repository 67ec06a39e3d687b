import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed content licence (Data Call Technologies and plan_b media, 1 April 2006, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "datacall",
        name: "Data Call Technologies, Inc.",
        side: "us",
        role: "licensor",
        address: "Houston, Texas",
      },
      { id: "planb", name: "plan_b media AG", side: "them", role: "licensee", address: "Cologne, Germany" },
    ],
    purpose: "plan_b sells news, sport, market and weather content to people on their mobile devices.",
    products: ["News headlines", "Sport", "Market details", "Weather"],
    territories: ["Worldwide"],
    effectiveOn: "2006-04-01",
  },
  revenueShare: {
    streams: [
      {
        id: "share",
        model: "percentage",
        name: "Content sales",
        payer: "planb",
        basis: "gross_revenue",
        remainderTo: "planb",
        shares: [{ id: "d", party: "datacall", percent: "45" }],
      },
    ],
    payment: { netDays: 30, currency: "USD", taxes: "exclusive", statements: "quarterly" },
    audit: { allowed: true, costShiftPercent: "10" },
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    background: [
      {
        id: "content",
        owner: "datacall",
        title: "Content",
        licensed: true,
        licensee: "planb",
        licenceField: "Sale to end users on mobile devices",
        licenceTerritories: ["Worldwide"],
        licenceTerm: "agreement_term",
        sublicensing: "to_customers",
      },
    ],
    marks: {
      licensed: true,
      uses: [
        {
          id: "content",
          owner: "datacall",
          user: "planb",
          marks: ["Marks that belong to the content"],
          use: "Distribution and marketing of the content.",
        },
      ],
    },
    onTermination: { licences: "after_wind_down", details: "The content is deleted from every store." },
  },
  goToMarket: {
    commitments: [
      {
        id: "first",
        kind: "launch",
        party: "datacall",
        description: "First delivery of content.",
        metric: "Days after signing",
        target: "14",
        unit: "days",
      },
    ],
  },
  termExit: {
    initialTerm: "P24M",
    endsOn: "2008-04-01",
    renewal: { kind: "automatic", period: "P6M", noticePeriod: "P60D" },
    terminationForCause: { cureDays: 30 },
    windDown: { period: "P3M" },
  },
  compliance: {
    warranties: [{ id: "rights", by: "datacall", subject: "non_infringement" }],
  },
  law: {
    governingLaw: "United States",
    venue: "New York City",
    indemnities: [{ id: "i1", by: "datacall", subject: "ip_infringement" }],
    safeguards: { confidentiality: { period: "P2Y" }, assignment: "with_consent" },
  },
};

export const filedLicenceSheet: TermSheet = termSheetSchema.parse(input);
