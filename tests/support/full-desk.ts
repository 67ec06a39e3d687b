import { suggestMapping } from "@/lib/domain/partner/import-field";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { listRubrics } from "@/lib/features/assessments/queries/rubrics";
import { addVariant } from "@/lib/features/clauses/commands/add-variant";
import { openThread } from "@/lib/features/comments/commands/open-thread";
import { loseDeal } from "@/lib/features/deals/commands/lose-deal";
import { parkDeal } from "@/lib/features/deals/commands/park-deal";
import { compileDraft } from "@/lib/features/drafts/commands/compile-draft";
import { shareDraft } from "@/lib/features/drafts/commands/share-draft";
import { enterAsGuest } from "@/lib/features/guests/commands/enter-as-guest";
import { inviteGuest } from "@/lib/features/guests/commands/invite-guest";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { runImport } from "@/lib/features/partners/commands/run-import";
import { startImport } from "@/lib/features/partners/commands/start-import";
import { storeImportFile } from "@/lib/features/partners/commands/store-import-file";
import { peekImportFile } from "@/lib/features/partners/queries/import-file";
import { inviteMember } from "@/lib/features/workspace/commands/invite-member";
import { systemClock } from "@/lib/platform/clock";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aDeal } from "../integration/deals/a-deal";
import { aDealToSign, aSentEnvelope, signByBoth } from "../integration/signatures/signing-desk";
import { firstClauseOf } from "./attack/filled-deal";
import { connectSuperuser } from "./attack/twin-workspaces";
import { doubleCap } from "./clause-texts";
import { aPaperDeal, asGuest, letterTo, linkSecretFor, type PaperDeal, rewriteTerms } from "./paper-deal";
import { aPartner, aScoredPartner, filledScores } from "./scored-partner";
import { referralSheet } from "./term-sheets/referral";
import { aWorkspace, type TestWorkspace } from "./workspace";

async function anImport(workspace: TestWorkspace): Promise<{ fileId: string; importId: string }> {
  const manager = workspace.as("partnership_manager");
  const text =
    "Name,Website,Country\nAlder Robotics,https://alder.example,Sweden\n,https://nobody.example,Italy\n";
  const { fileId } = await storeImportFile(manager, {
    name: "partners.csv",
    bytes: new Uint8Array(Buffer.from(text)),
  });
  const { heads } = await peekImportFile(manager, fileId);
  const mapping = suggestMapping(heads);
  const { importId } = await startImport(manager, { fileId, mapping, duplicates: "skip" });
  await runImport(
    { ...workspace.as("admin"), actor: { kind: "system", job: "import" }, via: "job" },
    importId,
  );
  return { fileId, importId };
}

/** Lets the deal's contact in; the link opens the door once more, the secret is what the guest's browser keeps. */
async function aGuest(workspace: TestWorkspace, deal: PaperDeal) {
  await inviteGuest(workspace.as("legal"), {
    dealId: deal.dealId,
    contactId: deal.contactId,
    purposes: ["review", "comment", "sign"],
  });
  const guestToken = await linkSecretFor(workspace, deal.contactEmail);
  const guest = await asGuest(workspace, deal);
  await sendGuestCode(guest, { purpose: "enter" });
  const code = (await letterTo(workspace, deal.contactEmail, "guest_code")).text.slice(0, 6);
  const entrance = await enterAsGuest(guest, { code });
  if (!entrance.entered) throw new Error("The guest was not let in.");
  return { guestToken, guestSecret: entrance.secret };
}

async function anInvitation(workspace: TestWorkspace): Promise<string> {
  const email = `invited-${workspace.workspaceId.slice(-12)}@example.com`;
  await inviteMember(workspace.as("admin"), { email, role: "legal" });
  const { text } = await letterTo(workspace, email, "invitation");
  return /\/invitation\/(\S+)/.exec(text)?.[1] ?? "";
}

/** The mailbox page is there in a demo workspace only; nothing else of this one is the demo's. */
async function callItDemo({ workspaceId }: TestWorkspace): Promise<void> {
  const superuser = await connectSuperuser();
  await superuser.query("UPDATE workspace SET kind = 'demo' WHERE id = $1", [workspaceId]);
  await superuser.end();
}

/** Partners with a settled score, with a half-filled one, and with names of every length. */
async function somePartners(workspace: TestWorkspace) {
  const manager = workspace.as("partnership_manager");
  const { partnerId, assessment } = await aScoredPartner(workspace, "Nordhavn Systems", 4, { brand: null });
  const other = await aScoredPartner(workspace, "Alpine Controls", 3);
  const draftPartnerId = await aPartner(workspace, "Öresund Data, with a name that goes on for rather long");
  const open = await startAssessment(manager, { partnerId: draftPartnerId });
  const scores = filledScores(open, 4).slice(0, 6);
  await saveScores(manager, { assessmentId: open.id, version: open.version, scores });
  return { partnerId, assessmentId: assessment.id, otherPartnerId: other.partnerId, draftPartnerId };
}

/** One deal of each fate and of some stages, so that the board and the figures have something to show. */
async function someDeals(workspace: TestWorkspace, partnerId: string): Promise<void> {
  const manager = workspace.as("partnership_manager");
  await aDeal(workspace, { partnerId, title: "Harbour cranes, all sites and every language we ship in" });
  const parked = await aDeal(workspace, { title: "Waits for a budget" });
  await parkDeal(manager, {
    dealId: parked.id,
    version: parked.version,
    reason: "Their budget opens in spring.",
    lookAgainOn: "2099-03-01",
  });
  const lost = await aDeal(workspace, { title: "Went elsewhere" });
  await loseDeal(manager, { dealId: lost.id, version: lost.version, reason: "They chose another." });
  for (const stage of ["terms", "negotiation", "signature", "live"] as const)
    await aPaperDeal(workspace, { title: `A deal in ${stage}`, stage });
}

/** A text of our own in the clause library, below the house's. */
async function aClauseText(workspace: TestWorkspace): Promise<string> {
  const legal = workspace.as("legal");
  await addVariant(legal, { ...doubleCap, slotKey: "liability.cap", place: "lowest" });
  const variant = await inWorkspace(legal, ({ tx }) =>
    tx.clauseVariant.findFirstOrThrow({
      where: { workspaceId: workspace.workspaceId },
      select: { id: true },
    }),
  );
  return variant.id;
}

/** A newer version of the paper, shared, with a thread of ours and one the guest reads. */
async function aSharedDraft(workspace: TestWorkspace, dealId: string): Promise<string> {
  const legal = workspace.as("legal");
  const { parties, ...rest } = referralSheet;
  const purpose = "to cool what must stay cold";
  await rewriteTerms(workspace, dealId, { ...rest, parties: { ...parties, purpose } });
  const { draft } = await compileDraft(legal, { dealId, kind: "loi" });
  const anchor = { clauseId: await firstClauseOf(workspace, draft.id) };
  await openThread(legal, { draftId: draft.id, anchor, body: "Is this the share Finance has seen?" });
  await shareDraft(legal, { draftId: draft.id });
  await openThread(legal, { draftId: draft.id, anchor, visibility: "shared", body: "Please confirm." });
  return draft.id;
}

/**
 * A workspace in which no page is empty: partners scored and half scored, deals of every fate, one with a letter signed
 * by both sides and a newer version of it, decisions to give, an import, a guest. `ids` goes into addresses by name.
 */
export async function aFullDesk() {
  const workspace = await aWorkspace();
  workspace.clock.moveTo(systemClock.now());
  await callItDemo(workspace);
  const partners = await somePartners(workspace);
  await someDeals(workspace, partners.partnerId);
  const signed = await aSentEnvelope(await aDealToSign("loi", "loi", referralSheet, workspace));
  await signByBoth(signed);
  const { dealId } = signed.deal;
  const draftId = await aSharedDraft(workspace, dealId);
  const { requestId } = await requestApproval(workspace.as("partnership_manager"), {
    dealId,
    kind: "finance_validation",
  });
  const [rubric] = await inWorkspace(workspace.as("partnership_manager"), listRubrics);
  const { guestToken, guestSecret } = await aGuest(workspace, signed.deal);
  const ids: Readonly<Record<string, string>> = {
    ...partners,
    ...(await anImport(workspace)),
    dealId,
    contactId: signed.deal.contactId,
    draftId,
    requestId,
    envelopeId: signed.envelope.id,
    rubricId: rubric?.id ?? "",
    variantId: await aClauseText(workspace),
    invitationToken: await anInvitation(workspace),
    guestToken,
  };
  return { workspace, ids, guestSecret };
}
export type FullDesk = Awaited<ReturnType<typeof aFullDesk>>;
