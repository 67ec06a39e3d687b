import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { usualCompliance, usualDataPrivacy, usualRegistration } from "./usual-sections";

const input: TermSheetInput = {
  schemaVersion: 2,
  parties: {
    parties: [
      {
        id: "harbourline",
        name: "Harbourline Software Ltd",
        side: "us",
        role: "platform",
        legalForm: "Private limited company",
        jurisdiction: "England and Wales",
        registrationNumber: "09876543",
        address: "12 Quay Street, Bristol BS1 4DJ, United Kingdom",
        signatoryName: "Dana Okafor",
        signatoryTitle: "Chief Partnerships Officer",
        signatoryEmail: "dana.okafor@harbourline.example",
      },
      {
        id: "brightwater",
        name: "Brightwater Advisory B.V.",
        side: "them",
        role: "referrer",
        legalForm: "Besloten vennootschap",
        jurisdiction: "Netherlands",
        registrationNumber: "KVK 71234567",
        address: "Herengracht 88, 1015 BS Amsterdam, Netherlands",
        signatoryName: "Joost van Dam",
        signatoryTitle: "Managing Director",
        signatoryEmail: "joost@brightwater.example",
      },
    ],
    purpose:
      "Brightwater introduces food producers to Harbourline and earns a fee when they become customers.",
    products: ["Harbourline Core"],
    territories: ["Netherlands", "Belgium"],
    targetMarkets: ["Food producers with 200 to 2,000 employees"],
    nextSteps: [
      { id: "n1", party: "harbourline", step: "Send the first draft of the agreement", dueOn: "2027-01-15" },
      { id: "n2", party: "brightwater", step: "Name a contact for introductions", dueOn: "2027-01-22" },
    ],
    effectiveOn: "2027-02-01",
    targetSigningOn: "2027-01-29",
  },
  apiAccess: { included: false },
  revenueShare: {
    streams: [
      {
        id: "fee",
        model: "referral_fee",
        name: "Fee for introduced customers",
        attribution: "sourced",
        payer: "harbourline",
        recipient: "brightwater",
        basis: "first_year_acv",
        feeKind: "percent",
        feePercent: "10",
        feeCap: { amount: "25000", currency: "EUR" },
        qualifyingCriteria:
          "The company is no customer of Harbourline, and Brightwater introduced a named contact by e-mail or call.",
        closeWithin: "P180D",
      },
    ],
    attribution: {
      sourced:
        "Brightwater introduced the account and Harbourline had no contact there in the last 12 months.",
    },
    payment: {
      trigger: "customer_payment",
      netDays: 30,
      currency: "EUR",
      taxes: "exclusive",
      lateInterestPercent: "8",
      statements: "quarterly",
    },
    clawback: { days: 90, trigger: "The customer cancels and is refunded." },
  },
  intellectualProperty: {
    backgroundStaysWithOwner: true,
    marks: { licensed: true, approval: "each_use" },
  },
  exclusivity: { kind: "none" },
  goToMarket: {
    commitments: [
      {
        id: "intros",
        kind: "joint_pipeline",
        party: "brightwater",
        description: "Brightwater introduces qualified companies by e-mail or call.",
        metric: "Introductions that meet the criteria",
        target: "6",
        unit: "introductions",
        cadence: "quarterly",
        owner: "Partner lead, Brightwater",
        evidence: "Entries in the registration portal",
        remedy: { correctivePlan: true, cureDays: 60, rightToEnd: true },
      },
    ],
    review: { cadence: "half_yearly", forum: "Partner review call" },
  },
  termExit: {
    initialTerm: "P12M",
    renewal: { kind: "by_agreement", period: "P12M" },
    terminationForCause: { cureDays: 30 },
    terminationForConvenience: { by: "either", noticePeriod: "P90D" },
    insolvencyEnds: true,
    survival: ["Confidentiality", "Intellectual property", "Payments earned"],
  },
  dealRegistration: usualRegistration("harbourline"),
  dataPrivacy: usualDataPrivacy,
  compliance: usualCompliance,
  law: {
    governingLaw: "England and Wales",
    venue: "Courts of London",
    escalationBusinessDays: 10,
    mediation: true,
    arbitration: { agreed: true, rules: "LCIA Rules", seat: "London", arbitrators: 1 },
    liability: {
      cap: "months_of_fees",
      capMonths: 12,
      mutual: true,
      carveOuts: ["Wilful misconduct"],
      excludedDamages: ["Lost profits", "Business interruption"],
    },
    indemnities: [
      { id: "i1", by: "harbourline", subject: "own_products" },
      { id: "i2", by: "harbourline", subject: "ip_infringement" },
      { id: "i3", by: "brightwater", subject: "own_products" },
      { id: "i4", by: "brightwater", subject: "ip_infringement" },
    ],
    safeguards: {
      mostFavouredNation: { granted: false },
      customerListAudit: { allowed: false },
      nonCompete: { exists: false },
      confidentiality: { period: "P3Y", scope: "Prices, customer data and roadmaps, whether marked or not." },
      nonSolicitMonths: 12,
      assignment: "with_consent",
    },
  },
};

/** A complete, clean referral deal between two parties: 10 % of first-year contract value. */
export const referralSheet: TermSheet = termSheetSchema.parse(input);
