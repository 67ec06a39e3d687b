import { type Drafting, onlyIf, provision } from "../drafting";
import { listed, runs } from "../runs";
import type { Clause } from "../tree";

const path = "jointVenture";
const cadences = {
  monthly: "every month",
  quarterly: "every quarter",
  half_yearly: "every half-year",
  yearly: "every year",
};

function seats(d: Drafting): Clause {
  const { boardSeats, board } = d.sheet.jointVenture;
  const named = boardSeats.map(({ id }) => {
    const row = `${path}.boardSeats[${id}]`;
    return runs(d.term(`${row}.party`, "party"), " names ", d.counted(`${row}.seats`, "member"));
  });
  const at = `${path}.board`;
  return provision(
    "jointVenture.board",
    "Board",
    runs(
      "A board leads the venture: ",
      named.length > 0 ? listed(named) : d.term(`${path}.boardSeats`, "board seats"),
      ". Each party may recall its own members at any time",
      board.cadence !== undefined && [
        ". The board meets at least ",
        d.phrase(`${at}.cadence`, "rhythm", cadences),
      ],
      d.has(`${at}.quorum`) && [". It can decide with: ", d.term(`${at}.quorum`, "quorum")],
      d.has(`${at}.chair`) && [". The chair is named by ", d.term(`${at}.chair`, "party")],
      ".",
    ),
  );
}

function votes(d: Drafting): Clause[] {
  const { castingVote } = d.sheet.jointVenture.board;
  const at = `${path}.board`;
  return onlyIf(
    castingVote !== undefined,
    provision(
      "jointVenture.vote",
      "Tied votes",
      runs(
        castingVote === "named_party"
          ? ["In a tie the members named by ", d.term(`${at}.castingParty`, "party"), " decide"]
          : d.phrase(`${at}.castingVote`, "casting vote", {
              none: "Nobody has a casting vote",
              chair: "In a tie the chair decides",
            }),
        ".",
      ),
    ),
  );
}

/** Who leads, what needs everyone, and what happens when the board cannot decide. */
export function boardClauses(d: Drafting): Clause[] {
  const { management } = d.sheet.jointVenture;
  const run = `${path}.management`;
  const deadlock = `${path}.deadlock`;
  const isRunByOne = management.leads !== undefined || management.chiefExecutive !== undefined;
  return [
    seats(d),
    ...votes(d),
    ...onlyIf(
      isRunByOne || management.budget !== undefined,
      provision(
        "jointVenture.management",
        "Management",
        runs(
          d.has(`${run}.leads`) && [d.term(`${run}.leads`, "party"), " runs the daily business. "],
          d.has(`${run}.chiefExecutive`) && [
            "Managing director: ",
            d.term(`${run}.chiefExecutive`, "managing director"),
            ". ",
          ],
          d.has(`${run}.budget`) && [d.term(`${run}.budget`, "plan and budget"), ". "],
          "Management reports to the board.",
        ),
      ),
    ),
    provision(
      "jointVenture.reserved",
      "Reserved matters",
      runs(
        "These need the consent of every party: ",
        d.term(`${path}.reservedMatters`, "reserved matters"),
        ".",
      ),
    ),
    provision(
      "jointVenture.deadlock",
      "Deadlock",
      runs(
        "What the board could not decide in two meetings the sponsors of the parties try to settle within ",
        d.counted(`${deadlock}.withinBusinessDays`, "business day"),
        ". If they do not, ",
        d.phrase(`${deadlock}.end`, "what then decides", {
          arbitrator: "an independent arbitrator decides the matter",
          casting_vote: "the casting vote decides",
          buy_or_sell: "one party buys the other out",
          wind_up: "the venture is wound up in good order",
          no_change: "everything stays as it is",
        }),
        d.has(`${deadlock}.details`) && [". ", d.term(`${deadlock}.details`, "details")],
        ".",
      ),
    ),
  ];
}
