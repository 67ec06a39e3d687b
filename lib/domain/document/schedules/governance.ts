import type { ScheduleModule } from "../clause-module";
import { deciders, meetingRhythms } from "../clauses/governance";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Run, Table, TableRow } from "../tree";

const path = "governance";
const dash: Run[] = [words("–")];

const duties = {
  executive_sponsor: "Executive sponsor",
  partner_manager: "Partner manager",
  technical_lead: "Technical lead",
  project_manager: "Project manager",
};
const bodyKinds = {
  working_team: "working team",
  steering: "steering committee",
  sponsors: "executive sponsors",
  technical: "technical board",
  pipeline_review: "pipeline review",
};
const decisionRules = {
  unanimous: "unanimously",
  majority: "by majority",
  after_consulting: "after asking the others",
  alone: "alone",
};
const levels = { low: "low", medium: "medium", high: "high" };

function table(id: string, caption: string, labels: readonly string[], rows: TableRow[]): Table[] {
  if (rows.length === 0) return [];
  const columns = labels.map((label, index) => ({ key: `c${index}`, label, align: "start" as const }));
  return [{ kind: "table", id: `schedule.governance.${id}`, caption, columns, rows }];
}

const ifGiven = (d: Drafting, at: string, label: string): Run[] => (d.has(at) ? [d.term(at, label)] : dash);

function people(d: Drafting): TableRow[] {
  return d.sheet.governance.contacts.map(({ id }) => {
    const row = `${path}.contacts[${id}]`;
    const title = d.has(`${row}.title`) && [", ", d.term(`${row}.title`, "title")];
    return {
      id,
      cells: [
        [d.term(`${row}.party`, "party")],
        [d.phrase(`${row}.duty`, "duty", duties)],
        runs(d.term(`${row}.name`, "name"), title),
      ],
    };
  });
}

function bodies(d: Drafting): TableRow[] {
  return d.sheet.governance.bodies.map(({ id }) => {
    const row = `${path}.bodies[${id}]`;
    return {
      id,
      cells: [
        runs(
          d.term(`${row}.name`, "body"),
          d.has(`${row}.kind`) && [" (", d.phrase(`${row}.kind`, "level", bodyKinds), ")"],
        ),
        [d.phrase(`${row}.cadence`, "rhythm", meetingRhythms)],
        runs(
          ifGiven(d, `${row}.members`, "members"),
          d.has(`${row}.chair`) && ["; chaired by ", d.term(`${row}.chair`, "chair")],
          d.has(`${row}.quorum`) && ["; quorum: ", d.term(`${row}.quorum`, "quorum")],
        ),
        ifGiven(d, `${row}.tasks`, "tasks"),
      ],
    };
  });
}

function decisions(d: Drafting): TableRow[] {
  return d.sheet.governance.decisions.map(({ id, decidedBy }) => {
    const row = `${path}.decisions[${id}]`;
    return {
      id,
      cells: [
        runs(
          d.term(`${row}.matter`, "matter"),
          d.has(`${row}.above`) && [", from ", d.term(`${row}.above`, "amount")],
        ),
        decidedBy === "one_party"
          ? [d.term(`${row}.party`, "party")]
          : [d.phrase(`${row}.decidedBy`, "who decides", deciders)],
        runs(
          d.has(`${row}.rule`) ? d.phrase(`${row}.rule`, "how", decisionRules) : dash,
          d.has(`${row}.withinBusinessDays`) && [
            ", within ",
            d.counted(`${row}.withinBusinessDays`, "business day"),
          ],
        ),
      ],
    };
  });
}

function reports(d: Drafting): TableRow[] {
  return d.sheet.governance.reports.map(({ id }) => {
    const row = `${path}.reports[${id}]`;
    return {
      id,
      cells: [
        [d.term(`${row}.party`, "party")],
        [d.term(`${row}.title`, "report")],
        d.has(`${row}.cadence`) ? [d.phrase(`${row}.cadence`, "rhythm", meetingRhythms)] : dash,
        ifGiven(d, `${row}.content`, "content"),
      ],
    };
  });
}

function risks(d: Drafting): TableRow[] {
  return d.sheet.governance.risks.map(({ id }) => {
    const row = `${path}.risks[${id}]`;
    const level = (key: "likelihood" | "impact"): Run[] =>
      d.has(`${row}.${key}`) ? [d.phrase(`${row}.${key}`, key, levels)] : dash;
    return {
      id,
      cells: [
        [d.term(`${row}.risk`, "risk")],
        level("likelihood"),
        level("impact"),
        runs(
          d.term(`${row}.owner`, "owner"),
          d.has(`${row}.party`) && [" (", d.term(`${row}.party`, "party"), ")"],
          d.has(`${row}.reviewOn`) && ["; next look on ", d.term(`${row}.reviewOn`, "date")],
        ),
        ifGiven(d, `${row}.response`, "response"),
      ],
    };
  });
}

/** People, bodies, decision rights, reports and risks, a table each (S1, S2, S3). */
export const governanceSchedule: ScheduleModule = {
  key: "schedule.governance",
  title: "Governance",
  terms: [
    "governance.contacts",
    "governance.bodies",
    "governance.decisions",
    "governance.reports",
    "governance.risks",
  ],
  isWanted: ({ sheet: { governance } }) =>
    [governance.contacts, governance.bodies, governance.decisions, governance.reports, governance.risks].some(
      (rows) => rows.length > 0,
    ),
  build: (d) => [
    ...table("people", "Who answers for the partnership.", ["Party", "Duty", "Person"], people(d)),
    ...table("bodies", "Who meets when, and for what.", ["Body", "Meets", "Members", "Tasks"], bodies(d)),
    ...table("decisions", "Who decides what.", ["Matter", "Decided by", "How"], decisions(d)),
    ...table("reports", "What each party reports.", ["From", "Report", "How often", "Content"], reports(d)),
    ...table(
      "risks",
      "Risks at the start.",
      ["Risk", "Likelihood", "Impact", "Owner", "What is done"],
      risks(d),
    ),
  ],
};
