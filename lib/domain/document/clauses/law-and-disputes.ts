import type { ClauseModule } from "../clause-module";
import { onlyIf, provision } from "../drafting";
import { defined, runs } from "../runs";

/** Which law, and the ladder from talk to tribunal (S4 §3.1). */
export const lawAndDisputes: ClauseModule = {
  key: "law",
  heading: "Law and disputes",
  models: "all",
  terms: [
    "law.governingLaw",
    "law.venue",
    "law.escalationBusinessDays",
    "law.negotiationDays",
    "law.mediation",
    "law.arbitration.",
    "law.injunctiveRelief",
    "law.classActionWaiver",
    "law.juryWaiver",
  ],
  build(d) {
    const { mediation, arbitration } = d.sheet.law;
    return {
      children: [
        provision(
          "law.governing",
          "Law",
          runs(
            "This ",
            defined("Agreement"),
            " is governed by the law of ",
            d.term("law.governingLaw", "governing law"),
            ".",
          ),
        ),
        provision(
          "law.escalation",
          "Talk first",
          runs(
            "A dispute goes to an executive of each party, who meet within ",
            d.counted("law.escalationBusinessDays", "business day"),
            " of a written request",
            d.has("law.negotiationDays") && [
              " and have ",
              d.counted("law.negotiationDays", "day"),
              " to settle it",
            ],
            ".",
          ),
        ),
        ...(mediation
          ? [
              provision(
                "law.mediation",
                "Mediation",
                runs(
                  d.phrase("law.mediation", "", {
                    true: "What they do not settle goes to a mediator the parties choose together",
                  }),
                  ".",
                ),
              ),
            ]
          : []),
        arbitration.agreed
          ? provision(
              "law.arbitration",
              "Arbitration",
              runs(
                "What remains is finally decided under the ",
                d.term("law.arbitration.rules", "arbitration rules"),
                " by ",
                d.term("law.arbitration.arbitrators", "number of"),
                d.sheet.law.arbitration.arbitrators === 1 ? " arbitrator" : " arbitrators",
                " seated in ",
                d.term("law.arbitration.seat", "seat"),
                d.has("law.arbitration.language") && [
                  ", in ",
                  d.term("law.arbitration.language", "language"),
                ],
                ".",
              ),
            )
          : provision(
              "law.courts",
              "Courts",
              runs("What remains is decided by the courts of ", d.term("law.venue", "venue"), " alone."),
            ),
        ...onlyIf(
          d.sheet.law.injunctiveRelief !== undefined || arbitration.agreed === true,
          provision(
            "law.urgent",
            "Urgent relief",
            runs(
              d.has("law.injunctiveRelief")
                ? d.phrase("law.injunctiveRelief", "", {
                    true: "A party may ask a court for urgent relief at any time",
                    false: "Urgent relief too is sought only on the way this clause names",
                  })
                : "Courts may still grant urgent relief",
              ".",
            ),
          ),
        ),
        ...onlyIf(
          d.sheet.law.classActionWaiver === true || d.sheet.law.juryWaiver === true,
          provision(
            "law.waivers",
            "Waivers",
            runs(
              "As far as the law allows, ",
              d.sheet.law.classActionWaiver === true &&
                d.phrase("law.classActionWaiver", "", {
                  true: "disputes are brought one by one and not for a class",
                }),
              d.sheet.law.classActionWaiver === true && d.sheet.law.juryWaiver === true && ", and ",
              d.sheet.law.juryWaiver === true &&
                d.phrase("law.juryWaiver", "", { true: "the parties give up a trial by jury" }),
              ".",
            ),
          ),
        ),
      ],
    };
  },
};
