import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { define, defined, runs } from "../runs";
import type { Clause } from "../tree";

const path = "dealRegistration";

function criteria(d: Drafting): Clause[] {
  return d.sheet.dealRegistration.criteria.map((criterion) => {
    const row = `${path}.criteria[${criterion.id}]`;
    return provision(
      `dealRegistration.criterion:${criterion.id}`,
      null,
      runs(
        d.term(`${row}.statement`, "criterion"),
        d.has(`${row}.evidence`) && [", shown by: ", d.term(`${row}.evidence`, "evidence")],
        ".",
      ),
    );
  });
}

function answer(d: Drafting): Clause {
  return provision(
    "dealRegistration.answer",
    "Answer",
    runs(
      d.term(`${path}.registrar`, "party that keeps the register"),
      " accepts or refuses a registration in writing within ",
      d.counted(`${path}.answerBusinessHours`, "business hour"),
      " and gives the reason for a refusal",
      d.has(`${path}.refusalGrounds`) && [
        ". It may refuse only on these grounds: ",
        d.term(`${path}.refusalGrounds`, "grounds"),
      ],
      d.has(`${path}.silence`) && [
        ". A registration that is not answered in time counts as ",
        d.phrase(`${path}.silence`, "what silence means", { accepted: "accepted", refused: "refused" }),
      ],
      ".",
    ),
  );
}

function protection(d: Drafting): Clause {
  const { extension } = d.sheet.dealRegistration;
  return provision(
    "dealRegistration.protection",
    "Protection",
    runs(
      "A ",
      defined("Registered Deal"),
      " is protected for ",
      d.counted(`${path}.protectionDays`, "day"),
      extension.allowed === true && [
        ". It is extended by ",
        d.counted(`${path}.extension.days`, "day"),
        d.has(`${path}.extension.times`) && [", at most ", d.counted(`${path}.extension.times`, "time")],
        d.has(`${path}.extension.condition`) && [", if ", d.term(`${path}.extension.condition`, "condition")],
      ],
      ".",
    ),
  );
}

/** How an opportunity is registered, answered, protected and argued about (S4 §2.1). */
export const dealRegistration: ClauseModule = {
  key: "dealRegistration",
  heading: "Deal registration",
  models: "all",
  terms: ["dealRegistration."],
  isWanted: ({ sheet }) => sheet.dealRegistration.used === true,
  build(d) {
    const { conflict, directSale, audit, dispute } = d.sheet.dealRegistration;
    const listed = criteria(d);
    return {
      children: [
        provision(
          "dealRegistration.window",
          "Registering",
          runs(
            "A party that finds an opportunity registers it within ",
            d.counted(`${path}.windowBusinessDays`, "business day"),
            d.has(`${path}.channel`) && [" through the ", d.term(`${path}.channel`, "channel")],
            " (a ",
            define("Registered Deal"),
            " once it is accepted)",
            d.has(`${path}.requiredFacts`) && [
              ". The registration names ",
              d.term(`${path}.requiredFacts`, "facts"),
            ],
            ".",
          ),
        ),
        ...onlyIf(
          listed.length > 0,
          provision(
            "dealRegistration.criteria",
            "What qualifies",
            runs("An opportunity qualifies when all of these hold:"),
            listed,
          ),
        ),
        answer(d),
        protection(d),
        ...onlyIf(
          conflict !== undefined,
          provision(
            "dealRegistration.conflict",
            "Two claims",
            runs(
              "If two parties claim one customer, ",
              d.phrase(`${path}.conflict`, "who has the deal", {
                first_registered: "the one that registered first has the deal",
                first_meeting: "the one that first met the customer on it has the deal",
                customer_decides: "the customer decides whom it works with",
                shared: "they share it in equal parts",
              }),
              ".",
            ),
          ),
        ),
        ...onlyIf(
          directSale !== undefined,
          provision(
            "dealRegistration.direct",
            "Direct sales",
            runs(
              "If another party sells to the customer of a ",
              defined("Registered Deal"),
              " itself while it is protected, ",
              d.phrase(`${path}.directSale`, "what follows", {
                fee_still_due: "what the registering party would have earned is still due",
                not_allowed:
                  "it breaks this agreement, and what the registering party would have earned is due",
                no_protection: "nothing is due",
              }),
              ".",
            ),
          ),
        ),
        provision(
          "dealRegistration.dispute",
          "Disputes",
          runs(
            "A dispute about a registration goes to ",
            d.term(`${path}.dispute.body`, "who settles it"),
            " and is settled within ",
            d.counted(`${path}.dispute.withinBusinessHours`, "business hour"),
            dispute.finalDecision !== undefined && [
              "; failing that, the decision lies with ",
              d.term(`${path}.dispute.finalDecision`, "final say"),
            ],
            ".",
          ),
        ),
        ...onlyIf(
          audit.allowed,
          provision(
            "dealRegistration.audit",
            "Audit",
            runs(
              d.term(`${path}.audit.auditor`, "auditor"),
              " may check the registrations and what became of them",
              d.has(`${path}.audit.timesPerYear`) && [
                ", at most ",
                d.counted(`${path}.audit.timesPerYear`, "time"),
                " a year",
              ],
              d.has(`${path}.audit.noticePeriod`) && [
                ", announced ",
                d.term(`${path}.audit.noticePeriod`, "notice"),
                " before",
              ],
              ".",
            ),
          ),
        ),
      ],
    };
  },
};
