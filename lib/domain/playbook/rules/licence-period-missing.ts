import { licensedRowsOf } from "../licences";
import type { Rule } from "../rule";

export const licencePeriodMissing: Rule = {
  id: "licence-period-missing",
  title: "Fixed period without a period",
  severity: "contradiction",
  source: "S1",
  explanation: "A licence for a fixed period that names no period may be read as one without end.",
  howToFix: "Say how long the licence lasts, or let it end with the agreement.",
  signOff: ["legal"],
  check: (sheet) =>
    licensedRowsOf(sheet)
      .filter(
        ({ row }) =>
          row.licensed !== false && row.licenceTerm === "fixed_period" && row.licencePeriod === undefined,
      )
      .map(({ path }) => ({
        path: `${path}.licencePeriod`,
        message: "The licence is for a fixed period, but none is given.",
        relatedPaths: [`${path}.licenceTerm`],
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
      })),
  examples: {
    bad: {
      text: "A licence for a fixed period.",
      terms: {
        intellectualProperty: { background: [{ id: "b", licensed: true, licenceTerm: "fixed_period" }] },
      },
    },
    good: {
      text: "A licence for 2 years.",
      terms: {
        intellectualProperty: {
          background: [{ id: "b", licensed: true, licenceTerm: "fixed_period", licencePeriod: "P2Y" }],
        },
      },
    },
  },
};
