import { inWords } from "../figures";
import type { Rule } from "../rule";

export const transfersDeniedButListed: Rule = {
  id: "transfers-denied-but-listed",
  title: "No transfers, yet countries",
  severity: "contradiction",
  source: "S1",
  explanation: "Data that may not leave cannot go to the countries in the list.",
  howToFix: "Name the safeguard for these countries, or take them out.",
  signOff: ["legal"],
  check: (sheet) => {
    const { guard, countries } = sheet.dataPrivacy.transfers;
    if (guard !== "not_allowed" || !countries?.length) return [];
    return [
      {
        path: "dataPrivacy.transfers.countries",
        message: `Data may not leave, but ${inWords(countries)} ${countries.length === 1 ? "is" : "are"} named.`,
        relatedPaths: ["dataPrivacy.transfers.guard"],
        fix: {
          label: "With standard clauses",
          changes: [
            {
              op: "set",
              path: "dataPrivacy.transfers.guard",
              value: "standard_clauses",
              base: "not_allowed",
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Data stays in the EU, except India.",
      terms: { dataPrivacy: { transfers: { guard: "not_allowed", countries: ["India"] } } },
    },
    good: {
      text: "Data goes to India under standard clauses.",
      terms: { dataPrivacy: { transfers: { guard: "standard_clauses", countries: ["India"] } } },
    },
  },
};
