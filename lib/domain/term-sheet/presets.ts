import type { PartnershipModel } from "../deal/partnership-model";
import type { TermChange } from "./changes";
import { getAt } from "./path";
import { workingTogetherPresets } from "./presets-working-together";
import { insertRow as insert, type PresetParties, setTerm as set, type TermPreset } from "./term-preset";
import type { TermSheet } from "./term-sheet";

const commercial: readonly PartnershipModel[] = [
  "referral",
  "co_sell",
  "reseller",
  "implementation",
  "oem",
  "joint_venture",
  "api_licence",
  "joint_development",
];
const everyModel: readonly PartnershipModel[] = [...commercial, "technology_alliance"];

export const termPresets: readonly TermPreset[] = [
  {
    id: "api-tiers-free-pro-enterprise",
    section: "apiAccess",
    title: "Free, Pro and Enterprise",
    description: "Adds three tiers with limits, service levels and prices to adjust.",
    source: "S0",
    models: ["api_licence", "oem", "technology_alliance", "co_sell", "joint_development"],
    changes: ({ us, currency }) => {
      const price = (amount: string) => ({ amount, currency });
      return [
        set("apiAccess.included", true),
        set("apiAccess.provider", us),
        insert("apiAccess.tiers", {
          id: "preset-free",
          name: "Free",
          includedCallsPerMonth: 10_000,
          callsPerSecond: 2,
          burstCallsPerSecond: 5,
          supportHours: "community",
          retentionDays: 7,
          monthlyMinimum: price("0"),
          overage: "refused",
        }),
        insert("apiAccess.tiers", {
          id: "preset-pro",
          name: "Pro",
          includedCallsPerMonth: 500_000,
          callsPerSecond: 25,
          burstCallsPerSecond: 60,
          latencyP95Ms: 300,
          availabilityPercent: "99.5",
          supportHours: "business_hours",
          severity1ResponseHours: "4",
          severity2ResponseHours: "8",
          severity3ResponseHours: "24",
          retentionDays: 30,
          monthlyMinimum: price("750"),
          overage: "billed",
          overagePricePerCall: price("0.0020"),
        }),
        insert("apiAccess.tiers", {
          id: "preset-enterprise",
          name: "Enterprise",
          includedCallsPerMonth: 10_000_000,
          callsPerSecond: 200,
          burstCallsPerSecond: 500,
          latencyP95Ms: 150,
          availabilityPercent: "99.95",
          supportHours: "around_the_clock",
          severity1ResponseHours: "0.5",
          severity2ResponseHours: "2",
          severity3ResponseHours: "8",
          retentionDays: 90,
          monthlyMinimum: price("6000"),
          overage: "billed",
          overagePricePerCall: price("0.0008"),
        }),
      ];
    },
  },
  {
    id: "share-30-20-15",
    section: "revenueShare",
    title: "30 / 20 / 15 by customer year",
    description: "Adds a share for the counterparty of 30 % in year 1, 20 % in year 2 and 15 % from year 3.",
    source: "S1",
    models: ["co_sell", "reseller", "joint_venture", "api_licence", "oem"],
    changes: ({ us, them }) => {
      const shares = (percent: string) => [{ id: "them", party: them, percent }];
      return [
        insert("revenueShare.streams", {
          id: "preset-by-year",
          model: "tiered_by_year",
          name: "Share by customer year",
          payer: us,
          basis: "net_revenue",
          remainderTo: us,
          years: [
            { id: "y1", fromYear: 1, untilYear: 1, shares: shares("30") },
            { id: "y2", fromYear: 2, untilYear: 2, shares: shares("20") },
            { id: "y3", fromYear: 3, shares: shares("15") },
          ],
        }),
      ];
    },
  },
  {
    id: "referral-10-percent",
    section: "revenueShare",
    title: "Referral fee of 10 %",
    description:
      "Adds 10 % of the first-year contract value, paid 30 days after the customer pays, 90 days’ clawback.",
    source: "S4",
    models: ["referral", "co_sell", "implementation"],
    changes: ({ us, them, currency }) => [
      insert("revenueShare.streams", {
        id: "preset-referral",
        model: "referral_fee",
        name: "Referral fee",
        attribution: "sourced",
        payer: us,
        recipient: them,
        basis: "first_year_acv",
        feeKind: "percent",
        feePercent: "10",
      }),
      set("revenueShare.payment.trigger", "customer_payment"),
      set("revenueShare.payment.netDays", 30),
      set("revenueShare.payment.currency", currency),
      set("revenueShare.clawback.days", 90),
    ],
  },
  {
    id: "co-sell-15-and-5",
    section: "revenueShare",
    title: "15 % sourced, 5 % influenced",
    description: "Adds two streams on first-year contract value, one for each attribution.",
    source: "S4",
    models: ["co_sell"],
    changes: ({ us, them }) =>
      (
        [
          ["sourced", "15"],
          ["influenced", "5"],
        ] as const
      ).map(([attribution, percent]) =>
        insert("revenueShare.streams", {
          id: `preset-${attribution}`,
          model: "percentage",
          name: attribution === "sourced" ? "Deals the partner sourced" : "Deals the partner influenced",
          attribution,
          payer: us,
          basis: "first_year_acv",
          remainderTo: us,
          shares: [{ id: "them", party: them, percent }],
        }),
      ),
  },
  {
    id: "reseller-margin-25",
    section: "revenueShare",
    title: "Reseller margin of 25 %",
    description: "Adds a margin of 25 % off list price, inside the usual 20 to 40 %.",
    source: "S1",
    models: ["reseller"],
    changes: ({ us, them }) => [
      insert("revenueShare.streams", {
        id: "preset-margin",
        model: "reseller_margin",
        name: "Reseller margin",
        payer: us,
        recipient: them,
        marginPercent: "25",
      }),
    ],
  },
  {
    id: "each-keeps-its-own",
    section: "intellectualProperty",
    title: "Each party keeps its own",
    description: "Says that background stays where it is and that names and logos are approved use by use.",
    source: "S4",
    models: everyModel,
    changes: () => [
      set("intellectualProperty.backgroundStaysWithOwner", true),
      set("intellectualProperty.marks.licensed", true),
      set("intellectualProperty.marks.approval", "each_use"),
    ],
  },
  {
    id: "no-exclusivity",
    section: "exclusivity",
    title: "No exclusivity",
    description: "Says outright that nobody is bound exclusively.",
    source: "S4",
    models: everyModel,
    changes: () => [set("exclusivity.kind", "none")],
  },
  {
    id: "twelve-months-with-exits",
    section: "termExit",
    title: "12 months, 30 days to cure, 90 days’ notice",
    description: "Writes a first term of a year, renewal by agreement and both ways out.",
    source: "S4",
    models: everyModel,
    changes: () => [
      set("termExit.initialTerm", "P12M"),
      set("termExit.renewal.kind", "by_agreement"),
      set("termExit.renewal.period", "P12M"),
      set("termExit.terminationForCause.cureDays", 30),
      set("termExit.terminationForConvenience.by", "either"),
      set("termExit.terminationForConvenience.noticePeriod", "P90D"),
      set("termExit.survival", ["Confidentiality", "Intellectual property", "Payments earned"]),
    ],
  },
  {
    id: "twelve-months-cap",
    section: "liability",
    title: "Liability of 12 months’ fees",
    description: "Limits liability for both sides to 12 months of fees and rules out indirect damage.",
    source: "S4",
    models: everyModel,
    changes: () => [
      set("law.liability.cap", "months_of_fees"),
      set("law.liability.capMonths", 12),
      set("law.liability.mutual", true),
      set("law.liability.carveOuts", ["Wilful misconduct"]),
      set("law.liability.excludedDamages", ["Lost profits", "Business interruption"]),
    ],
  },
  {
    id: "plain-safeguards",
    section: "safeguards",
    title: "Usual safeguards",
    description:
      "No most-favoured terms, no customer list audit, no non-compete; 12 months without hiring away.",
    source: "S4",
    models: everyModel,
    changes: () => [
      set("law.safeguards.mostFavouredNation.granted", false),
      set("law.safeguards.customerListAudit.allowed", false),
      set("law.safeguards.nonCompete.exists", false),
      set("law.safeguards.nonSolicitMonths", 12),
    ],
  },
  {
    id: "executives-then-arbitration",
    section: "law",
    title: "Executives in 10 days, then arbitration",
    description: "A dispute reaches the executives within 10 business days and then goes to a tribunal.",
    source: "S4",
    models: everyModel,
    changes: () => [set("law.escalationBusinessDays", 10), set("law.arbitration.agreed", true)],
  },
  ...workingTogetherPresets(everyModel),
];

/** The presets a model offers. */
export const presetsFor = (model: PartnershipModel): readonly TermPreset[] =>
  termPresets.filter((preset) => preset.models.includes(model));

/**
 * The changes of a preset for this sheet, each with the value it replaces as base; rows that were already taken from
 * the preset are left out, so that taking it twice changes nothing more.
 */
export function presetChanges(sheet: TermSheet, preset: TermPreset, parties: PresetParties): TermChange[] {
  return preset.changes(parties).flatMap((change): TermChange[] => {
    if (change.op === "insert")
      return getAt(sheet, `${change.path}[${change.row.id}]`) === undefined ? [change] : [];
    if (change.op !== "set") return [change];
    return [{ ...change, base: getAt(sheet, change.path) ?? null }];
  });
}
