import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { addDays } from "@/lib/domain/shared/calendar";
import { type TermSheet, type TermSheetInput, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";
import { apiAccessOf, eur, exclusivityOf, streamsOf } from "./demo-commercial-terms";
import type { DemoDeal } from "./demo-deals";

interface Facts {
  deal: DemoDeal;
  us: string;
  ourSignatory: { name: string; title: string };
  partner: { name: string; country: string; industry: string };
  theirSignatory: { name: string; title: string };
  /** Day of the mutual interest. */
  startedOn: string;
}

const theirRole = {
  referral: "referrer",
  co_sell: "integrator",
  reseller: "reseller",
  implementation: "integrator",
  oem: "licensee",
  joint_venture: "developer",
  technology_alliance: "isv",
  api_licence: "licensee",
  joint_development: "developer",
} as const satisfies Record<PartnershipModel, string>;

/** A complete sheet for one demo deal: sober terms for its model, with the red flag it is known for. */
export function demoTerms({ deal, us, ourSignatory, partner, theirSignatory, startedOn }: Facts): TermSheet {
  const input: TermSheetInput = {
    schemaVersion: 2,
    parties: {
      parties: [
        {
          id: "us",
          name: us,
          side: "us",
          role: "platform",
          legalForm: "Private limited company",
          jurisdiction: "England and Wales",
          registrationNumber: "09876543",
          address: "12 Quay Street, Bristol BS1 4DJ, United Kingdom",
          signatoryName: ourSignatory.name,
          signatoryTitle: ourSignatory.title,
        },
        {
          id: "them",
          name: partner.name,
          side: "them",
          role: theirRole[deal.model],
          legalForm: "Company limited by shares",
          jurisdiction: partner.country,
          registrationNumber: "On the commercial register",
          address: `Head office, ${partner.country}`,
          signatoryName: theirSignatory.name,
          signatoryTitle: theirSignatory.title,
        },
      ],
      purpose: `${partner.name} and ${us} bring supply-chain software to customers in ${partner.industry.toLowerCase()} together.`,
      products: ["Harbourline Core"],
      territories: [partner.country],
      targetMarkets: [`${partner.industry} companies with 200 to 2,000 employees`],
      objectives: [
        {
          id: "o1",
          party: "us",
          statement: "Win the first joint customers.",
          metric: "Signed customers",
          target: "5",
          unit: "customers",
          dueOn: addDays(startedOn, 365),
        },
      ],
      nextSteps: [
        {
          id: "n1",
          party: "us",
          step: "Send the first draft of the agreement",
          dueOn: addDays(startedOn, 21),
        },
        {
          id: "n2",
          party: "them",
          step: "Name a technical and a legal contact",
          dueOn: addDays(startedOn, 14),
        },
      ],
      effectiveOn: addDays(startedOn, 75),
      targetSigningOn: addDays(startedOn, 60),
    } as TermSheetInput["parties"],
    apiAccess: apiAccessOf(deal.model),
    revenueShare: {
      netRevenue: {
        definition: "Fees customers have paid for the products under this agreement.",
        deductions: ["Value added tax", "Refunds", "Payment fees"],
      },
      streams: streamsOf(deal.model),
      attribution: {
        sourced: `${partner.name} introduced the account and ${us} had no contact there in the last 12 months.`,
        influenced: `${partner.name} took part in at least two meetings that led to the order.`,
      },
      payment: {
        trigger: "customer_payment",
        netDays: 30,
        currency: "EUR",
        exchangeRate: "European Central Bank reference rate on the last business day of the month",
        taxes: "exclusive",
        lateInterestPercent: "8",
        statements: "quarterly",
      },
      clawback: { days: 90, trigger: "The customer cancels and is refunded." },
      audit: { allowed: true, noticePeriod: "P30D", timesPerYear: 1, lookback: "P2Y", costShiftPercent: "5" },
    },
    intellectualProperty: {
      backgroundStaysWithOwner: true,
      background: [
        {
          id: "core",
          owner: "us",
          title: "Harbourline Core",
          licensed: true,
          licensee: "them",
          licenceExclusive: false,
          licenceField: "Performing this agreement",
          licenceTerritories: [partner.country],
          licenceTerm: "agreement_term",
          sublicensing: "none",
        },
      ],
      foreground: [
        { id: "own", kind: "independent", ownership: "creator", licensed: false },
        { id: "better", kind: "improvements", ownership: "background_owner", licensed: false },
        { id: "joint", kind: "joint", ownership: "joint", licensed: false },
      ],
      openSource: { rule: "permissive_only" },
      marks: { licensed: true, approval: "each_use" },
      onTermination: { licences: "after_wind_down" },
    } as TermSheetInput["intellectualProperty"],
    exclusivity: exclusivityOf(deal, startedOn),
    goToMarket: {
      commitments: [
        {
          id: "pipeline",
          kind: "joint_pipeline",
          party: "them",
          description: "Qualified companies introduced by e-mail or call.",
          metric: "Introductions that meet the criteria",
          target: "6",
          unit: "introductions",
          cadence: "quarterly",
          owner: `Partner lead, ${partner.name}`,
          evidence: "Entries in the registration portal",
          remedy: { correctivePlan: true, cureDays: 60, rightToEnd: true },
        },
        {
          id: "campaign",
          kind: "campaign",
          party: "us",
          description: "One joint campaign in the first half-year.",
          metric: "Campaigns held",
          target: "1",
          unit: "campaigns",
          dueOn: addDays(startedOn, 240),
          funding: eur("20000"),
          owner: "Marketing, Harbourline",
          evidence: "Report with leads and cost",
          remedy: { correctivePlan: true, cureDays: 30, rightToEnd: false },
        },
      ],
      review: { cadence: "quarterly", forum: "Partner review call" },
    } as TermSheetInput["goToMarket"],
    termExit: {
      initialTerm: "P24M",
      renewal: { kind: "by_agreement", period: "P12M" },
      terminationForCause: { cureDays: 30 },
      terminationForConvenience: { by: "either", noticePeriod: "P90D" },
      insolvencyEnds: true,
      changeOfControl: "right_to_end_if_competitor",
      survival: ["Confidentiality", "Intellectual property", "Payments earned"],
      windDown: {
        period: "P90D",
        customerTransition: "Each side tells its customers 60 days before services end.",
      },
    },
    dealRegistration: {
      used: true,
      registrar: "us",
      channel: "Partner portal",
      windowBusinessDays: 5,
      answerBusinessHours: 48,
      protectionDays: 90,
      criteria: [{ id: "new", statement: "The company is not yet a customer.", evidence: "Customer list" }],
      dispute: { body: "Heads of partnerships of both sides", withinBusinessHours: 72 },
      audit: { allowed: true, auditor: "us", timesPerYear: 4, noticePeriod: "P10D" },
    },
    governance: {
      bodies: [
        { id: "team", name: "Working team", kind: "working_team", cadence: "weekly" },
        { id: "steering", name: "Steering committee", kind: "steering", cadence: "monthly" },
      ],
      changeControl: { inWriting: true, answerBusinessDays: 10 },
    },
    dataPrivacy: {
      consentForCustomerData: true,
      personalData: true,
      roles: "independent_controllers",
      dpa: { state: "before_first_data" },
      laws: ["GDPR", "UK GDPR"],
      breachNotice: { hours: 48 },
      atEnd: { rule: "return_then_delete", days: 30 },
      machineLearning: { use: "prohibited" },
    },
    compliance: { authority: true, antiBribery: { confirmed: true }, sanctions: true },
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
        carveOuts: ["Wilful misconduct", "Breach of confidentiality"],
        excludedDamages: ["Lost profits", "Business interruption"],
      },
      indemnities: [
        { id: "i1", by: "us", subject: "own_products" },
        { id: "i2", by: "us", subject: "ip_infringement" },
        { id: "i3", by: "them", subject: "own_products" },
        { id: "i4", by: "them", subject: "ip_infringement" },
      ],
      safeguards: {
        mostFavouredNation:
          deal.redFlag === "most_favoured"
            ? { granted: true, bound: "us", scope: "Prices for embedded licences in healthcare logistics" }
            : { granted: false },
        customerListAudit: { allowed: false },
        nonCompete:
          deal.redFlag === "non_compete"
            ? {
                exists: true,
                promises: [
                  {
                    id: "n1",
                    bound: "us",
                    breadth: "core_category",
                    scope: "Freight planning software",
                    period: "P12M",
                  },
                ],
              }
            : { exists: false },
        confidentiality: {
          period: "P3Y",
          scope: "Prices, customer data and roadmaps, whether marked or not.",
        },
        nonSolicitMonths: 12,
        assignment: "with_consent",
      },
    } as TermSheetInput["law"],
  };
  return termSheetSchema.parse(input);
}
