import type { Rule } from "../rule";

export const minimumYearsOverlap: Rule = {
  id: "minimum-years-overlap",
  title: "Minimum years that overlap",
  severity: "contradiction",
  source: "S1",
  explanation: "A year with two minimums has none that counts.",
  howToFix: "Let each row begin in the year after the one before it ends.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.goToMarket.minimums.flatMap((minimum) =>
      minimum.years.flatMap((row, index) => {
        const before = minimum.years[index - 1];
        if (!before || row.fromYear === undefined) return [];
        const end = before.untilYear ?? before.fromYear;
        if (end === undefined || row.fromYear > end) return [];
        const years = `goToMarket.minimums[${minimum.id}].years`;
        return [
          {
            path: `${years}[${row.id}].fromYear`,
            message: `Year ${row.fromYear} stands in two rows: the one before lasts until year ${end}.`,
            relatedPaths: [`${years}[${before.id}].untilYear`],
            fix: {
              label: `Begin in year ${end + 1}`,
              changes: [
                {
                  op: "set" as const,
                  path: `${years}[${row.id}].fromYear`,
                  value: end + 1,
                  base: row.fromYear,
                },
              ],
            },
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "400 units in years 1 and 2, 600 units from year 2.",
      terms: {
        goToMarket: {
          minimums: [
            {
              id: "m",
              years: [
                { id: "a", fromYear: 1, untilYear: 2, target: "400" },
                { id: "b", fromYear: 2, target: "600" },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "400 units in year 1, 600 units from year 2.",
      terms: {
        goToMarket: {
          minimums: [
            {
              id: "m",
              years: [
                { id: "a", fromYear: 1, untilYear: 1, target: "400" },
                { id: "b", fromYear: 2, target: "600" },
              ],
            },
          ],
        },
      },
    },
  },
};
