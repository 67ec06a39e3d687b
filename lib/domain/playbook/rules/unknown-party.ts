import type { Rule } from "../rule";
import { leavesOf } from "../sheet-leaves";

export const unknownParty: Rule = {
  id: "unknown-party",
  title: "A party that is not in the list",
  severity: "contradiction",
  source: "house",
  explanation: "A term names a party that was removed or never entered.",
  signOff: ["legal"],
  check: (sheet) => {
    const known = new Set(sheet.parties.parties.map(({ id }) => id));
    return leavesOf(sheet)
      .filter(({ kind, value }) => kind === "partyRef" && typeof value === "string" && !known.has(value))
      .map(({ path }) => ({
        path,
        message: "This party is not in the list of parties. Choose one that is.",
      }));
  },
  examples: {
    bad: { text: "Paid by a party that was removed.", terms: { apiAccess: { provider: "gone" } } },
    good: {
      text: "Provided by a party in the list.",
      terms: { parties: { parties: [{ id: "us" }] }, apiAccess: { provider: "us" } },
    },
  },
};
