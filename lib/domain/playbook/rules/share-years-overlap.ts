import type { Rule, RuleHit } from "../rule";

export const shareYearsOverlap: Rule = {
  id: "share-years-overlap",
  title: "Years that overlap, leave a gap or run backwards",
  severity: "contradiction",
  source: "S1",
  explanation: "A year that stands in two rows has two shares, a year in none has no share.",
  howToFix: "Let each row begin in the year after the one before it ends.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "tiered_by_year") return [];
      return stream.years.flatMap((row, index): RuleHit[] => {
        const rows = `revenueShare.streams[${stream.id}].years`;
        const { fromYear, untilYear } = row;
        const hits: RuleHit[] = [];
        if (fromYear !== undefined && untilYear !== undefined && untilYear < fromYear)
          hits.push({
            path: `${rows}[${row.id}].untilYear`,
            message: `These years run from ${fromYear} to ${untilYear}.`,
            relatedPaths: [`${rows}[${row.id}].fromYear`],
            subject: "backwards",
          });
        const before = stream.years[index - 1];
        if (!before || fromYear === undefined) return hits;
        const relatedPaths = [`${rows}[${before.id}].untilYear`];
        const end = before.untilYear;
        if (end !== undefined && fromYear === end + 1) return hits;
        const message =
          end === undefined
            ? `The row before has no last year, so year ${fromYear} stands in both.`
            : fromYear <= end
              ? `Year ${fromYear} stands in two rows: the one before lasts until year ${end}.`
              : `Nothing is said about ${end + 1 === fromYear - 1 ? `year ${end + 1}` : `years ${end + 1} to ${fromYear - 1}`}.`;
        const fix =
          end === undefined
            ? {
                label: `End the row before in year ${fromYear - 1}`,
                changes: [
                  {
                    op: "set" as const,
                    path: relatedPaths[0] ?? "",
                    value: Math.max(0, fromYear - 1),
                    base: null,
                  },
                ],
              }
            : {
                label: `Begin in year ${end + 1}`,
                changes: [
                  { op: "set" as const, path: `${rows}[${row.id}].fromYear`, value: end + 1, base: fromYear },
                ],
              };
        return [...hits, { path: `${rows}[${row.id}].fromYear`, message, relatedPaths, fix }];
      });
    }),
  examples: {
    bad: {
      text: "30 % in years 1 and 2, 20 % from year 2.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_year",
              years: [
                { id: "a", fromYear: 1, untilYear: 2 },
                { id: "b", fromYear: 2 },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "30 % in year 1, 20 % in year 2, 15 % from year 3.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_year",
              years: [
                { id: "a", fromYear: 1, untilYear: 1 },
                { id: "b", fromYear: 2, untilYear: 2 },
                { id: "c", fromYear: 3 },
              ],
            },
          ],
        },
      },
    },
  },
};
