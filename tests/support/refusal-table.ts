import type { Role } from "@/lib/domain/access/role";
import { roles } from "@/lib/domain/access/role";
import type { AppErrorCode } from "@/lib/platform/errors/app-error";
import { recipientsOf, signatureOf } from "../integration/signatures/signing-desk";
import type { RefusalDesk } from "./refusal-desk";

type Input = Record<string, unknown>;

/**
 * How one command refuses. `input` is what `allowed` could send and have done; each refusal spoils one thing of it.
 * `foreign` is null, with the reason in `because`, where a command names nothing of a workspace.
 */
export interface RefusalRow {
  allowed: Role;
  /** Roles that may not; empty, with the reason in `because`, where every member may. */
  wrongRoles: readonly Role[];
  input(desk: RefusalDesk): Input;
  /** "whole": the same input sent from another workspace. Otherwise our member names these things of the other one. */
  foreign: "whole" | ((desk: RefusalDesk) => Input) | null;
  because?: string;
  /** What to change in the input to make it stale; for commands with a version. */
  stale?: (desk: RefusalDesk) => Input;
  /** What to send at a stage or in a state that does not allow it, and the code it is refused with. */
  wrongStage?: { input: (desk: RefusalDesk) => Input; code: AppErrorCode };
}

const all: readonly Role[] = roles;
const except = (...allowed: Role[]): Role[] => all.filter((role) => !allowed.includes(role));

const managing = {
  allowed: "partnership_manager",
  wrongRoles: ["viewer", "finance", "legal", "executive"],
} as const;
const scoring = { allowed: "partnership_manager", wrongRoles: ["viewer", "legal"] } as const;
const drafting = { allowed: "legal", wrongRoles: ["viewer", "finance", "executive"] } as const;
const administering = { allowed: "admin", wrongRoles: except("admin") } as const;
const talking = { allowed: "legal", wrongRoles: ["viewer"] } as const;
const advancing = { allowed: "partnership_manager", wrongRoles: ["viewer", "finance", "legal"] } as const;
const inPerson = "Everybody may, and only about their own entry; keys and guests are refused by the door.";

const stale = { version: 999 } as const;
const ofDeal = ({ deal }: RefusalDesk): Input => ({ dealId: deal.id, version: deal.version });
const ofParked = ({ parked }: RefusalDesk): Input => ({ dealId: parked.id, version: parked.version });
const ofLost = ({ lost }: RefusalDesk): Input => ({ dealId: lost.id, version: lost.version });
const ofSheet = ({ deal, sheetVersion }: RefusalDesk): Input => ({ dealId: deal.id, version: sheetVersion });
const ofPaper = (desk: RefusalDesk["unsent"]): Input => ({
  dealId: desk.deal.dealId,
  draftId: desk.draft.id,
  recipients: recipientsOf(desk),
});
const ofFirst = (sent: RefusalDesk["sent"]): Input => {
  const { envelopeId, recipientId } = signatureOf(sent, 1);
  return { envelopeId, recipientId };
};
const reason = "They chose another partner this year.";
const whenStale = () => stale;
const theirPartner = ({ theirs }: RefusalDesk): Input => ({ ownerId: theirs.memberIds.legal });

/** By command name. A command without a row fails the test that reads this. */
export const refusalTable: Readonly<Record<string, RefusalRow>> = {
  "approval.request": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "executive"],
    input: ({ deal }) => ({ dealId: deal.id, kind: "legal_ip_review" }),
    foreign: "whole",
    wrongStage: {
      input: ({ deal }) => ({ dealId: deal.id, kind: "finance_validation" }),
      code: "conflict",
    },
  },
  "approval.decide": {
    allowed: "finance",
    wrongRoles: except("finance"),
    input: ({ requestId, digest }) => ({ requestId, digest, decision: "approve" }),
    foreign: "whole",
    stale: () => ({ digest: "0".repeat(64) }),
    wrongStage: { input: ({ withdrawnRequest }) => withdrawnRequest, code: "conflict" },
  },
  "approval.withdraw": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer", "finance", "executive"],
    input: ({ requestId }) => ({ requestId }),
    foreign: "whole",
    wrongStage: { input: ({ withdrawnRequest: { requestId } }) => ({ requestId }), code: "conflict" },
  },
  "rubric.install_presets": {
    ...managing,
    input: () => ({}),
    foreign: null,
    because: "It names nothing: it adds the presets to the caller's own workspace.",
  },
  "rubric.make_default": {
    ...managing,
    input: ({ rubric }) => ({ rubricId: rubric.rubricId }),
    foreign: "whole",
  },
  "rubric.save_version": {
    ...managing,
    input: ({ rubric }) => ({
      rubricId: rubric.rubricId,
      basedOnVersion: rubric.latestVersion,
      definition: rubric.definition,
    }),
    foreign: "whole",
    stale: () => ({ basedOnVersion: 999 }),
  },
  "screen.save_version": {
    ...managing,
    input: ({ screen }) => ({ basedOnVersion: screen.version, definition: screen.definition }),
    foreign: null,
    because: "It names nothing: a workspace has one screen.",
    stale: () => ({ basedOnVersion: 999 }),
  },
  "partner.screen": {
    ...scoring,
    input: ({ partnerId, screen }) => ({ partnerId, screenVersion: screen.version, answers: [] }),
    foreign: "whole",
    stale: () => ({ screenVersion: 999 }),
  },
  "assessment.start": {
    ...scoring,
    input: ({ partnerId }) => ({ partnerId }),
    foreign: "whole",
    wrongStage: {
      input: ({ draftAssessment }) => ({ partnerId: draftAssessment.partnerId }),
      code: "conflict",
    },
  },
  "assessment.save_scores": {
    ...scoring,
    input: ({ draftAssessment: { id, version, rubricDefinition } }) => ({
      assessmentId: id,
      version,
      scores: rubricDefinition.groups
        .slice(0, 1)
        .flatMap(({ criteria }) =>
          criteria.map(({ key }) => ({ criterionKey: key, score: 3, evidence: null, confidence: null })),
        ),
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.settle": {
    ...scoring,
    input: ({ draftAssessment: { id, version } }) => ({ assessmentId: id, version }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ settledAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "assessment.override_tier": {
    allowed: "executive",
    wrongRoles: ["viewer", "legal", "finance"],
    input: ({ settledAssessment: { id, version } }) => ({
      assessmentId: id,
      version,
      tier: "not_now",
      reason: "Their product changes hands.",
    }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ draftAssessment: { id, version } }) => ({ assessmentId: id, version }),
      code: "conflict",
    },
  },
  "comment.open_thread": {
    ...talking,
    input: ({ draftId, clauseId }) => ({ draftId, anchor: { clauseId }, body: "Is this so?" }),
    foreign: "whole",
    wrongStage: { input: () => ({ visibility: "shared" }), code: "invalid" },
  },
  "comment.reply": { ...talking, input: ({ threadId }) => ({ threadId, body: "It is." }), foreign: "whole" },
  "comment.resolve_thread": {
    ...talking,
    input: ({ threadId }) => ({ threadId, version: 1 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: {
      input: ({ resolvedThreadId }) => ({ threadId: resolvedThreadId, version: 2 }),
      code: "conflict",
    },
  },
  "comment.reopen_thread": {
    ...talking,
    input: ({ resolvedThreadId }) => ({ threadId: resolvedThreadId, version: 2 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ threadId }) => ({ threadId, version: 1 }), code: "conflict" },
  },
  "deal.open": {
    ...managing,
    input: ({ partnerId }) => ({
      partnerId,
      title: "Another",
      model: "referral",
      expectedAnnualValue: "1",
      currency: "EUR",
      mutualInterestOn: "2026-11-10",
    }),
    foreign: "whole",
  },
  "deal.update": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), changes: { title: "Renamed" } }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_contacts": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), contacts: [{ contactId: desk.contactId, part: "business" }] }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_signing_order": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "executive"],
    input: (desk) => ({
      ...ofDeal(desk),
      order: [{ side: "ours", memberId: desk.ours.memberIds.executive }],
    }),
    foreign: "whole",
    stale: whenStale,
  },
  "deal.set_resolution_path": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), text: "Their board decides on the cap.", byOn: "2027-01-22" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
  "deal.pass_turn": {
    ...managing,
    input: (desk) => ({ ...ofDeal(desk), side: "theirs", reason: "They look at it." }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({ side: "ours" }), code: "invalid" },
  },
  "deal.advance": {
    ...advancing,
    input: ofDeal,
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({ to: "signature" }), code: "invalid" },
  },
  "deal.send_back": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofParked, code: "invalid" },
  },
  "deal.park": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason, lookAgainOn: "2027-03-01" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofParked, code: "invalid" },
  },
  "deal.resume": {
    ...advancing,
    input: ofParked,
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofDeal, code: "invalid" },
  },
  "deal.lose": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
  "deal.walk_away": {
    ...advancing,
    input: (desk) => ({ ...ofDeal(desk), reason }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ofLost, code: "invalid" },
  },
  "draft.compile": {
    ...drafting,
    input: ({ deal }) => ({ dealId: deal.id, kind: "term_sheet" }),
    foreign: "whole",
    wrongStage: { input: () => ({ kind: "referral_agreement" }), code: "gate_closed" },
  },
  "draft.render_pdf": {
    allowed: "viewer",
    wrongRoles: [],
    because: "Whoever may read a draft may have it as a PDF, and every member may read drafts.",
    input: ({ draftId }) => ({ draftId }),
    foreign: "whole",
  },
  "draft.share": {
    ...drafting,
    input: ({ draftId }) => ({ draftId }),
    foreign: "whole",
    wrongStage: { input: ({ sharedDraftId }) => ({ draftId: sharedDraftId }), code: "conflict" },
  },
  "envelope.send": {
    ...drafting,
    input: ({ unsent }) => ofPaper(unsent),
    foreign: "whole",
    wrongStage: { input: ({ sent }) => ofPaper(sent), code: "gate_closed" },
  },
  "envelope.sign": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ sent }) => signatureOf(sent, 1),
    foreign: "whole",
    stale: () => ({ documentSha256: "0".repeat(64) }),
    wrongStage: { input: ({ voided }) => signatureOf(voided, 1), code: "conflict" },
  },
  "envelope.decline": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ sent }) => ({ ...ofFirst(sent), reason }),
    foreign: "whole",
    wrongStage: { input: ({ voided }) => ofFirst(voided), code: "conflict" },
  },
  "envelope.void": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance"],
    input: ({ sent }) => ({ envelopeId: sent.envelope.id, reason }),
    foreign: "whole",
    wrongStage: { input: ({ voided }) => ({ envelopeId: voided.envelope.id }), code: "conflict" },
  },
  "envelope.open_file": {
    allowed: "viewer",
    wrongRoles: [],
    because: "Every member may read what was sent for signature.",
    input: ({ sent }) => ({ envelopeId: sent.envelope.id, dealId: sent.deal.dealId }),
    foreign: "whole",
    wrongStage: { input: ({ unsent }) => ({ dealId: unsent.deal.dealId }), code: "not_found" },
  },
  "guest.invite": {
    ...drafting,
    input: ({ deal, contactId }) => ({ dealId: deal.id, contactId, purposes: ["comment"] }),
    foreign: "whole",
  },
  "guest.revoke_link": { ...drafting, input: ({ guestLinkId }) => ({ guestLinkId }), foreign: "whole" },
  "guest.enter": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ code: "000000" }),
    foreign: null,
    because: "Only a guest has a code; the link, and nothing in the input, says whose.",
  },
  "guest.prove_code": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ code: "000000" }),
    foreign: null,
    because: "Only a guest has a code; the link, and nothing in the input, says whose.",
  },
  "guest.send_code": {
    allowed: "admin",
    wrongRoles: all,
    input: () => ({ purpose: "enter" }),
    foreign: null,
    because: "Only a guest is sent a code; the link, and nothing in the input, says where.",
  },
  "partner.create": { ...managing, input: () => ({ name: "Alpine" }), foreign: theirPartner },
  "partner.update": {
    ...managing,
    input: ({ partnerId, partnerVersion }) => ({
      partnerId,
      version: partnerVersion,
      changes: { city: "Graz" },
    }),
    foreign: "whole",
    stale: whenStale,
  },
  "partner.edit_many": {
    ...managing,
    input: ({ partnerId }) => ({
      selection: { kind: "ids", partnerIds: [partnerId] },
      change: { kind: "standing", standing: "former" },
      expectedCount: 1,
    }),
    foreign: "whole",
    stale: () => ({ expectedCount: 2 }),
  },
  "partner.undo_edit_many": {
    ...managing,
    input: ({ bulkEditId }) => ({ bulkEditId }),
    foreign: "whole",
    wrongStage: { input: ({ undoneBulkEditId }) => ({ bulkEditId: undoneBulkEditId }), code: "conflict" },
  },
  "contact.add": { ...managing, input: ({ partnerId }) => ({ partnerId, name: "Nora" }), foreign: "whole" },
  "contact.update": {
    ...managing,
    input: ({ contactId }) => ({ contactId, version: 1, changes: { title: "Counsel" } }),
    foreign: "whole",
    stale: whenStale,
  },
  "contact.remove": {
    ...managing,
    input: ({ contactId }) => ({ contactId, version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "import.store_file": {
    ...managing,
    input: () => ({ name: "prospects.csv", bytes: new TextEncoder().encode("Company\nAlpine Data\n") }),
    foreign: null,
    because: "It names nothing: the file is kept in the caller's own workspace.",
  },
  "import.start": {
    ...managing,
    input: ({ importFileId }) => ({ fileId: importFileId, mapping: ["name"] }),
    foreign: "whole",
  },
  "import.undo": {
    ...managing,
    input: ({ importId }) => ({ importId }),
    foreign: "whole",
    wrongStage: { input: () => ({}), code: "conflict" },
  },
  "view.save": {
    allowed: "viewer",
    wrongRoles: [],
    input: () => ({ list: "partners", name: "Mine", query: "" }),
    foreign: null,
    because: "Every member may keep views, and a view names nothing.",
  },
  "view.remove": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer", "finance", "legal", "executive"],
    input: ({ viewId }) => ({ viewId }),
    foreign: "whole",
  },
  "term_sheet.edit": {
    ...drafting,
    input: ({ deal, sheetVersion }) => ({
      dealId: deal.id,
      baseVersion: sheetVersion,
      changes: [{ op: "set", path: "parties.purpose", value: "Sell together", base: null }],
    }),
    foreign: "whole",
    stale: () => ({ baseVersion: 999 }),
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, baseVersion: 1 }), code: "gate_closed" },
  },
  "term_sheet.name_revision": {
    ...drafting,
    input: ({ deal }) => ({ dealId: deal.id, name: "Second" }),
    foreign: "whole",
    stale: whenStale,
  },
  "term_sheet.restore_revision": {
    ...drafting,
    input: (desk) => ({ ...ofSheet(desk), revisionId: desk.revisionId }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, version: 1 }), code: "gate_closed" },
  },
  "term_sheet.take_preset": {
    ...drafting,
    input: (desk) => ({ ...ofSheet(desk), presetId: "referral-10-percent" }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: ({ sent }) => ({ dealId: sent.deal.dealId, version: 1 }), code: "gate_closed" },
  },
  "term_sheet.accept_risk": {
    allowed: "legal",
    wrongRoles: ["viewer", "finance", "admin", "partnership_manager"],
    input: ({ deal, findingKey }) => ({
      dealId: deal.id,
      findingKey,
      reason: "Insured up to the full amount.",
      expiresOn: null,
    }),
    foreign: "whole",
    stale: () => ({ findingKey: "no longer there" }),
  },
  "term_sheet.withdraw_risk": {
    allowed: "executive",
    wrongRoles: except("executive"),
    input: ({ deal, acceptanceId }) => ({ dealId: deal.id, acceptanceId }),
    foreign: "whole",
    wrongStage: {
      input: ({ withdrawnAcceptanceId }) => ({ acceptanceId: withdrawnAcceptanceId }),
      code: "conflict",
    },
  },
  "member.add": {
    ...administering,
    input: () => ({ name: "Ada", email: "ada@example.com", role: "viewer", password: null }),
    foreign: null,
    because: "It names nobody yet.",
  },
  "member.invite": {
    ...administering,
    input: () => ({ email: "new@example.com", role: "viewer" }),
    foreign: null,
    because: "It names nobody yet.",
  },
  "member.change_role": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, role: "legal", version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "member.deactivate": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, version: 1 }),
    foreign: "whole",
    stale: whenStale,
  },
  "member.reactivate": {
    ...administering,
    input: ({ ours }) => ({ memberId: ours.memberIds.viewer, version: 1 }),
    foreign: "whole",
    stale: whenStale,
    wrongStage: { input: () => ({}), code: "conflict" },
  },
  "invitation.resend": {
    ...administering,
    input: ({ invitationId }) => ({ invitationId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { invitationId } }) => ({ invitationId }), code: "conflict" },
  },
  "invitation.revoke": {
    ...administering,
    input: ({ invitationId }) => ({ invitationId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { invitationId } }) => ({ invitationId }), code: "conflict" },
  },
  "api_key.create": {
    allowed: "partnership_manager",
    wrongRoles: ["viewer"],
    input: () => ({ name: "Export", scopes: ["read"], expiresInDays: 30 }),
    foreign: null,
    because: "A key is always the caller's own.",
  },
  "api_key.revoke": {
    allowed: "admin",
    wrongRoles: except("admin"),
    input: ({ apiKeyId }) => ({ apiKeyId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { apiKeyId } }) => ({ apiKeyId }), code: "conflict" },
  },
  "session.revoke": {
    allowed: "admin",
    wrongRoles: except("admin"),
    input: ({ sessionId }) => ({ which: "one", sessionId }),
    foreign: "whole",
    wrongStage: { input: ({ revoked: { sessionId } }) => ({ sessionId }), code: "not_found" },
  },
  "password.change": {
    allowed: "admin",
    wrongRoles: [],
    input: () => ({ currentPassword: "not this one at all", newPassword: "another long enough password" }),
    foreign: null,
    because: inPerson,
  },
  "profile.update": {
    allowed: "viewer",
    wrongRoles: [],
    input: () => ({ name: "Renamed", title: "", version: 1 }),
    foreign: null,
    because: inPerson,
    stale: whenStale,
  },
  "workspace.update": {
    ...administering,
    input: () => ({ name: "Renamed", currency: "EUR", timeZone: "UTC", locale: "en-GB", version: 1 }),
    foreign: null,
    because: "It changes the caller's own workspace.",
    stale: whenStale,
  },
};
