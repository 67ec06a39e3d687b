import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed sales and marketing agreement (Imprimis Pharmaceuticals and SightLife Surgical, 28 April 2017, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "sightlife",
        name: "SightLife Surgical, Inc.",
        side: "us",
        role: "agent",
        jurisdiction: "Delaware",
        noticeAddress: "Seattle, Washington",
      },
      {
        id: "imprimis",
        name: "Imprimis Pharmaceuticals, Inc.",
        side: "them",
        role: "manufacturer",
        jurisdiction: "Delaware",
        noticeAddress: "San Diego, California",
      },
    ],
    purpose: "SightLife's sellers win doctors and clinics for Imprimis's serum tears.",
    products: ["Autologous serum tears"],
    territories: ["United States"],
    targetMarkets: ["Doctors and surgical centres"],
    effectiveOn: "2017-04-28",
  },
  revenueShare: {
    netRevenue: {
      definition: "The gross price invoiced to customers in the territory.",
      deductions: ["Credits and rebates", "Freight and insurance", "Trade discounts", "Taxes", "Bad debts"],
    },
    streams: [
      {
        id: "commission",
        model: "percentage",
        name: "Sales commission",
        payer: "imprimis",
        basis: "net_revenue",
        remainderTo: "imprimis",
        shares: [{ id: "s", party: "sightlife", percent: "10" }],
      },
    ],
    payment: { netDays: 60, currency: "USD", statements: "quarterly" },
    otherTerms: [
      {
        id: "shares",
        heading: "Milestones in shares",
        text: "5,000 restricted shares if net sales reach 2,000,000 USD before 31 December 2017; 7,500 more at each of 2.5, 5, 7.5 and 10 million USD.",
      },
      { id: "costs", heading: "Costs", text: "SightLife bears its own costs." },
    ],
  },
  intellectualProperty: {
    foreground: [
      {
        id: "work",
        kind: "deliverables",
        description: "What SightLife makes with Imprimis's secrets.",
        ownership: "one_party",
        owner: "imprimis",
        passesWhen: "on_creation",
        licensed: false,
      },
    ],
    marks: { licensed: true, approval: "each_use" },
  },
  exclusivity: { kind: "none" },
  goToMarket: {
    commitments: [
      {
        id: "team",
        kind: "dedicated_people",
        party: "sightlife",
        description: "A sales team with experience in eye surgery works on the product.",
        metric: "Sellers",
        target: "4",
        unit: "people",
      },
      {
        id: "materials",
        kind: "materials",
        party: "imprimis",
        description: "Imprimis gives marketing material; only approved material is used.",
      },
    ],
  },
  dataPrivacy: {
    personalData: true,
    dpa: { state: "before_first_data", reference: "Agreement on health data, at Imprimis's request" },
    laws: ["HIPAA"],
  },
  termExit: {
    initialTerm: "P36M",
    renewal: { kind: "by_agreement" },
    terminationForConvenience: { by: "either" },
    survival: ["Intellectual property", "Confidentiality", "Indemnities"],
  },
  compliance: {
    authority: true,
    warranties: [
      { id: "skill", by: "sightlife", subject: "professional_services" },
      { id: "law", by: "sightlife", subject: "law" },
      {
        id: "own",
        by: "sightlife",
        subject: "non_infringement",
        statement: "What it makes is its own work.",
      },
    ],
    insurance: [
      {
        id: "s1",
        party: "sightlife",
        cover: "General liability",
        amount: { amount: "1000000", currency: "USD" },
      },
      {
        id: "s2",
        party: "sightlife",
        cover: "Products liability, in all",
        amount: { amount: "5000000", currency: "USD" },
      },
      {
        id: "i1",
        party: "imprimis",
        cover: "General liability",
        amount: { amount: "1000000", currency: "USD" },
      },
      {
        id: "i2",
        party: "imprimis",
        cover: "Products liability, in all",
        amount: { amount: "5000000", currency: "USD" },
      },
    ],
  },
  law: {
    governingLaw: "California",
    venue: "California",
    indemnities: [
      { id: "i1", by: "sightlife", subject: "breach_of_agreement" },
      { id: "i2", by: "imprimis", subject: "breach_of_agreement" },
      { id: "i3", by: "sightlife", subject: "violation_of_law", scope: "Taxes on the commission." },
    ],
    safeguards: {
      nonCompete: {
        exists: true,
        promises: [
          {
            id: "n1",
            bound: "sightlife",
            breadth: "named_segment",
            scope: "Products that compete with the serum tears.",
            period: "P36M",
          },
        ],
      },
      publicity: { rule: "each_with_approval" },
      assignment: "with_consent",
      assignmentByParty: [{ id: "a1", party: "imprimis", rule: "free" }],
    },
  },
};

export const filedMarketingSheet: TermSheet = termSheetSchema.parse(input);
