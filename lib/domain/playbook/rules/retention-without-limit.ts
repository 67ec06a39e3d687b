import type { Rule } from "../rule";

const tenYears = 3_650;

export const retentionWithoutLimit: Rule = {
  id: "retention-without-limit",
  title: "Data kept longer than can be justified",
  severity: "contradiction",
  source: "S0",
  explanation:
    "Data protection law asks for a purpose as long as data is kept; call data of more than ten years has none.",
  howToFix: "Shorten the retention to what support and invoices need.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.apiAccess.tiers
      .filter(({ retentionDays }) => retentionDays !== undefined && retentionDays > tenYears)
      .map((tier) => ({
        path: `apiAccess.tiers[${tier.id}].retentionDays`,
        message: `Data would be kept for ${tier.retentionDays} days, which is more than ten years.`,
        fix: {
          label: "365 days",
          changes: [
            {
              op: "set" as const,
              path: `apiAccess.tiers[${tier.id}].retentionDays`,
              value: 365,
              base: tier.retentionDays,
            },
          ],
        },
      })),
  examples: {
    bad: {
      text: "Call data is kept for 36,500 days.",
      terms: { apiAccess: { tiers: [{ id: "t", retentionDays: 36_500 }] } },
    },
    good: {
      text: "Call data is kept for 365 days.",
      terms: { apiAccess: { tiers: [{ id: "t", retentionDays: 365 }] } },
    },
  },
};
