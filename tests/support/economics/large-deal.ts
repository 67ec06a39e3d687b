import { type Assumptions, assumptionsSchema } from "@/lib/domain/economics/assumptions";
import type { Uncertainty } from "@/lib/domain/economics/risk/uncertainty";
import { currentSchemaVersion, type TermSheet, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

const ids = ["us", "si", "isv", "p4", "p5", "p6"];
const eur = (amount: string) => ({ amount, currency: "EUR" });
const shares = (...percents: string[]) =>
  percents.map((percent, index) => ({ id: `x${index}`, party: ids[index] ?? "us", percent }));

/** Six parties and five streams: a waterfall, marginal volume bands, customer years, a royalty and a guarantee. */
export const largeSheet: TermSheet = termSheetSchema.parse({
  schemaVersion: currentSchemaVersion,
  parties: {
    parties: ids.map((id, index) => ({ id, name: `Party ${index + 1}`, side: index === 0 ? "us" : "them" })),
    effectiveOn: "2027-01-01",
  },
  revenueShare: {
    netRevenue: {
      ladder: [
        { id: "refunds", kind: "refunds", method: "actual" },
        { id: "fees", kind: "payment_fees", method: "percent_of_gross", percent: "2.5" },
        { id: "hosting", kind: "hosting", method: "percent_of_rest", percent: "8" },
      ],
    },
    payment: { currency: "EUR", trigger: "customer_payment", netDays: 30 },
    streams: [
      {
        id: "w",
        model: "waterfall",
        payer: "us",
        basis: "net_revenue",
        resets: "every_year",
        steps: [
          {
            id: "build",
            priority: 1,
            kind: "recoup",
            party: "si",
            amount: eur("260000"),
            atMostPercent: "50",
          },
          {
            id: "hurdle",
            priority: 2,
            kind: "split_until",
            amount: eur("3000000"),
            shares: shares("60", "15", "10", "5", "5", "5"),
          },
          { id: "rest", priority: 3, kind: "split_rest", shares: shares("50", "20", "12", "6", "6", "6") },
        ],
      },
      {
        id: "v",
        model: "tiered_by_volume",
        payer: "us",
        basis: "net_revenue",
        method: "marginal",
        resets: "every_year",
        bands: [
          {
            id: "a",
            fromAmount: eur("0"),
            untilAmount: eur("500000"),
            shares: shares("70", "10", "5", "5", "5", "5"),
          },
          { id: "b", fromAmount: eur("500000"), shares: shares("60", "15", "10", "5", "5", "5") },
        ],
      },
      {
        id: "y",
        model: "tiered_by_year",
        payer: "us",
        basis: "net_revenue",
        remainderTo: "us",
        years: [
          { id: "one", fromYear: 1, untilYear: 1, shares: shares("50", "30", "5", "5", "5", "5") },
          { id: "two", fromYear: 2, untilYear: 2, shares: shares("60", "20", "5", "5", "5", "5") },
          { id: "three", fromYear: 3, shares: shares("65", "15", "5", "5", "5", "5") },
        ],
      },
      {
        id: "r",
        model: "royalty",
        payer: "us",
        recipient: "isv",
        basis: "net_revenue",
        royaltyKind: "percent",
        royaltyPercent: "3",
      },
      {
        id: "g",
        model: "minimum_guarantee",
        payer: "us",
        recipient: "si",
        guaranteedAmount: eur("200000"),
        guaranteedPer: "year",
      },
    ],
  },
});

const monthKey = (index: number): string =>
  `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** `months` months of revenue in three streams, with refunds and costs. */
export const largeAssumptions = (months: number): Assumptions =>
  assumptionsSchema.parse({
    months,
    collectionDays: 20,
    revenue: Array.from({ length: months }, (_, index) => index).flatMap((index) =>
      ["w", "v", "y"].map((stream, place) => ({
        stream,
        month: monthKey(index),
        amount: `${100_000 + ((index * 7_919 + place * 104_729) % 400_000)}.${10 + ((index * 37) % 90)}`,
      })),
    ),
    deductions: Array.from({ length: months }, (_, index) => ({
      stream: "w",
      month: monthKey(index),
      kind: "refunds" as const,
      amount: `${(index * 613) % 9_000}`,
    })),
    costs: [{ party: "si", name: "Team", month: "2027-01", every: "month" as const, amount: "40000" }],
  });

export const largeUncertainties: readonly Uncertainty[] = [
  {
    name: "Demand",
    applies: { to: "revenue" },
    distribution: { kind: "triangular", low: 0.6, likely: 1, high: 1.3 },
  },
  {
    name: "Licences",
    applies: { to: "revenue", stream: "v" },
    distribution: { kind: "normal", mean: 1, deviation: 0.15 },
  },
  {
    name: "Refunds",
    applies: { to: "deductions", kind: "refunds" },
    distribution: { kind: "triangular", low: 0.5, likely: 1, high: 3 },
  },
  {
    name: "Team cost",
    applies: { to: "costs", party: "si" },
    distribution: { kind: "triangular", low: 0.9, likely: 1, high: 1.4 },
  },
];
