import { randomUUID } from "node:crypto";
import type { Screen } from "@/lib/domain/rubric/screen";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { withdrawApproval } from "@/lib/features/approvals/commands/withdraw-approval";
import { askAssessors } from "@/lib/features/assessments/commands/ask-assessors";
import { saveBlindScores } from "@/lib/features/assessments/commands/save-blind-scores";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import type { AssessmentView, RubricVersionView } from "@/lib/features/assessments/dto";
import { getAssessment } from "@/lib/features/assessments/queries/assessments";
import { getRubricVersion, listRubrics } from "@/lib/features/assessments/queries/rubrics";
import { getScreen } from "@/lib/features/assessments/queries/screen";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { retireVariant } from "@/lib/features/clauses/commands/retire-variant";
import { findClauseSlot } from "@/lib/features/clauses/queries/clause-library";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { resolveThread } from "@/lib/features/comments/commands/resolve-thread";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { openDeal } from "@/lib/features/deals/commands/open-deal";
import { parkDeal } from "@/lib/features/deals/commands/park-deal";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { getDraft } from "@/lib/features/drafts/queries/draft";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { addContact } from "@/lib/features/partners/commands/add-contact";
import { createPartner } from "@/lib/features/partners/commands/create-partner";
import { editPartners } from "@/lib/features/partners/commands/edit-partners";
import { saveView } from "@/lib/features/partners/commands/save-view";
import { startImport } from "@/lib/features/partners/commands/start-import";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { undoBulkEdit } from "@/lib/features/partners/commands/undo-bulk-edit";
import { addWordingRule } from "@/lib/features/playbook/commands/add-wording-rule";
import { addScenario } from "@/lib/features/scenarios/commands/add-scenario";
import { voidEnvelope } from "@/lib/features/signatures/commands/void-envelope";
import { acceptRisk } from "@/lib/features/term-sheets/commands/accept-risk";
import { editTermSheet } from "@/lib/features/term-sheets/commands/edit-term-sheet";
import { nameRevision } from "@/lib/features/term-sheets/commands/name-revision";
import { withdrawRisk } from "@/lib/features/term-sheets/commands/withdraw-risk";
import { getTermSheet, listFindings } from "@/lib/features/term-sheets/queries/term-sheet";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { revokeApiKey } from "@/lib/features/workspace/commands/revoke-api-key";
import { revokeInvitation } from "@/lib/features/workspace/commands/revoke-invitation";
import { revokeSessions } from "@/lib/features/workspace/commands/revoke-sessions";
import { createSession } from "@/lib/platform/db/identity-store";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import {
  aDealToSign,
  aSentEnvelope,
  type Desk as DealToSign,
  type Sent,
} from "../integration/signatures/signing-desk";
import { anApiKey } from "./api-key";
import { doubleCap } from "./clause-texts";
import { aPartner, aScoredPartner, filledScores } from "./scored-partner";
import { synergies } from "./wording-rule";
import { aWorkspace, type TestWorkspace } from "./workspace";

/** One workspace with something of everything, and another that must never reach it. Refusals leave both as they are. */
export interface RefusalDesk {
  ours: TestWorkspace;
  theirs: TestWorkspace;
  partnerId: string;
  partnerVersion: number;
  contactId: string;
  deal: { id: string; version: number };
  parked: { id: string; version: number };
  lost: { id: string; version: number };
  sheetVersion: number;
  revisionId: string;
  findingKey: string;
  /** Accepted by the executive; nobody has accepted it for Legal. */
  acceptanceId: string;
  withdrawnAcceptanceId: string;
  draftId: string;
  sharedDraftId: string;
  clauseId: string;
  threadId: string;
  resolvedThreadId: string;
  requestId: string;
  digest: string;
  withdrawnRequest: { requestId: string; digest: string };
  /** A paper that can be sent for signature now. */
  unsent: DealToSign;
  /** A paper that is out for signature, ours first. */
  sent: Sent;
  /** Its envelope before, which was called off. */
  voided: Sent;
  guestLinkId: string;
  /** A wording rule in use, at its first version. */
  wordingRule: { wordingRuleId: string; version: number };
  /** A clause of the library with a variant in use, at its first version, and a retired one. */
  clause: { slotId: string; ladder: string[]; version: number; variantId: string; retiredId: string };
  scenario: { id: string; name: string; version: number };
  draftAssessment: AssessmentView;
  /** Manager, executive and admin are asked; the manager has scored and not handed in. */
  blindAssessment: AssessmentView;
  settledAssessment: AssessmentView;
  rubric: RubricVersionView;
  screen: { version: number; definition: Screen };
  bulkEditId: string;
  undoneBulkEditId: string;
  importFileId: string;
  /** An import that nobody has run yet. */
  importId: string;
  viewId: string;
  invitationId: string;
  apiKeyId: string;
  sessionId: string;
  revoked: { invitationId: string; apiKeyId: string; sessionId: string };
}

async function deskDeal(ours: TestWorkspace, partnerId: string, title: string) {
  return openDeal(ours.as("partnership_manager"), {
    partnerId,
    title,
    model: "referral",
    expectedAnnualValue: "1000",
    currency: "EUR",
    mutualInterestOn: "2026-11-10",
  });
}

async function paperOf(ours: TestWorkspace, dealId: string) {
  const manager = ours.as("partnership_manager");
  const edited = await editTermSheet(manager, {
    dealId,
    baseVersion: 1,
    changes: [{ op: "set", path: "law.liability.cap", value: "none", base: null }],
  });
  const revision = await nameRevision(manager, { dealId, name: "First" });
  const { draft } = await compileDraft(manager, { dealId, kind: "loi" });
  const { tree } = await inWorkspace(manager, (work) => getDraft(work, draft.id));
  const clauseId = tree.blocks.find((block) => block.kind === "clause")?.id;
  if (!clauseId) throw new Error("A letter of intent has clauses.");
  const flag = (await inWorkspace(manager, (work) => listFindings(work, dealId))).find(
    ({ severity }) => severity === "red_flag",
  );
  if (!flag) throw new Error("Liability without a cap is a red flag.");
  const say = () =>
    openThread(manager, {
      draftId: draft.id,
      anchor: { clauseId },
      visibility: "internal",
      body: "Is this so?",
    });
  const [open, settled] = [await say(), await say()];
  await resolveThread(manager, { threadId: settled.threadId, version: 1 });
  const risk = { dealId, findingKey: flag.key, reason: "Insured for now.", expiresOn: null };
  const executive = ours.as("executive");
  const { id: withdrawnAcceptanceId } = await acceptRisk(executive, risk);
  await withdrawRisk(executive, { dealId, acceptanceId: withdrawnAcceptanceId });
  const { id: acceptanceId } = await acceptRisk(executive, risk);
  return {
    acceptanceId,
    withdrawnAcceptanceId,
    sheetVersion: edited.version,
    revisionId: revision.id,
    findingKey: flag.key,
    draftId: draft.id,
    clauseId,
    threadId: open.threadId,
    resolvedThreadId: settled.threadId,
  };
}

/** A cap that only Legal may accept, below the house text, and another that was retired. */
async function wordingRuleOf(ours: TestWorkspace): Promise<RefusalDesk["wordingRule"]> {
  const { id, version } = await addWordingRule(ours.as("legal"), { ...synergies, phrase: "win-win" });
  return { wordingRuleId: id, version };
}

async function clauseOf(ours: TestWorkspace): Promise<RefusalDesk["clause"]> {
  const legal = ours.as("legal");
  const input = { ...doubleCap, slotKey: "liability.cap", place: "lowest" } as const;
  const variant = await addVariant(legal, input);
  const retired = await addVariant(legal, input);
  await retireVariant(legal, { variantId: retired.id });
  const slot = await inWorkspace(legal, (work) => findClauseSlot(work, "liability.cap"));
  if (!slot?.id) throw new Error("A clause with a variant has a place.");
  return {
    slotId: slot.id,
    ladder: slot.ladder.map(({ id }) => id),
    version: slot.version,
    variantId: variant.id,
    retiredId: retired.id,
  };
}

/** An invitation, a key and a session of the administrator. */
async function aWayIn(ours: TestWorkspace) {
  const admin = ours.as("admin");
  const { workspaceId } = ours;
  await anApiKey(ours, "admin", ["read"]);
  const email = `late-${randomUUID()}@example.com`;
  await inviteMember(admin, { email, role: "viewer" });
  const found = await inWorkspace(admin, async ({ tx }) => ({
    key: await tx.apiKey.findFirstOrThrow({
      where: { workspaceId, revokedAt: null },
      select: { id: true },
    }),
    invitation: await tx.invitation.findFirstOrThrow({ where: { workspaceId, email }, select: { id: true } }),
    member: await tx.member.findFirstOrThrow({
      where: { workspaceId, role: "admin" },
      select: { accountId: true },
    }),
  }));
  const sessionId = await createSession({
    accountId: found.member.accountId,
    workspaceId,
    expiresAt: new Date("2027-01-01T00:00:00.000Z"),
    now: ours.clock.now(),
    userAgent: "",
  });
  return { apiKeyId: found.key.id, invitationId: found.invitation.id, sessionId };
}

async function accessOf(ours: TestWorkspace) {
  const admin = ours.as("admin");
  const revoked = await aWayIn(ours);
  await revokeApiKey(admin, { apiKeyId: revoked.apiKeyId });
  await revokeInvitation(admin, { invitationId: revoked.invitationId });
  await revokeSessions(admin, { which: "one", sessionId: revoked.sessionId });
  return { revoked, ...(await aWayIn(ours)) };
}

async function signaturesOf(ours: TestWorkspace) {
  const aPaper = () => aDealToSign("loi", "loi", undefined, ours);
  const paper = await aPaper();
  const voided = await aSentEnvelope(paper);
  const reason = "Their company changed its name.";
  await voidEnvelope(ours.as("legal"), { envelopeId: voided.envelope.id, reason });
  return { voided, sent: await aSentEnvelope(paper), unsent: await aPaper() };
}

/** Deals that left the road, a paper that was shared and a question that was taken back. */
async function endingsOf(ours: TestWorkspace, partnerId: string) {
  const manager = ours.as("partnership_manager");
  const parked = await parkDeal(manager, {
    dealId: (await deskDeal(ours, partnerId, "Parked")).id,
    version: 1,
    reason: "They reorganise until spring.",
    lookAgainOn: "2027-03-01",
  });
  const lost = await loseDeal(manager, {
    dealId: (await deskDeal(ours, partnerId, "Lost")).id,
    version: 1,
    reason: "They chose another partner this year.",
  });
  const other = await deskDeal(ours, partnerId, "Shared");
  const { draft } = await compileDraft(manager, { dealId: other.id, kind: "loi" });
  await shareDraft(manager, { draftId: draft.id });
  const { requestId, digest } = await requestApproval(manager, {
    dealId: other.id,
    kind: "finance_validation",
  });
  await withdrawApproval(manager, { requestId });
  return {
    parked: { id: parked.id, version: parked.version },
    lost: { id: lost.id, version: lost.version },
    sharedDraftId: draft.id,
    withdrawnRequest: { requestId, digest },
  };
}

/** Three people score blind; the manager's card holds scores. */
async function aBlindAssessment(workspace: TestWorkspace): Promise<AssessmentView> {
  const manager = workspace.as("partnership_manager");
  const partnerId = await aPartner(workspace, "Tanaka Route Systems");
  const draft = await startAssessment(manager, { partnerId });
  const { partnership_manager, executive, admin } = workspace.memberIds;
  const asked = await askAssessors(manager, {
    assessmentId: draft.id,
    version: draft.version,
    memberIds: [partnership_manager, executive, admin],
  });
  const scores = filledScores(asked, 3);
  await saveBlindScores(manager, {
    assessmentId: asked.id,
    version: asked.blind?.mine?.version ?? 0,
    scores,
  });
  return inWorkspace(manager, (work) => getAssessment(work, asked.id));
}

export async function aRefusalDesk(): Promise<RefusalDesk> {
  const [ours, theirs] = [await aWorkspace("Ours"), await aWorkspace("Theirs")];
  const manager = ours.as("partnership_manager");
  const { partnerId, assessment: settledAssessment } = await aScoredPartner(ours, "Castellan", 4);
  const other = await createPartner(manager, { name: "Brightwater" });
  const draftAssessment = await startAssessment(manager, { partnerId: other.id });
  const contact = await addContact(manager, {
    partnerId,
    name: "Helen Strand",
    email: "helen@castellan.example",
  });
  const deal = await deskDeal(ours, partnerId, "Running");
  const paper = await paperOf(ours, deal.id);
  const request = await requestApproval(manager, { dealId: deal.id, kind: "finance_validation" });
  const link = await inviteGuest(ours.as("legal"), {
    dealId: deal.id,
    contactId: contact.contactId,
    purposes: ["comment"],
  });
  const activate = () =>
    editPartners(manager, {
      selection: { kind: "ids", partnerIds: [other.id] },
      change: { kind: "standing", standing: "active" },
      expectedCount: 1,
    });
  const { bulkEditId: undoneBulkEditId } = await activate();
  await undoBulkEdit(manager, { bulkEditId: undoneBulkEditId });
  const bulkEdit = await activate();
  const importFile = await storeImportFile(manager, {
    name: "prospects.csv",
    bytes: new TextEncoder().encode("Company\nAlpine Data\n"),
  });
  const waiting = await startImport(manager, { fileId: importFile.fileId, mapping: ["name"] });
  const view = await saveView(manager, { list: "partners", name: "Mine", query: "tier=tier_1" });
  const seen = await inWorkspace(manager, async (work) => {
    const [first] = await listRubrics(work);
    if (!first) throw new Error("A workspace has rubrics.");
    return {
      rubric: await getRubricVersion(work, first.id),
      screen: await getScreen(work),
      sheetVersion: (await getTermSheet(work, deal.id)).version,
      deal: await work.tx.deal.findFirstOrThrow({
        where: { id: deal.id },
        select: { id: true, version: true },
      }),
      partner: await work.tx.partner.findFirstOrThrow({
        where: { id: partnerId },
        select: { version: true },
      }),
    };
  });
  return {
    ours,
    theirs,
    partnerId,
    partnerVersion: seen.partner.version,
    contactId: contact.contactId,
    ...(await endingsOf(ours, partnerId)),
    ...(await signaturesOf(ours)),
    ...paper,
    sheetVersion: seen.sheetVersion,
    deal: seen.deal,
    requestId: request.requestId,
    digest: request.digest,
    guestLinkId: link.id,
    wordingRule: await wordingRuleOf(ours),
    clause: await clauseOf(ours),
    scenario: await addScenario(ours.as("partnership_manager"), {
      dealId: deal.id,
      name: "As planned",
      assumptions: { months: 12 },
    }),
    draftAssessment,
    blindAssessment: await aBlindAssessment(ours),
    settledAssessment,
    rubric: seen.rubric,
    screen: seen.screen,
    bulkEditId: bulkEdit.bulkEditId,
    undoneBulkEditId,
    importFileId: importFile.fileId,
    importId: waiting.importId,
    viewId: view.id,
    ...(await accessOf(ours)),
  };
}
