import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed co-branding and advertising agreement (i-Escrow and 2TheMart.com, 21 June 1999, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "escrow",
        name: "i-Escrow, Inc.",
        side: "us",
        role: "service_provider",
        address: "San Mateo, California",
      },
      {
        id: "themart",
        name: "2TheMart.com, Inc.",
        side: "them",
        role: "marketing_partner",
        address: "Irvine, California",
      },
    ],
    purpose:
      "Buyers and sellers of an auction site reach an escrow service through a site that carries both brands.",
    products: ["Escrow services"],
    effectiveOn: "1999-06-21",
  },
  revenueShare: {
    streams: [
      {
        id: "inquiries",
        model: "referral_fee",
        name: "Fee for each inquiry",
        payer: "escrow",
        recipient: "themart",
        feeKind: "flat",
      },
    ],
    payment: { statements: "quarterly" },
    audit: { allowed: true, noticePeriod: "P15D", timesPerYear: 1, lookback: "P1Y", costShiftPercent: "10" },
    otherTerms: [
      {
        id: "formula",
        heading: "How the fee is counted",
        text: "For each inquiry 0.025 percent of the average transaction of the quarter before; the parties may adjust the rate together.",
      },
    ],
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    background: [
      {
        id: "their",
        owner: "themart",
        title: "Content of the auction site",
        licensed: true,
        licensee: "escrow",
        licenceExclusive: false,
        licenceField: "The site with both brands",
        licenceTerritories: ["Worldwide"],
        licenceTerm: "agreement_term",
        sublicensing: "none",
      },
      {
        id: "our",
        owner: "escrow",
        title: "Content of the escrow service",
        licensed: true,
        licensee: "themart",
        licenceExclusive: false,
        licenceField: "Auctions",
        licenceTerritories: ["Worldwide"],
        licenceTerm: "agreement_term",
        sublicensing: "none",
      },
    ],
    marks: {
      licensed: true,
      approval: "guidelines",
      uses: [
        {
          id: "ours",
          owner: "escrow",
          user: "themart",
          marks: ["Escrow marks and domain name"],
          use: "Links to and advertising for the service.",
        },
        {
          id: "theirs",
          owner: "themart",
          user: "escrow",
          marks: ["Auction marks and domain name"],
          use: "The site with both brands.",
        },
      ],
    },
    onTermination: {
      licences: "at_once",
      details: "Each party takes the other's content and marks from its servers.",
    },
  },
  goToMarket: {
    commitments: [
      {
        id: "promote",
        kind: "campaign",
        party: "themart",
        description:
          "Links to the service in mails at the end of an auction, on listing pages, item pages and in the questions and answers.",
      },
      {
        id: "site",
        kind: "integration",
        party: "escrow",
        description: "The site with both brands and the transfer of user data go live.",
        metric: "Months after the start",
        target: "4",
        unit: "months",
      },
    ],
    review: { cadence: "monthly", forum: "Programme review" },
  },
  governance: {
    bodies: [{ id: "review", name: "Programme review", kind: "working_team", cadence: "monthly" }],
    reports: [
      {
        id: "quarter",
        party: "escrow",
        title: "Registrations, inquiries and transactions",
        cadence: "quarterly",
      },
    ],
    acceptance: { criteria: "Both parties have approved the running transfer of data." },
  },
  termExit: {
    initialTerm: "P1Y",
    runsFrom: "launch",
    renewal: { kind: "automatic", period: "P1Y", noticePeriod: "P30D" },
    terminationForCause: {
      cureDays: 60,
      causes: ["No statement of work within two months", "No launch within four months"],
    },
    insolvencyEnds: true,
    changeOfControl: "right_to_end",
    forceMajeureDays: 60,
    survival: ["Confidentiality", "Indemnities", "Running transactions"],
  },
  compliance: { noOtherWarranties: true },
  law: {
    governingLaw: "California",
    venue: "Orange County, California",
    liability: {
      cap: "none",
      mutual: true,
      carveOuts: ["Breach of confidentiality"],
      excludedDamages: ["Special", "Incidental", "Consequential", "Lost profits"],
    },
    indemnities: [
      { id: "i1", by: "themart", subject: "ip_infringement", scope: "Its content." },
      { id: "i2", by: "escrow", subject: "own_products", scope: "Its content and services." },
    ],
    notices: { means: "courier", effectAfterDays: 1 },
    safeguards: {
      nonCompete: {
        exists: true,
        promises: [
          {
            id: "ads",
            bound: "escrow",
            breadth: "named_segment",
            scope: "No advertising of named competitors on the site with both brands.",
          },
        ],
      },
      confidentiality: { existingAgreementOn: "1999-01-04" },
      publicity: {
        rule: "each_with_approval",
        details: "Asked three business days before, answered within one.",
      },
    },
  },
};

export const filedCoBrandingSheet: TermSheet = termSheetSchema.parse(input);
