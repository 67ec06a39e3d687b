import { type Role, roleLabels, roles } from "../access/role";

type Detail = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const count = (value: unknown, one: string, many: string): string =>
  typeof value === "number" ? `${value} ${value === 1 ? one : many}` : many;
const named = (value: unknown): string => (text(value) === "" ? "" : ` “${text(value)}”`);
const listed = (value: unknown): string =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string").join(", ") : "";
/** "api-access" as words. */
const clauseOf = (detail: Detail): string => text(detail.clause).replaceAll(/[-_]/g, " ") || "of a paper";
const roleOf = (value: unknown): string => {
  const role = roles.find((each): each is Role => each === value);
  return role ? roleLabels[role] : "another role";
};
const outcomes: Readonly<Record<string, string>> = { pursue: "pursue", not_now: "not now", no: "no" };
const scoreOf = (value: unknown): string => {
  const score = Number(value);
  return Number.isFinite(score) ? ` at ${score.toFixed(1)}` : "";
};

/** What happens on the desk outside any deal, as the rest of a sentence after somebody's name. */
export const deskSentences: Readonly<Record<string, (detail: Detail) => string>> = {
  "workspace.created": (d) => `set up the workspace${named(d.name)}.`,
  "workspace.updated": () => "changed the settings of the workspace.",
  "profile.updated": () => "changed their own name or title.",
  "password.changed": () => "changed their password.",
  "password.reset_sent": () => "asked for a letter to choose a new password.",
  "password.reset": () => "chose a new password through a letter.",
  "session.revoked": () => "ended sessions.",
  "member.invited": (d) => `invited ${text(d.email)} as ${roleOf(d.role)}.`,
  "member.added": (d) => `added ${text(d.name)} as ${roleOf(d.role)}.`,
  "member.role_changed": (d) => `made ${text(d.name)} ${roleOf(d.after)} instead of ${roleOf(d.before)}.`,
  "member.deactivated": (d) => `deactivated ${text(d.name)}.`,
  "member.reactivated": (d) => `let ${text(d.name)} in again.`,
  "invitation.accepted": (d) => `accepted the invitation to ${text(d.email)}.`,
  "invitation.resent": (d) => `sent the invitation to ${text(d.email)} again.`,
  "invitation.revoked": (d) => `withdrew the invitation to ${text(d.email)}.`,
  "api_key.created": (d) => `made the API key${named(d.name)}.`,
  "api_key.revoked": (d) => `revoked the API key${named(d.name)}.`,
  "partner.created": (d) => `added the partner ${text(d.name)}.`,
  "partner.updated": () => "changed a partner.",
  "partner.screened": (d) => `screened a partner: ${outcomes[text(d.outcome)] ?? "answered"}.`,
  "partner.contact_added": (d) => `added ${text(d.name)} as a contact.`,
  "partner.contact_updated": (d) => `changed the contact ${text(d.name)}.`,
  "partner.contact_removed": (d) => `removed the contact ${text(d.name)}.`,
  "partner.many_edited": (d) => `changed ${count(d.count, "partner", "partners")} at once.`,
  "partner.edited_with_others": (d) => `changed ${text(d.name) || "a partner"} together with others.`,
  "partner.many_edited_undone": (d) =>
    `undid a change of many partners: ${count(d.reversed, "partner", "partners")} put back.`,
  "import.file_stored": (d) => `sent in the list ${text(d.name)}.`,
  "import.started": (d) => `began to import ${text(d.fileName)}.`,
  "import.finished": (d) => `finished importing ${text(d.fileName)}.`,
  "import.undo_started": (d) => `began to take the import of ${text(d.fileName)} back.`,
  "import.undone": (d) => `took an import back: ${count(d.reversed, "row", "rows")} reversed.`,
  "import.undo_failed": () => "could not take an import back.",
  "assessment.started": () => "began to score a partner.",
  "assessment.scored": () => "scored criteria of a partner.",
  "assessment.settled": (d) => `settled the score of a partner${scoreOf(d.score)}.`,
  "assessment.asked_assessors": (d) => `asked ${listed(d.names) || "colleagues"} to score on their own.`,
  "assessment.scored_blind": () => "scored criteria of a partner on their own.",
  "assessment.handed_in": () => "handed in their own scores of a partner.",
  "assessment.released_assessor": (d) => `no longer waits for the scores of ${text(d.name)}.`,
  "assessment.revealed": () => "laid everybody’s scores side by side.",
  "clause.own_added": (d) => `wrote a clause of our own${named(d.heading ?? d.name)}.`,
  "clause.variant_added": (d) => `added a wording${named(d.name)} of the clause ${clauseOf(d)}.`,
  "clause.variant_saved": (d) => `changed the wording${named(d.name)} of the clause ${clauseOf(d)}.`,
  "clause.variant_retired": (d) => `retired a wording of the clause ${clauseOf(d)}.`,
  "clause.variant_restored": (d) => `brought back a wording of the clause ${clauseOf(d)}.`,
  "clause.ladder_reordered": (d) => `put the wordings of the clause ${clauseOf(d)} in another order.`,
  "clause.chosen": (d) => `chose the wording${named(d.name)} for the clause ${clauseOf(d)}.`,
  "clause.choice_cleared": (d) => `went back to the first wording of the clause ${clauseOf(d)}.`,
  "playbook.rule_set": (d) => `set the rule${named(d.rule)} of the playbook.`,
  "playbook.wording_rule_added": (d) => `added a wording rule${named(d.phrase)}.`,
  "playbook.wording_rule_edited": (d) => `changed the wording rule${named(d.phrase)}.`,
  "playbook.wording_rule_removed": (d) => `took the wording rule${named(d.phrase)} out of use.`,
  "scenario.added": (d) => `wrote down the scenario${named(d.name)}.`,
  "scenario.saved": (d) => `changed the scenario${named(d.name)}.`,
  "scenario.removed": (d) => `removed the scenario${named(d.name)}.`,
  "rubric.presets_installed": () => "put in the rubrics a workspace begins with.",
  "rubric.version_saved": (d) => `saved a version of the rubric${named(d.name)}.`,
  "rubric.made_default": (d) => `made the rubric${named(d.name)} the one to begin with.`,
  "screen.version_saved": () => "changed the questions of the screen.",
  "view.saved": (d) => `saved the view${named(d.name)}.`,
  "view.removed": () => "removed a view.",
};
