import { licensedRowsOf } from "../licences";
import type { Rule } from "../rule";
import { partyName } from "../sides";

export const licenceToOneself: Rule = {
  id: "licence-to-oneself",
  title: "Licence from a party to itself",
  severity: "contradiction",
  source: "house",
  explanation: "An owner needs no licence: owner or licensee is wrong.",
  howToFix: "Choose the party that gets the licence.",
  signOff: ["legal"],
  check: (sheet) =>
    licensedRowsOf(sheet)
      .filter(({ row }) => row.licensed === true && row.owner !== undefined && row.owner === row.licensee)
      .map(({ path, row }) => ({
        path: `${path}.licensee`,
        message: `${partyName(sheet, row.owner)} would license its own work to itself.`,
        relatedPaths: [`${path}.owner`],
      })),
  examples: {
    bad: {
      text: "We license our platform to ourselves.",
      terms: {
        intellectualProperty: { background: [{ id: "b", licensed: true, owner: "us", licensee: "us" }] },
      },
    },
    good: {
      text: "We license our platform to Castellan.",
      terms: {
        intellectualProperty: { background: [{ id: "b", licensed: true, owner: "us", licensee: "them" }] },
      },
    },
  },
};
