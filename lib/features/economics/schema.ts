import { z } from "zod";
import { assumptionsSchema } from "@/lib/domain/economics/assumptions";
import { currentSchemaVersion, termSheetSchema } from "@/lib/domain/term-sheet/term-sheet";

/** Terms and assumptions to compute statements from. Only the sections that matter need to be sent. */
export const computeStatementSchema = z.strictObject({
  terms: termSheetSchema
    .extend({ schemaVersion: z.literal(currentSchemaVersion).default(currentSchemaVersion) })
    .meta({ id: "TermsForStatement" }),
  assumptions: assumptionsSchema,
  derivations: z
    .enum(["full", "none"])
    .default("full")
    .describe("Whether every line carries the tree of how it came about."),
});
export type ComputeStatement = z.output<typeof computeStatementSchema>;

const money = (amount: string) => ({ amount, currency: "EUR" });

/** Platform, integrator and vendor: cost first, then 70/20/10 up to a hurdle, then 60/24/16. */
export const computeStatementExample: z.input<typeof computeStatementSchema> = {
  terms: {
    parties: {
      parties: [
        { id: "platform", name: "Harbourline", role: "platform" },
        { id: "integrator", name: "Castellan", role: "integrator" },
        { id: "vendor", name: "Verity", role: "isv" },
      ],
      effectiveOn: "2027-01-01",
    },
    revenueShare: {
      netRevenue: {
        ladder: [
          { id: "refunds", kind: "refunds", method: "actual" },
          { id: "fees", kind: "payment_fees", method: "percent_of_gross", percent: "2.5" },
        ],
      },
      streams: [
        {
          id: "subscriptions",
          model: "waterfall",
          name: "Subscriptions",
          basis: "net_revenue",
          payer: "platform",
          resets: "every_year",
          steps: [
            {
              id: "build",
              priority: 1,
              kind: "recoup",
              party: "integrator",
              amount: money("20000"),
            },
            {
              id: "hurdle",
              priority: 2,
              kind: "split_until",
              amount: money("300000"),
              shares: [
                { id: "p", party: "platform", percent: "70" },
                { id: "i", party: "integrator", percent: "20" },
                { id: "v", party: "vendor", percent: "10" },
              ],
            },
            {
              id: "above",
              priority: 3,
              kind: "split_rest",
              shares: [
                { id: "p", party: "platform", percent: "60" },
                { id: "i", party: "integrator", percent: "24" },
                { id: "v", party: "vendor", percent: "16" },
              ],
            },
          ],
        },
      ],
      payment: { trigger: "customer_payment", netDays: 30, currency: "EUR", statements: "quarterly" },
    },
  },
  assumptions: {
    months: 6,
    collectionDays: 14,
    revenue: [
      { month: "2027-01", amount: "120000" },
      { month: "2027-02", amount: "140000.50" },
      { month: "2027-03", amount: "150000" },
    ],
    deductions: [{ month: "2027-02", kind: "refunds", amount: "3500" }],
  },
};
