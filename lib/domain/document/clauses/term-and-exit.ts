import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { define, defined, runs } from "../runs";
import { writeList } from "../written-term";

/** How long the agreement runs, how it goes on, how it ends and what outlives it (S1, S4). */
export const termAndExit: ClauseModule = {
  key: "termExit",
  heading: "Term and exit",
  models: "all",
  terms: ["termExit.", "parties.effectiveOn"],
  build(d) {
    const { renewal, terminationForConvenience, windDown } = d.sheet.termExit;
    const namesOf = (side: string): string =>
      writeList(
        d.sheet.parties.parties
          .filter((party) => party.side === side)
          .map((party) => d.parties.find((named) => named.id === party.id)?.shortName ?? "")
          .filter((name) => name !== ""),
      );
    const isRenewing = renewal.kind === "automatic";
    const minimum = "termExit.renewal.performanceMinimum";
    const byWhom = d.phrase("termExit.terminationForConvenience.by", "who may end it without cause", {
      either: "Any party",
      us: namesOf("us") || "The party that wrote this draft",
      them: namesOf("them") || "The party that received this draft",
      neither: "No party",
    });
    return {
      children: [
        provision(
          "termExit.initial",
          "Initial term",
          runs(
            "This ",
            defined("Agreement"),
            " starts on ",
            d.term("parties.effectiveOn", "start date"),
            " (the ",
            define("Start Date"),
            ") and runs for ",
            d.term("termExit.initialTerm", "initial term"),
            ".",
          ),
        ),
        provision(
          "termExit.renewal",
          "Renewal",
          isRenewing
            ? runs(
                "It ",
                d.phrase("termExit.renewal.kind", "renewal", { automatic: "then renews by itself" }),
                " for ",
                d.term("termExit.renewal.period", "renewal period"),
                " at a time, unless a party gives notice at least ",
                d.term("termExit.renewal.noticePeriod", "notice period"),
                " before the end of the running period",
                d.has(`${minimum}.target`) && [
                  ", and only if ",
                  d.term(`${minimum}.metric`, "measure"),
                  " reached ",
                  d.quantity(minimum, "minimum"),
                  " in that period",
                ],
                ".",
              )
            : runs(
                "After the initial term it ",
                d.phrase("termExit.renewal.kind", "whether and how it renews", {
                  none: "ends and does not renew",
                  by_agreement: "goes on only if the parties agree so in writing before it ends",
                }),
                ".",
              ),
        ),
        provision(
          "termExit.cause",
          "Ending for cause",
          runs(
            "A party may end this ",
            defined("Agreement"),
            " by written notice if another breaks it materially and does not put that right within ",
            d.counted("termExit.terminationForCause.cureDays", "day"),
            " of being told",
            d.has("termExit.terminationForCause.causes") && [
              ". These count as material: ",
              d.term("termExit.terminationForCause.causes", "causes"),
            ],
            ".",
          ),
        ),
        provision(
          "termExit.convenience",
          "Ending without cause",
          runs(
            byWhom,
            " may end it without giving a reason",
            terminationForConvenience.by !== "neither" && [
              " on written notice of ",
              d.term("termExit.terminationForConvenience.noticePeriod", "notice period"),
            ],
            ".",
          ),
        ),
        ...(d.sheet.termExit.insolvencyEnds
          ? [
              provision(
                "termExit.insolvency",
                "Insolvency",
                runs(
                  "As far as the law allows, a party may end it at once if another becomes insolvent or stops its payments.",
                ),
              ),
            ]
          : []),
        ...(d.has("termExit.changeOfControl")
          ? [
              provision(
                "termExit.control",
                "Change of control",
                runs(
                  "If control of a party passes to someone else, ",
                  d.phrase("termExit.changeOfControl", "consequence", {
                    no_effect: "this agreement goes on unchanged",
                    notice: "that party tells the others within thirty days",
                    consent: "this agreement goes on only with the consent of the others",
                    right_to_end:
                      "each other party may end this agreement within ninety days of learning of it",
                    right_to_end_if_competitor:
                      "each other party may end this agreement within ninety days if the new owner competes with it",
                  }),
                  ".",
                ),
              ),
            ]
          : []),
        provision(
          "termExit.survival",
          "What survives",
          d.has("termExit.survival")
            ? runs(
                "These outlive this ",
                defined("Agreement"),
                ": ",
                d.term("termExit.survival", "surviving provisions"),
                ".",
              )
            : runs(
                "Confidentiality, ownership, liability and every amount already earned outlive this ",
                defined("Agreement"),
                ".",
              ),
        ),
        ...(windDown.period !== undefined || windDown.customerTransition !== undefined
          ? [
              provision(
                "termExit.windDown",
                "Wind-down",
                runs(
                  "For ",
                  d.term("termExit.windDown.period", "wind-down period"),
                  " after the end the parties keep serving existing customers under these terms",
                  d.has("termExit.windDown.customerTransition") && [
                    ". Customers pass on as follows: ",
                    d.term("termExit.windDown.customerTransition", "customer transition"),
                  ],
                  ".",
                ),
              ),
            ]
          : []),
      ],
    };
  },
};
