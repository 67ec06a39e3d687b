import { approximateDays } from "../../shared/calendar";
import { periodText } from "../../term-sheet/value-text";
import { mayGoOn } from "../figures";
import type { Rule } from "../rule";

export const shareYearNeverComes: Rule = {
  id: "share-year-never-comes",
  title: "Share for a year after the end",
  severity: "contradiction",
  source: "S1",
  explanation: "A share for a year the agreement never reaches was negotiated for nothing.",
  howToFix: "Make the term longer, let it renew, or take the row out.",
  signOff: ["finance"],
  check: (sheet) => {
    const { initialTerm } = sheet.termExit;
    if (initialTerm === undefined || mayGoOn(sheet)) return [];
    const years = Math.ceil(approximateDays(initialTerm) / 365);
    return sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "tiered_by_year" && stream.yearsCountFrom !== "customer"
        ? stream.years
            .filter(({ fromYear }) => fromYear !== undefined && fromYear > years)
            .map((row) => ({
              path: `revenueShare.streams[${stream.id}].years[${row.id}].fromYear`,
              message: `Year ${row.fromYear} never comes: the agreement lasts ${periodText(initialTerm)} and does not renew.`,
              relatedPaths: ["termExit.initialTerm", "termExit.renewal.kind"],
              fix: {
                label: "Take this row out",
                changes: [
                  {
                    op: "remove" as const,
                    path: `revenueShare.streams[${stream.id}].years[${row.id}]`,
                    base: row,
                  },
                ],
              },
            }))
        : [],
    );
  },
  examples: {
    bad: {
      text: "One year without renewal; 15 % from year 3.",
      terms: {
        termExit: { initialTerm: "P12M", renewal: { kind: "none" } },
        revenueShare: { streams: [{ id: "s", model: "tiered_by_year", years: [{ id: "c", fromYear: 3 }] }] },
      },
    },
    good: {
      text: "Three years; 15 % from year 3.",
      terms: {
        termExit: { initialTerm: "P36M", renewal: { kind: "none" } },
        revenueShare: { streams: [{ id: "s", model: "tiered_by_year", years: [{ id: "c", fromYear: 3 }] }] },
      },
    },
  },
};
