import type { Rule } from "../rule";

export const ventureBoardCanTie: Rule = {
  id: "venture-board-can-tie",
  title: "A board that can tie, and no way out",
  severity: "contradiction",
  source: "S4",
  explanation:
    "With equal seats every hard question ends in a tie; the way out must be agreed before the first one.",
  howToFix: "Agree on a casting vote, or on what happens at a deadlock.",
  signOff: ["executive", "legal"],
  check: (sheet) => {
    const { boardSeats, board, deadlock } = sheet.jointVenture;
    const seats = boardSeats.map((row) => row.seats ?? 0);
    const all = seats.reduce((sum, one) => sum + one, 0);
    const canTie = boardSeats.length >= 2 && seats.some((one) => one * 2 === all);
    const hasVote = board.castingVote === "chair" || board.castingVote === "named_party";
    const hasEnd = deadlock.end !== undefined && deadlock.end !== "no_change";
    if (!canTie || hasVote || hasEnd) return [];
    return [
      {
        path: "jointVenture.deadlock.end",
        message: `The board has ${all} seats, ${all / 2} of them with one party: a vote can tie, and nothing says who decides then.`,
        relatedPaths: ["jointVenture.boardSeats", "jointVenture.board.castingVote"],
        fix: {
          label: "An independent arbitrator decides",
          changes: [
            {
              op: "set",
              path: "jointVenture.deadlock.end",
              value: "arbitrator",
              base: deadlock.end ?? null,
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Two seats each, and nothing about a tie.",
      model: "joint_venture",
      terms: {
        jointVenture: {
          boardSeats: [
            { id: "a", party: "us", seats: 2 },
            { id: "b", party: "them", seats: 2 },
          ],
        },
      },
    },
    good: {
      text: "Two seats each; an arbitrator breaks a tie.",
      model: "joint_venture",
      terms: {
        jointVenture: {
          boardSeats: [
            { id: "a", party: "us", seats: 2 },
            { id: "b", party: "them", seats: 2 },
          ],
          deadlock: { end: "arbitrator" },
        },
      },
    },
  },
};
