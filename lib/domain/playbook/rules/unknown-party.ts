import { termCatalogue } from "../../term-sheet/catalogue";
import { expandPath, getAt } from "../../term-sheet/path";
import type { Rule } from "../rule";

const partyPaths = termCatalogue.filter(({ kind }) => kind === "partyRef").map(({ path }) => path);

export const unknownParty: Rule = {
  id: "unknown-party",
  title: "A party that is not in the list",
  severity: "contradiction",
  source: "house",
  explanation: "A term names a party that was removed or never entered.",
  signOff: ["legal"],
  check: (sheet) => {
    const known = new Set(sheet.parties.parties.map(({ id }) => id));
    return partyPaths
      .flatMap((cataloguePath) => expandPath(sheet, cataloguePath))
      .filter((path) => {
        const value = getAt(sheet, path);
        return typeof value === "string" && !known.has(value);
      })
      .map((path) => ({ path, message: "This party is not in the list of parties. Choose one that is." }));
  },
  examples: {
    bad: { text: "Paid by a party that was removed.", terms: { apiAccess: { provider: "gone" } } },
    good: {
      text: "Provided by a party in the list.",
      terms: { parties: { parties: [{ id: "us" }] }, apiAccess: { provider: "us" } },
    },
  },
};
