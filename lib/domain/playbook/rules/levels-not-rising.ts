import type { Rule } from "../rule";

export const levelsNotRising: Rule = {
  id: "levels-not-rising",
  title: "Certification levels that do not rise",
  severity: "contradiction",
  source: "S0",
  explanation: "A higher level that asks for no more people than the one below is no higher level.",
  howToFix: "Ask for more certified people in each higher level, or change the order.",
  signOff: ["executive"],
  check: (sheet) => {
    const levels = sheet.goToMarket.programmeLevels;
    return levels.flatMap((level, index) => {
      const below = levels.slice(0, index).findLast(({ party }) => party === level.party);
      if (below?.certifiedPeople === undefined || level.certifiedPeople === undefined) return [];
      if (level.certifiedPeople > below.certifiedPeople) return [];
      const path = "goToMarket.programmeLevels";
      return [
        {
          path: `${path}[${level.id}].certifiedPeople`,
          message: `${level.name ?? "This level"} asks for ${level.certifiedPeople} certified people, ${below.name ?? "the level below"} for ${below.certifiedPeople}.`,
          relatedPaths: [`${path}[${below.id}].certifiedPeople`],
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "Select 10 people, Premier 4 people.",
      terms: {
        goToMarket: {
          programmeLevels: [
            { id: "a", name: "Select", certifiedPeople: 10 },
            { id: "b", name: "Premier", certifiedPeople: 4 },
          ],
        },
      },
    },
    good: {
      text: "Select 4 people, Premier 10 people.",
      terms: {
        goToMarket: {
          programmeLevels: [
            { id: "a", name: "Select", certifiedPeople: 4 },
            { id: "b", name: "Premier", certifiedPeople: 10 },
          ],
        },
      },
    },
  },
};
