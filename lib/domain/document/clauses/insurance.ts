import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { defined, runs } from "../runs";

/** Cover a party keeps while the agreement runs. */
export const insurance: ClauseModule = {
  key: "insurance",
  heading: "Insurance",
  models: "all",
  terms: ["compliance.insurance"],
  isWanted: ({ sheet }) => sheet.compliance.insurance.length > 0,
  build: (d) => ({
    runs: runs("While this ", defined("Agreement"), " runs, these covers are kept:"),
    children: d.sheet.compliance.insurance.map(({ id }) => {
      const row = `compliance.insurance[${id}]`;
      return provision(
        `insurance.cover:${id}`,
        null,
        runs(
          d.term(`${row}.party`, "party"),
          ": ",
          d.term(`${row}.cover`, "cover"),
          ", at least ",
          d.term(`${row}.amount`, "amount"),
          " for each case",
          d.has(`${row}.evidence`) && [", shown by: ", d.term(`${row}.evidence`, "evidence")],
          ".",
        ),
      );
    }),
  }),
};
