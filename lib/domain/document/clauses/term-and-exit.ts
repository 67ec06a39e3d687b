import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause, Run } from "../tree";
import { writeList } from "../written-term";

/** A renewal that one party alone, or any of them, may choose. */
function optionWords(d: Drafting): Run[] {
  const path = "termExit.renewal";
  return runs(
    d.sheet.termExit.renewal.kind === "any_option"
      ? d.phrase(`${path}.kind`, "renewal", { any_option: "Each party may renew it" })
      : [
          d.term(`${path}.optionHolder`, "party with the option"),
          " ",
          d.phrase(`${path}.kind`, "renewal", { option: "alone may renew it" }),
        ],
    " for ",
    d.term(`${path}.period`, "renewal period"),
    " at a time",
    d.has(`${path}.times`) && [", at most ", d.counted(`${path}.times`, "time")],
    ", by written notice at least ",
    d.term(`${path}.noticePeriod`, "notice period"),
    " before the end of the running period.",
  );
}

/** What becomes of this agreement when another one between the parties ends. */
function linkedAgreements(d: Drafting): Clause[] {
  const rows = d.sheet.termExit.linkedAgreements.map(({ id }) => {
    const row = `termExit.linkedAgreements[${id}]`;
    return provision(
      `termExit.linked:${id}`,
      null,
      runs(
        "When the ",
        d.term(`${row}.title`, "other agreement"),
        " ends, ",
        d.phrase(`${row}.effect`, "effect", {
          ends_too: "this agreement ends with it",
          right_to_end: "each party may end this agreement in writing within thirty days",
          goes_on: "this agreement goes on",
        }),
        ".",
      ),
    );
  });
  return onlyIf(
    rows.length > 0,
    provision("termExit.linked", "Linked agreements", runs("Other agreements of the parties:"), rows),
  );
}

/** What is paid because the agreement ends. */
function endPayments(d: Drafting): Clause[] {
  const rows = d.sheet.termExit.exitPayments.map(({ id }) => {
    const row = `termExit.exitPayments[${id}]`;
    return provision(
      `termExit.payment:${id}`,
      null,
      runs(
        d.term(`${row}.payer`, "payer"),
        " pays",
        d.has(`${row}.amount`) && [" ", d.term(`${row}.amount`, "amount")],
        " in this case: ",
        d.term(`${row}.when`, "when"),
        d.has(`${row}.description`) && [". ", d.term(`${row}.description`, "rule")],
        ".",
      ),
    );
  });
  return onlyIf(
    rows.length > 0,
    provision("termExit.payments", "Payments at the end", runs("Because it ends, these are owed:"), rows),
  );
}

/** How long the agreement runs, how it goes on, how it ends and what outlives it (S1, S4). */
export const termAndExit: ClauseModule = {
  key: "termExit",
  heading: "Term and exit",
  models: "all",
  terms: ["termExit.", "parties.effectiveOn"],
  build(d) {
    const { renewal, terminationForConvenience, windDown, openEnded } = d.sheet.termExit;
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
            ") and runs ",
            openEnded === true
              ? d.phrase("termExit.openEnded", "", { true: "until a party ends it" })
              : d.has("termExit.endsOn") && !d.has("termExit.initialTerm")
                ? ["until ", d.term("termExit.endsOn", "last day")]
                : [
                    "for ",
                    d.term("termExit.initialTerm", "initial term"),
                    d.has("termExit.runsFrom") && [
                      ", counted from ",
                      d.phrase("termExit.runsFrom", "", {
                        start_date: "that day",
                        last_signature: "the last signature",
                        launch: "the launch",
                      }),
                    ],
                    d.has("termExit.endsOn") && [", until ", d.term("termExit.endsOn", "last day")],
                  ],
            ".",
          ),
        ),
        provision(
          "termExit.renewal",
          "Renewal",
          renewal.kind === "option" || renewal.kind === "any_option"
            ? optionWords(d)
            : isRenewing
              ? runs(
                  "It ",
                  d.phrase("termExit.renewal.kind", "renewal", { automatic: "then renews by itself" }),
                  " for ",
                  d.term("termExit.renewal.period", "renewal period"),
                  " at a time",
                  d.has("termExit.renewal.times") && [
                    ", at most ",
                    d.counted("termExit.renewal.times", "time"),
                  ],
                  ", unless a party gives notice at least ",
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
                  "If control of ",
                  d.has("termExit.changeOfControlOf")
                    ? d.term("termExit.changeOfControlOf", "party")
                    : "a party",
                  " passes to someone else, ",
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
        ...linkedAgreements(d),
        ...onlyIf(
          d.has("termExit.forceMajeureDays"),
          provision(
            "termExit.standstill",
            "Standstill",
            runs(
              "If an event beyond everyone’s control stops a party for more than ",
              d.counted("termExit.forceMajeureDays", "day"),
              ", each other party may end this ",
              defined("Agreement"),
              " by written notice.",
            ),
          ),
        ),
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
        ...endPayments(d),
        ...(windDown.period !== undefined ||
        windDown.customerTransition !== undefined ||
        windDown.stock !== undefined
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
                  d.has("termExit.windDown.stock") && [
                    ". Stock and open orders: ",
                    d.term("termExit.windDown.stock", "stock and orders"),
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
