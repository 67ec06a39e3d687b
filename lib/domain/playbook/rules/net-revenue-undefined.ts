import type { Rule } from "../rule";

export const netRevenueUndefined: Rule = {
  id: "net-revenue-undefined",
  title: "Net revenue without a definition",
  severity: "vague",
  source: "S0",
  explanation:
    "A share of net revenue is worth whatever the payer deducts, unless the deductions are listed.",
  howToFix: "List the deductions in order, or define net revenue in one sentence.",
  signOff: ["finance"],
  check: (sheet) => {
    const { definition, deductions, ladder } = sheet.revenueShare.netRevenue;
    if (definition?.trim() || (deductions?.length ?? 0) > 0 || ladder.length > 0) return [];
    return sheet.revenueShare.streams
      .filter((stream) => "basis" in stream && stream.basis === "net_revenue")
      .map((stream) => ({
        path: `revenueShare.streams[${stream.id}].basis`,
        message: "This stream shares net revenue, but nothing says what is deducted.",
        relatedPaths: ["revenueShare.netRevenue.definition", "revenueShare.netRevenue.deductions"],
      }));
  },
  examples: {
    bad: {
      text: "20 % of net revenue.",
      terms: { revenueShare: { streams: [{ id: "s", model: "percentage", basis: "net_revenue" }] } },
    },
    good: {
      text: "20 % of net revenue: invoices paid, less refunds and taxes.",
      terms: {
        revenueShare: {
          netRevenue: { deductions: ["Refunds", "Taxes"] },
          streams: [{ id: "s", model: "percentage", basis: "net_revenue" }],
        },
      },
    },
  },
};
