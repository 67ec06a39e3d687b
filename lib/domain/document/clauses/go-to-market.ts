import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause, Run } from "../tree";
import { minimumClauses } from "./minimums";
import { hasProgramme, programmeClauses } from "./programme";

const cadences = { monthly: "month", quarterly: "quarter", half_yearly: "half-year", yearly: "year" };

/** What follows when a commitment is missed, one clause for each that says so. */
export function remedyClauses(d: Drafting): Clause[] {
  return d.sheet.goToMarket.commitments.flatMap((commitment) => {
    const row = `goToMarket.commitments[${commitment.id}]`;
    const { correctivePlan, cureDays, rightToEnd } = commitment.remedy;
    if (!correctivePlan && cureDays === undefined && !rightToEnd) return [];
    const cure = d.counted(`${row}.remedy.cureDays`, "day");
    return [
      provision(
        `goToMarket.remedy:${commitment.id}`,
        null,
        runs(
          d.term(`${row}.description`, "commitment"),
          ": ",
          correctivePlan && "the bound party sends a corrective plan within ten business days",
          correctivePlan && (cureDays !== undefined || rightToEnd) && "; ",
          (cureDays !== undefined || rightToEnd) && ["the miss is to be cured within ", cure],
          rightToEnd && ", failing which each other party may end this agreement in writing",
          ".",
        ),
      ),
    ];
  });
}

/** How often and where commitments are reviewed: " once every quarter in the steering group". */
export const reviewWords = (d: Drafting): Run[] =>
  runs(
    " once every ",
    d.phrase("goToMarket.review.cadence", "rhythm of review", cadences),
    d.has("goToMarket.review.forum") && [" in ", d.term("goToMarket.review.forum", "forum")],
  );

/** Commitments each side can be held to, their review and what follows when one is missed (S0). */
export const goToMarket: ClauseModule = {
  key: "goToMarket",
  heading: "Going to market",
  models: "all",
  terms: ["goToMarket."],
  isWanted: ({ sheet: { goToMarket: section } }) =>
    section.commitments.length > 0 ||
    section.programmeLevels.length > 0 ||
    section.minimums.length > 0 ||
    hasProgramme(section.programme),
  build(d) {
    const { commitments, review } = d.sheet.goToMarket;
    const remedies = remedyClauses(d);
    return {
      children: [
        ...(commitments.length > 0
          ? [
              provision(
                "goToMarket.commitments",
                "Commitments",
                runs(
                  "Each party does what ",
                  d.reference("schedule.commitments"),
                  " lists under its name, to the measure, by the date and with the money stated there (the ",
                  define("Commitments"),
                  ").",
                ),
              ),
              provision(
                "goToMarket.evidence",
                "Evidence",
                runs(
                  "The owner of each of the ",
                  defined("Commitments"),
                  " keeps the evidence named there and shows it at each review.",
                ),
              ),
              provision(
                "goToMarket.review",
                "Review",
                runs("The parties review the ", defined("Commitments"), reviewWords(d), "."),
              ),
            ]
          : []),
        ...onlyIf(
          commitments.length > 0 && review.rightToEnd === true,
          provision(
            "goToMarket.rightToEnd",
            "Right to end",
            runs(
              "If ",
              d.counted("goToMarket.review.missedReviews", "review"),
              " in a row find the same commitment missed, ",
              d.phrase("goToMarket.review.rightToEnd", "", {
                true: "each party that kept its own may end this agreement",
              }),
              " on written notice of ",
              d.term("goToMarket.review.endNotice", "notice"),
              ".",
            ),
          ),
        ),
        ...(remedies.length > 0
          ? [
              provision(
                "goToMarket.remedies",
                "When one is missed",
                runs("If a commitment is missed:"),
                remedies,
              ),
            ]
          : []),
        ...minimumClauses(d),
        ...programmeClauses(d),
      ],
    };
  },
};
