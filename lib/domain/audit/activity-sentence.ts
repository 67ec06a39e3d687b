import { approvalKinds, approvalRules } from "../approval/approval-kind";
import { documentKinds, documentLabels } from "../deal/document-sequence";
import { stages } from "../deal/stage";
import { stageLabels } from "../deal/stage-label";
import { deskSentences } from "./desk-sentences";

/** What the trail of a deal can be narrowed to, by the noun an action begins with. */
export const activityGroups = {
  road: { label: "Road and turns", nouns: ["deal", "partner"] },
  terms: { label: "Terms", nouns: ["term_sheet", "terms", "revision", "risk", "finding", "scenario"] },
  papers: { label: "Papers and comments", nouns: ["draft", "comment", "thread", "guest", "guest_link"] },
  decisions: { label: "Decisions", nouns: ["approval"] },
  signatures: { label: "Signatures", nouns: ["envelope", "signature", "recipient"] },
} as const;
export type ActivityGroup = keyof typeof activityGroups;
export const activityGroupKeys = Object.keys(activityGroups) as ActivityGroup[];

export type ActivityEvent = {
  /** "<noun>.<past participle>". */
  action: string;
  detail: Readonly<Record<string, unknown>>;
};

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);
const because = (detail: ActivityEvent["detail"]): string => {
  const reason = text(detail.reason) || text(detail.note);
  return reason === "" ? "." : `: ${ended(reason)}`;
};
const stageOf = (value: unknown): string => {
  const stage = stages.find((each) => each === value);
  return stage ? stageLabels[stage] : "another stage";
};
const paperOf = (detail: ActivityEvent["detail"]): string => {
  const kind = documentKinds.find((each) => each === detail.kind || each === detail.documentKind);
  const version = typeof detail.version === "number" ? ` v${detail.version}` : "";
  return `${kind ? documentLabels[kind] : "a document"}${version}`;
};
const decisionOf = (detail: ActivityEvent["detail"]): string => {
  const kind = approvalKinds.find((each) => each === detail.kind);
  return kind ? approvalRules[kind].label : "a decision";
};
const remarkOf = (detail: ActivityEvent["detail"]): string =>
  detail.visibility === "shared" ? "a shared comment" : "an internal note";
const namesOf = (list: unknown): string =>
  Array.isArray(list)
    ? list
        .flatMap((each: unknown) =>
          typeof each === "object" && each !== null && "name" in each ? [text(each.name)] : [],
        )
        .filter((name) => name !== "")
        .join(", ")
    : "";

const fieldWords: Readonly<Record<string, string>> = {
  title: "title",
  model: "model",
  ownerId: "owner",
  expectedAnnualValue: "expected value",
  currency: "currency",
  mutualInterestOn: "day of mutual interest",
  targetSignOn: "target signing day",
};
const fieldsOf = (after: unknown): string =>
  Object.keys(typeof after === "object" && after !== null ? after : {})
    .map((key) => fieldWords[key] ?? key)
    .join(", ");

const ruleOf = (detail: ActivityEvent["detail"]): string => text(detail.ruleId) || "a finding";

type Sentence = (detail: ActivityEvent["detail"]) => string;
const sentences: Readonly<Record<string, Sentence>> = {
  "deal.opened": (d) => `opened the deal with ${text(d.partner) || "the partner"}.`,
  "deal.updated": (d) => `changed ${fieldsOf(d.after) || "the deal"}.`,
  "deal.contacts_set": (d) =>
    `named who takes part on the other side: ${ended(namesOf(d.contacts) || "nobody")}`,
  "deal.signing_order_set": (d) => `set the signing order: ${ended(namesOf(d.order) || "nobody")}`,
  "deal.resolution_path_set": (d) => `wrote down the way to the end: ${ended(text(d.text))}`,
  "deal.advanced": (d) => `moved the deal on from ${stageOf(d.from)} to ${stageOf(d.to)}.`,
  "deal.sent_back": (d) => `sent the deal back from ${stageOf(d.from)} to ${stageOf(d.to)}${because(d)}`,
  "deal.parked": (d) => `parked the deal${because(d)}`,
  "deal.resumed": (d) => `took the deal up again, in ${stageOf(d.to)}.`,
  "deal.lost": (d) => `marked the deal as lost${because(d)}`,
  "deal.walked_away": (d) => `walked away from the deal${because(d)}`,
  "deal.turn_passed": (d) => `passed the turn to ${d.to === "ours" ? "us" : "them"}${because(d)}`,
  "partner.activated": () => "made the partner active.",
  "term_sheet.edited": () => "changed terms.",
  "term_sheet.preset_taken": () => "filled terms in from a preset.",
  "term_sheet.restored": (d) => `went back to the revision “${text(d.name)}”.`,
  "term_sheet.revision_named": (d) => `named a revision of the terms “${text(d.name)}”.`,
  "risk.accepted": (d) => `accepted the risk of ${ruleOf(d)}${because(d)}`,
  "risk.withdrawn": (d) => `no longer accepts the risk of ${ruleOf(d)}.`,
  "draft.compiled": (d) => `compiled ${paperOf(d)}.`,
  "draft.shared": (d) => `shared ${paperOf(d)} with the other side.`,
  "thread.opened": (d) => `wrote ${remarkOf(d)} on ${paperOf(d)}.`,
  "comment.added": (d) => `answered in ${remarkOf(d)} on ${paperOf(d)}.`,
  "thread.resolved": (d) => `settled ${remarkOf(d)} on ${paperOf(d)}.`,
  "thread.reopened": (d) => `took up ${remarkOf(d)} on ${paperOf(d)} again.`,
  "guest.invited": (d) => `invited ${text(d.contact) || "a guest"} of the other side.`,
  "guest.link_revoked": () => "closed a guest’s way in.",
  "guest.code_sent": () => "asked for a code.",
  "guest.entered": () => "came in through a link.",
  "approval.requested": (d) => `asked for ${decisionOf(d)}.`,
  "approval.withdrawn": (d) => `withdrew the question for ${decisionOf(d)}${because(d)}`,
  "approval.approved": (d) => `gave ${decisionOf(d)}${because(d)}`,
  "approval.sent_back": (d) => `sent ${decisionOf(d)} back${because(d)}`,
  "envelope.sent": (d) => `sent ${paperOf(d)} for signature.`,
  "envelope.signed": (d) => `signed ${paperOf(d)}.`,
  "envelope.completed": (d) => `saw ${paperOf(d)} signed by everyone.`,
  "envelope.declined": (d) => `declined to sign${because(d)}`,
  "envelope.voided": (d) => `called the signature off${because(d)}`,
};

/**
 * What happened, as the rest of a sentence after somebody's name. Actions without a sentence of their own are read
 * from their name ("risk.accepted": "accepted: risk."), so that nothing in the trail is left out.
 */
export function activitySentence(event: ActivityEvent): string {
  const own = sentences[event.action] ?? deskSentences[event.action];
  if (own) return own(event.detail);
  const [noun = "", verb = ""] = event.action.split(".").map((part) => part.replaceAll("_", " "));
  return `${verb}: ${noun}${because(event.detail)}`;
}
