import { Decimal } from "decimal.js";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Rule } from "../rule";

const isPositive = (amount: string | undefined): boolean => amount !== undefined && new Decimal(amount).gt(0);

/** A guaranteed amount or a minimum royalty gates the renewal as well as a stated minimum does. */
const hasMinimum = (sheet: TermSheet): boolean =>
  isPositive(sheet.termExit.renewal.performanceMinimum.target) ||
  sheet.revenueShare.streams.some(
    (stream) =>
      (stream.model === "minimum_guarantee" && isPositive(stream.guaranteedAmount?.amount)) ||
      (stream.model === "royalty" && isPositive(stream.annualMinimum?.amount)),
  );

/** Red only with two facts together: it renews by itself, and no minimum has to be reached for that. */
export const renewalWithoutMinimum: Rule = {
  id: "renewal-without-minimum",
  title: "Renews by itself without a minimum",
  severity: "red_flag",
  source: "S4",
  explanation:
    "An agreement that renews by itself whatever was achieved locks us in with an inactive partner.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.termExit.renewal.kind === "automatic" && !hasMinimum(sheet)
      ? [
          {
            path: "termExit.renewal.kind",
            message:
              "The agreement renews by itself and nothing has to be achieved for it. Add a minimum, or renew by agreement.",
            relatedPaths: ["termExit.renewal.performanceMinimum"],
            fix: {
              label: "Renew by agreement only",
              changes: [
                { op: "set", path: "termExit.renewal.kind", value: "by_agreement", base: "automatic" },
              ],
            },
          },
        ]
      : [],
  examples: {
    bad: {
      text: "Renews for a year unless notice is given.",
      terms: { termExit: { renewal: { kind: "automatic", period: "P12M", noticePeriod: "P60D" } } },
    },
    good: {
      text: "Renews for a year if joint revenue reached 800,000 EUR and no notice is given.",
      terms: {
        termExit: {
          renewal: {
            kind: "automatic",
            period: "P12M",
            performanceMinimum: { metric: "Joint revenue", target: "800000", unit: "EUR" },
          },
        },
      },
    },
  },
};
