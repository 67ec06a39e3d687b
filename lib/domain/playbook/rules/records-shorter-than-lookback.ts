import { periodText } from "../../term-sheet/value-text";
import { isLonger } from "../figures";
import type { Rule } from "../rule";

export const recordsShorterThanLookback: Rule = {
  id: "records-shorter-than-lookback",
  title: "Audit of records that are gone",
  severity: "contradiction",
  source: "S1",
  explanation: "An audit cannot look back further than records are kept.",
  howToFix: "Keep records at least as long as an audit looks back.",
  signOff: ["finance"],
  check: (sheet) => {
    const { period } = sheet.compliance.records;
    const { allowed, lookback } = sheet.revenueShare.audit;
    if (allowed === false || !isLonger(lookback, period)) return [];
    return [
      {
        path: "compliance.records.period",
        message: `An audit looks back ${periodText(lookback ?? "")}, records are kept for ${periodText(period ?? "")}.`,
        relatedPaths: ["revenueShare.audit.lookback"],
        fix: {
          label: `Keep them for ${periodText(lookback ?? "")}`,
          changes: [{ op: "set", path: "compliance.records.period", value: lookback, base: period }],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Records for 12 months, audits of the last 3 years.",
      terms: {
        compliance: { records: { period: "P12M" } },
        revenueShare: { audit: { allowed: true, lookback: "P3Y" } },
      },
    },
    good: {
      text: "Records for 3 years, audits of the last 3 years.",
      terms: {
        compliance: { records: { period: "P3Y" } },
        revenueShare: { audit: { allowed: true, lookback: "P3Y" } },
      },
    },
  },
};
