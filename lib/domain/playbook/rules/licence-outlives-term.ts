import { periodText } from "../../term-sheet/value-text";
import { isLonger, mayGoOn } from "../figures";
import { licensedRowsOf } from "../licences";
import type { Rule } from "../rule";

export const licenceOutlivesTerm: Rule = {
  id: "licence-outlives-term",
  title: "Licence longer than the agreement",
  severity: "contradiction",
  source: "S1",
  explanation: "A licence that runs on after the agreement goes on without payment, support and control.",
  howToFix: "Let it end with the agreement, or say in the exit section that it goes on and at what price.",
  signOff: ["legal"],
  check: (sheet) => {
    const { initialTerm } = sheet.termExit;
    if (mayGoOn(sheet) || sheet.intellectualProperty.onTermination.licences === "survive") return [];
    return licensedRowsOf(sheet)
      .filter(
        ({ row }) =>
          row.licensed !== false &&
          row.licenceTerm === "fixed_period" &&
          isLonger(row.licencePeriod, initialTerm),
      )
      .map(({ path, row }) => ({
        path: `${path}.licencePeriod`,
        message: `The licence lasts ${periodText(row.licencePeriod ?? "")}, the agreement ${periodText(initialTerm ?? "")}.`,
        relatedPaths: ["termExit.initialTerm"],
        fix: {
          label: "End it with the agreement",
          changes: [
            {
              op: "set" as const,
              path: `${path}.licenceTerm`,
              value: "agreement_term",
              base: "fixed_period",
            },
          ],
        },
      }));
  },
  examples: {
    bad: {
      text: "A licence for 5 years in an agreement of 2 years.",
      terms: {
        termExit: { initialTerm: "P2Y" },
        intellectualProperty: {
          background: [{ id: "b", licensed: true, licenceTerm: "fixed_period", licencePeriod: "P5Y" }],
        },
      },
    },
    good: {
      text: "A licence for 2 years in an agreement of 2 years.",
      terms: {
        termExit: { initialTerm: "P2Y" },
        intellectualProperty: {
          background: [{ id: "b", licensed: true, licenceTerm: "fixed_period", licencePeriod: "P2Y" }],
        },
      },
    },
  },
};
