import { licensedRowsOf } from "../licences";
import type { Rule } from "../rule";

export const sublicenceWithoutLicence: Rule = {
  id: "sublicence-without-licence",
  title: "Sublicence of what is not licensed",
  severity: "contradiction",
  source: "S0",
  explanation: "Nobody can pass on a right that was never given.",
  howToFix: "License it first, or take the sublicence out.",
  signOff: ["legal"],
  check: (sheet) =>
    licensedRowsOf(sheet)
      .filter(
        ({ row }) => row.licensed === false && row.sublicensing !== undefined && row.sublicensing !== "none",
      )
      .map(({ path, row }) => ({
        path: `${path}.sublicensing`,
        message: "This is not licensed, yet sublicences may be given.",
        relatedPaths: [`${path}.licensed`],
        fix: {
          label: "No sublicences",
          changes: [
            { op: "set" as const, path: `${path}.sublicensing`, value: "none", base: row.sublicensing },
          ],
        },
      })),
  examples: {
    bad: {
      text: "Not licensed; sublicences to customers.",
      terms: {
        intellectualProperty: { background: [{ id: "b", licensed: false, sublicensing: "to_customers" }] },
      },
    },
    good: {
      text: "Licensed, with sublicences to customers.",
      terms: {
        intellectualProperty: { background: [{ id: "b", licensed: true, sublicensing: "to_customers" }] },
      },
    },
  },
};
