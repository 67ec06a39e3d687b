import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { addDays } from "@/lib/domain/shared/calendar";
import type { TermSheetInput } from "@/lib/domain/term-sheet/term-sheet";
import type { DemoDeal } from "./demo-deals";

type Streams = NonNullable<NonNullable<TermSheetInput["revenueShare"]>["streams"]>;

/** An amount in the demo's currency. */
export const eur = (amount: string) => ({ amount, currency: "EUR" });

const shares = (ours: string, theirs: string) => [
  { id: "ours", party: "us", percent: ours },
  { id: "theirs", party: "them", percent: theirs },
];

/** What each model usually pays; figures inside the benchmarks the linter knows. */
export function streamsOf(model: PartnershipModel): Streams {
  switch (model) {
    case "referral":
      return [
        {
          id: "fee",
          model: "referral_fee",
          name: "Fee for introduced customers",
          attribution: "sourced",
          payer: "us",
          recipient: "them",
          basis: "first_year_acv",
          feeKind: "percent",
          feePercent: "10",
          qualifyingCriteria:
            "The company is no customer of ours, and a named contact was introduced by e-mail or call.",
          closeWithin: "P180D",
        },
      ];
    case "reseller":
      return [
        {
          id: "margin",
          model: "reseller_margin",
          name: "Margin off list price",
          recipient: "them",
          payer: "us",
          marginPercent: "30",
        },
      ];
    case "oem":
    case "api_licence":
      return [
        {
          id: "royalty",
          model: "royalty",
          name: "Royalty on embedded sales",
          payer: "them",
          recipient: "us",
          basis: "net_revenue",
          royaltyPercent: "12",
        },
      ];
    case "joint_venture":
      return [
        {
          id: "split",
          model: "percentage",
          name: "Profit of the venture",
          payer: "us",
          basis: "net_revenue",
          shares: shares("50", "50"),
        },
      ];
    case "technology_alliance":
      return [
        {
          id: "campaign",
          model: "co_marketing_split",
          name: "Joint launch campaign",
          annualBudget: eur("60000"),
          shares: shares("50", "50"),
        },
      ];
    case "co_sell":
    case "implementation":
    case "joint_development":
      return [
        {
          id: "share",
          model: "percentage",
          name: "Share of joint sales",
          payer: "us",
          basis: "net_revenue",
          shares: shares("80", "20"),
        },
      ];
  }
}

/** One gated grant without an end where that is the deal's red flag; otherwise none. */
export function exclusivityOf(deal: DemoDeal, startedOn: string): TermSheetInput["exclusivity"] {
  if (deal.redFlag !== "exclusivity_without_end") return { kind: "none" };
  return {
    kind: "grants",
    grants: [
      {
        id: "cold",
        bound: "us",
        beneficiary: "them",
        products: ["Cold-Chain Module"],
        verticals: ["Grocery", "Pharmaceuticals"],
        geographies: ["United Kingdom", "Ireland"],
        fromOn: addDays(startedOn, 90),
        gates: [
          {
            id: "live",
            metric: "Certified integrations live with a paying customer",
            target: "4",
            dueOn: addDays(startedOn, 455),
            consequence: "narrows",
            narrowsTo: "United Kingdom",
          },
        ],
      },
    ],
  } as TermSheetInput["exclusivity"];
}

/** The API tiers of a licence; other models give no access. */
export function apiAccessOf(model: PartnershipModel): TermSheetInput["apiAccess"] {
  if (model !== "api_licence") return { included: false };
  const tier = (
    id: string,
    name: string,
    calls: number,
    rate: number,
    price: string,
    minimum: string,
    overage: string,
  ) => ({
    id,
    name,
    includedCallsPerMonth: calls,
    callsPerSecond: rate,
    burstCallsPerSecond: rate * 3,
    latencyP95Ms: 300,
    availabilityPercent: "99.5",
    supportHours: "business_hours" as const,
    severity1ResponseHours: "4",
    severity2ResponseHours: "8",
    severity3ResponseHours: "24",
    retentionDays: 30,
    pricePerCall: eur(price),
    monthlyMinimum: eur(minimum),
    overage: "billed" as const,
    overagePricePerCall: eur(overage),
  });
  return {
    included: true,
    provider: "us",
    tiers: [
      tier("developer", "Developer", 10_000, 2, "0", "0", "0.0030"),
      tier("growth", "Growth", 500_000, 25, "0.0015", "750", "0.0020"),
      tier("network", "Network", 5_000_000, 150, "0.0007", "3500", "0.0009"),
    ],
    environments: ["Sandbox", "Production"],
    auditRights: {
      allowed: true,
      auditor: "us",
      noticePeriod: "P15D",
      timesPerYear: 1,
      scope: "Call logs and invoices of the last 12 months, without end-customer names.",
    },
    suspension: {
      allowed: true,
      triggers: "Use above 200 % of the burst rate for 10 minutes, or an invoice 30 days overdue.",
      noticePeriod: "P5D",
      liftedWhen: "The overdue invoice is paid or the rate is back within the tier",
    },
    deprecationNotice: "P12M",
  };
}
