import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import type { Rule } from "../rule";

export const retentionBeyondPolicy: Rule = {
  id: "retention-beyond-policy",
  title: "Tier keeps data longer than agreed",
  severity: "contradiction",
  source: "S0",
  explanation: "A tier cannot promise to keep what the parties agreed to delete.",
  howToFix: "Shorten the retention of the tier, or lengthen the agreed one.",
  signOff: ["legal"],
  check: (sheet) => {
    const { retention } = sheet.dataPrivacy;
    if (retention === undefined) return [];
    const days = approximateDays(retention);
    return sheet.apiAccess.tiers
      .filter(({ retentionDays }) => retentionDays !== undefined && retentionDays > days)
      .map((tier) => ({
        path: `apiAccess.tiers[${tier.id}].retentionDays`,
        message: `${tier.name ?? "This tier"} keeps data for ${tier.retentionDays} days, but data is kept for ${periodText(retention)} only.`,
        relatedPaths: ["dataPrivacy.retention"],
        fix: {
          label: `${days} days`,
          changes: [
            {
              op: "set" as const,
              path: `apiAccess.tiers[${tier.id}].retentionDays`,
              value: days,
              base: tier.retentionDays,
            },
          ],
        },
      }));
  },
  examples: {
    bad: {
      text: "Data is kept for 90 days; Enterprise keeps it for 365.",
      terms: {
        dataPrivacy: { retention: "P90D" },
        apiAccess: { tiers: [{ id: "t", name: "Enterprise", retentionDays: 365 }] },
      },
    },
    good: {
      text: "Data is kept for 365 days; so does Enterprise.",
      terms: {
        dataPrivacy: { retention: "P365D" },
        apiAccess: { tiers: [{ id: "t", name: "Enterprise", retentionDays: 365 }] },
      },
    },
  },
};
