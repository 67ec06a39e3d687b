import type { ClauseModule } from "../clause-module";
import { provision } from "../drafting";
import { defined, runs } from "../runs";

/** Which law, and the ladder from talk to tribunal (S4 §3.1). */
export const lawAndDisputes: ClauseModule = {
  key: "law",
  heading: "Law and disputes",
  models: "all",
  terms: ["law.governingLaw", "law.venue", "law.escalationBusinessDays", "law.mediation", "law.arbitration."],
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
            " of a written request.",
          ),
        ),
        ...(mediation
          ? [
              provision(
                "law.mediation",
                "Mediation",
                runs(
                  "What they do not settle within thirty days goes to a mediator the parties choose together.",
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
                ". Courts may still grant urgent relief.",
              ),
            )
          : provision(
              "law.courts",
              "Courts",
              runs("What remains is decided by the courts of ", d.term("law.venue", "venue"), " alone."),
            ),
      ],
    };
  },
};
