import type { Rule } from "../rule";

export const castingVoteUnnamed: Rule = {
  id: "casting-vote-unnamed",
  title: "Casting vote without a party",
  severity: "contradiction",
  source: "S4",
  explanation: "A casting vote that belongs to a named party needs the name.",
  howToFix: "Name the party, or give the vote to the chair.",
  signOff: ["legal"],
  check: (sheet) => {
    const { castingVote, castingParty } = sheet.jointVenture.board;
    const path = "jointVenture.board.castingParty";
    if (castingVote === "named_party" && castingParty === undefined)
      return [
        {
          path,
          message: "A named party has the casting vote, but no party is named.",
          relatedPaths: ["jointVenture.board.castingVote"],
        },
      ];
    if (castingParty !== undefined && castingVote !== undefined && castingVote !== "named_party")
      return [
        {
          path,
          message: "A party is named for a casting vote that it does not have.",
          relatedPaths: ["jointVenture.board.castingVote"],
          fix: {
            label: "Take the name out",
            changes: [{ op: "set", path, value: null, base: castingParty }],
          },
        },
      ];
    return [];
  },
  examples: {
    bad: {
      text: "A named party has the casting vote.",
      model: "joint_venture",
      terms: { jointVenture: { board: { castingVote: "named_party" } } },
    },
    good: {
      text: "Castellan has the casting vote.",
      model: "joint_venture",
      terms: { jointVenture: { board: { castingVote: "named_party", castingParty: "them" } } },
    },
  },
};
