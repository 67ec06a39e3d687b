import type { Rule } from "../rule";
import { partyName } from "../sides";

export const dataToOneself: Rule = {
  id: "data-to-oneself",
  title: "Data from a party to itself",
  severity: "contradiction",
  source: "house",
  explanation: "Data that never leaves its owner is not shared: sender or receiver is wrong.",
  howToFix: "Choose the party that receives the data.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.dataPrivacy.shared
      .filter((row) => row.from !== undefined && row.from === row.to)
      .map((row) => ({
        path: `dataPrivacy.shared[${row.id}].to`,
        message: `${partyName(sheet, row.from)} would send ${row.what ? `“${row.what}”` : "data"} to itself.`,
        relatedPaths: [`dataPrivacy.shared[${row.id}].from`],
      })),
  examples: {
    bad: {
      text: "We send call logs to ourselves.",
      terms: { dataPrivacy: { shared: [{ id: "d", what: "Call logs", from: "us", to: "us" }] } },
    },
    good: {
      text: "We send call logs to Castellan.",
      terms: { dataPrivacy: { shared: [{ id: "d", what: "Call logs", from: "us", to: "them" }] } },
    },
  },
};
