import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms of a filed reseller agreement (Bravatek Solutions and i3 Integrative Creative Solutions, 7 April 2017, SEC exhibit, in CUAD under CC BY 4.0), in our own words. */
const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "bravatek",
        name: "Bravatek Solutions, Inc.",
        side: "us",
        role: "supplier",
        address: "Austin, Texas",
      },
      {
        id: "i3",
        name: "i3 Integrative Creative Solutions, LLC",
        side: "them",
        role: "reseller",
        legalForm: "Limited liability company",
        jurisdiction: "Virginia",
      },
    ],
    products: ["Cybersecurity e-mail software", "Telecommunication services"],
    territories: ["United States"],
    targetMarkets: ["Civilian and military agencies of the federal government"],
    effectiveOn: "2017-04-07",
  },
  revenueShare: {
    netRevenue: {
      definition: "What is collected for the products.",
      deductions: ["Third-party commissions", "Equipment", "Delivery", "Taxes", "Refunds", "Credits"],
    },
    streams: [
      {
        id: "referral",
        model: "percentage",
        name: "Registered referrals",
        attribution: "sourced",
        payer: "bravatek",
        basis: "net_revenue",
        remainderTo: "bravatek",
        shares: [{ id: "i3", party: "i3", percent: "25" }],
      },
      {
        id: "resale",
        model: "reseller_margin",
        name: "Registered opportunities",
        payer: "bravatek",
        recipient: "i3",
        marginPercent: "25",
      },
      {
        id: "fulfilment",
        model: "reseller_margin",
        name: "Fulfilment through the reseller's contract vehicle",
        payer: "bravatek",
        recipient: "i3",
        marginPercent: "7",
      },
    ],
    payment: { trigger: "customer_payment", netDays: 30, currency: "USD" },
    otherTerms: [
      {
        id: "range",
        heading: "Fulfilment discount",
        text: "Between 7 and 10 percent, set for each sale; 4 points more where a prime contractor takes a fee.",
      },
      {
        id: "paid-when-paid",
        heading: "Payment by the reseller",
        text: "The reseller pays within 5 days of being paid by the customer.",
      },
    ],
  },
  dealRegistration: {
    used: true,
    registrar: "bravatek",
    channel: "Lead form",
    criteria: [
      { id: "named", statement: "The account is named on the lead form." },
      { id: "created", statement: "The reseller found the opportunity and helps to sell it." },
    ],
  },
  intellectualProperty: { marks: { licensed: true, approval: "each_use" } },
  exclusivity: {
    kind: "grants",
    grants: [
      {
        id: "territory",
        bound: "bravatek",
        beneficiary: "i3",
        nature: "exclusive",
        products: ["Cybersecurity e-mail software", "Telecommunication services", "Similar products"],
        geographies: ["United States"],
        verticals: ["Federal agencies"],
        fromOn: "2017-04-07",
        sunset: "ends_with_agreement",
        tailAfterEnd: "P6M",
      },
    ],
  },
  goToMarket: {
    commitments: [
      {
        id: "materials",
        kind: "materials",
        party: "bravatek",
        description: "The supplier gives training, marketing material and technical help for demonstrations.",
      },
    ],
  },
  termExit: {
    initialTerm: "P1Y",
    renewal: { kind: "by_agreement", period: "P1Y" },
    terminationForCause: {
      cureDays: 21,
      causes: ["Sale of the products is forbidden by a court", "A party ceases business"],
    },
    terminationForConvenience: { by: "either", noticePeriod: "P60D" },
    survival: ["Payments earned", "Confidentiality"],
  },
  law: {
    governingLaw: "Virginia",
    liability: { mutual: false, protects: "i3", carveOuts: ["Wilful misconduct", "Gross negligence"] },
    indemnities: [
      {
        id: "i1",
        by: "bravatek",
        subject: "ip_infringement",
        scope: "United States patents, copyrights, trade secrets.",
      },
      { id: "i2", by: "bravatek", subject: "own_products" },
      { id: "i3", by: "i3", subject: "violation_of_law", scope: "Its own activities." },
    ],
  },
  compliance: { noOtherWarranties: true },
};

export const filedResellerSheet: TermSheet = termSheetSchema.parse(input);
