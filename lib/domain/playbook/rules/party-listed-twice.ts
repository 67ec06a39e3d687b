import type { Rule } from "../rule";

const key = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const partyListedTwice: Rule = {
  id: "party-listed-twice",
  title: "A party twice in the list",
  severity: "contradiction",
  source: "house",
  explanation:
    "A company cannot make an agreement with itself, and nobody knows which of the two rows counts.",
  howToFix: "Take one of the rows out, or write the other company’s name.",
  signOff: ["legal"],
  check: (sheet) => {
    const { parties } = sheet.parties;
    return parties
      .filter(
        ({ name }, index) =>
          name !== undefined &&
          parties.findIndex((other) => other.name && key(other.name) === key(name)) < index,
      )
      .map(({ id, name }) => ({
        path: `parties.parties[${id}].name`,
        message: `${name ?? ""} is already in the list.`,
        relatedPaths: parties
          .filter((other) => other.id !== id && other.name && name && key(other.name) === key(name))
          .map((other) => `parties.parties[${other.id}].name`),
      }));
  },
  examples: {
    bad: {
      text: "Harbourline Ltd and Harbourline Ltd.",
      terms: {
        parties: {
          parties: [
            { id: "a", name: "Harbourline Ltd" },
            { id: "b", name: "HARBOURLINE Ltd." },
          ],
        },
      },
    },
    good: {
      text: "Harbourline Ltd and Castellan GmbH.",
      terms: {
        parties: {
          parties: [
            { id: "a", name: "Harbourline Ltd" },
            { id: "b", name: "Castellan GmbH" },
          ],
        },
      },
    },
  },
};
