import type { ClauseModule } from "../clause-module";
import { type Drafting, onlyIf, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

const path = "governance";

export const meetingRhythms = {
  weekly: "every week",
  fortnightly: "every two weeks",
  monthly: "every month",
  quarterly: "every quarter",
  half_yearly: "every half-year",
  yearly: "every year",
};

export const deciders = {
  working_team: "the working team",
  steering: "the steering committee",
  sponsors: "the executive sponsors",
  one_party: "one party",
  all_parties: "all parties together",
};

function ladder(d: Drafting): Clause[] {
  return d.sheet.governance.escalation.map((step) => {
    const row = `${path}.escalation[${step.id}]`;
    return provision(
      `governance.step:${step.id}`,
      null,
      runs(
        d.term(`${row}.level`, "step"),
        d.has(`${row}.people`) && [" (", d.term(`${row}.people`, "people"), ")"],
        ", within ",
        d.counted(`${row}.withinBusinessDays`, "business day"),
        ".",
      ),
    );
  });
}

function changeControl(d: Drafting): Clause[] {
  const { inWriting, answerBusinessDays, decidedBy, cost, procedure } = d.sheet.governance.changeControl;
  const at = `${path}.changeControl`;
  const isSilent = [inWriting, answerBusinessDays, decidedBy, cost, procedure].every(
    (answer) => answer === undefined,
  );
  return onlyIf(
    !isSilent,
    provision(
      "governance.changes",
      "Changes of scope",
      runs(
        "A change of what is delivered ",
        d.phrase(`${at}.inWriting`, "whether a written request is needed", {
          true: "needs a written request that every party concerned signs",
          false: "may be agreed without a written request",
        }),
        d.has(`${at}.answerBusinessDays`) && [
          ". A request is answered within ",
          d.counted(`${at}.answerBusinessDays`, "business day"),
        ],
        d.has(`${at}.decidedBy`) && [
          ". It is decided by ",
          d.phrase(`${at}.decidedBy`, "who decides", deciders),
        ],
        d.has(`${at}.cost`) && [
          ". What a change costs is borne ",
          d.phrase(`${at}.cost`, "who pays", {
            requester: "by the party that asks for it",
            shared: "by the parties in equal parts",
            agreed_each_time: "as agreed for each change",
          }),
        ],
        d.has(`${at}.procedure`) && [". ", d.term(`${at}.procedure`, "procedure")],
        ".",
      ),
    ),
  );
}

function acceptance(d: Drafting): Clause[] {
  const at = `${path}.acceptance`;
  return onlyIf(
    Object.keys(d.sheet.governance.acceptance).length > 0,
    provision(
      "governance.acceptance",
      "Acceptance",
      runs(
        "What is delivered is tested",
        d.has(`${at}.testBusinessDays`) && [" within ", d.counted(`${at}.testBusinessDays`, "business day")],
        " and accepted if: ",
        d.term(`${at}.criteria`, "criteria"),
        d.has(`${at}.silence`) && [
          ". A delivery on which nothing is said in time counts as ",
          d.phrase(`${at}.silence`, "", { accepted: "accepted", refused: "refused" }),
        ],
        d.has(`${at}.fixBusinessDays`) && [
          ". Faults are put right within ",
          d.counted(`${at}.fixBusinessDays`, "business day"),
        ],
        d.has(`${at}.rejection`) && [". If it fails again: ", d.term(`${at}.rejection`, "what follows")],
        ".",
      ),
    ),
  );
}

const hasSchedule = ({ governance }: Drafting["sheet"]): boolean =>
  [governance.contacts, governance.bodies, governance.decisions, governance.reports, governance.risks].some(
    (rows) => rows.length > 0,
  );

/** Who meets and decides, how a disagreement climbs, how scope changes, how risks are watched (S1, S2, S3). */
export const governance: ClauseModule = {
  key: "governance",
  heading: "Governance",
  models: "all",
  terms: ["governance."],
  isWanted: ({ sheet }) =>
    hasSchedule(sheet) ||
    sheet.governance.escalation.length > 0 ||
    Object.keys(sheet.governance.changeControl).length > 0 ||
    Object.keys(sheet.governance.acceptance).length > 0,
  build(d) {
    const { bodies, decisions, reports, risks } = d.sheet.governance;
    const steps = ladder(d);
    const inSchedule = d.reference("schedule.governance");
    return {
      children: [
        ...onlyIf(
          bodies.length > 0,
          provision(
            "governance.meetings",
            "Meetings",
            runs(
              "The parties meet in the bodies and the rhythm that ",
              inSchedule,
              " names. Each body keeps short minutes and sends them to every party within five business days.",
            ),
          ),
        ),
        ...onlyIf(
          decisions.length > 0,
          provision(
            "governance.decisions",
            "Decisions",
            runs(
              inSchedule.length > 0 && d.reference("schedule.governance", true),
              " says who decides what. What it does not name the parties decide together.",
            ),
          ),
        ),
        ...onlyIf(
          steps.length > 0,
          provision(
            "governance.escalation",
            "Escalation",
            runs(
              "A disagreement climbs these steps, each with its time; then the clause on disputes applies:",
            ),
            steps,
          ),
        ),
        ...onlyIf(
          reports.length > 0,
          provision(
            "governance.reports",
            "Reports",
            runs("Each party sends the reports that ", inSchedule, " lists under its name."),
          ),
        ),
        ...changeControl(d),
        ...acceptance(d),
        ...onlyIf(
          risks.length > 0 || d.has(`${path}.riskReview`),
          provision(
            "governance.risks",
            "Risks",
            runs(
              "The parties keep a register of risks with an owner for each",
              d.has(`${path}.riskReview`) && [
                " and go through it ",
                d.phrase(`${path}.riskReview`, "rhythm", meetingRhythms),
              ],
              ".",
            ),
          ),
        ),
      ],
    };
  },
};
