import type { Rule, RuleHit } from "../rule";

export const sidesMissing: Rule = {
  id: "sides-missing",
  title: "Parties of one side only",
  severity: "contradiction",
  source: "house",
  explanation: "A deal needs us and someone else; all other checks rest on who is who.",
  howToFix: "Say for each party which side it is on.",
  signOff: ["partnership_manager"],
  check: (sheet): RuleHit[] => {
    const { parties } = sheet.parties;
    if (parties.length < 2 || parties.some(({ side }) => side === undefined)) return [];
    const hasUs = parties.some(({ side }) => side === "us");
    const hasOthers = parties.some(({ side }) => side !== "us");
    if (hasUs && hasOthers) return [];
    return [
      {
        path: "parties.parties",
        message: hasUs ? "Every party in the list is on our side." : "No party in the list is on our side.",
        relatedPaths: parties.map(({ id }) => `parties.parties[${id}].side`),
      },
    ];
  },
  examples: {
    bad: {
      text: "Harbourline (ours) and Castellan (ours).",
      terms: {
        parties: {
          parties: [
            { id: "a", side: "us" },
            { id: "b", side: "us" },
          ],
        },
      },
    },
    good: {
      text: "Harbourline (ours) and Castellan (theirs).",
      terms: {
        parties: {
          parties: [
            { id: "a", side: "us" },
            { id: "b", side: "them" },
          ],
        },
      },
    },
  },
};
