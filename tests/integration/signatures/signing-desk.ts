import { approvalRules } from "@/lib/domain/approval/approval-kind";
import type { Stage } from "@/lib/domain/deal/stage";
import { consentVersion } from "@/lib/domain/signature/consent";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { askForApproval } from "@/lib/features/approvals/commands/ask-for-approval";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { requestApproval } from "@/lib/features/approvals/commands/request-approval";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { settleAssessment } from "@/lib/features/assessments/commands/settle-assessment";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { readDealFacts } from "@/lib/features/deals/queries/deal-facts";
import { issueGuestLink } from "@/lib/features/guests/commands/issue-guest-link";
import { proveGuestCode } from "@/lib/features/guests/commands/prove-guest-code";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { sendEnvelope } from "@/lib/features/signatures/commands/send-envelope";
import { signEnvelope } from "@/lib/features/signatures/commands/sign-envelope";
import { envelopeSelect } from "@/lib/features/signatures/queries/stored-envelope";
import type { Context } from "@/lib/platform/command/context";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { aPaperDeal, asGuest, letterTo, type PaperDeal } from "@/tests/support/paper-deal";
import { filledScores } from "@/tests/support/scored-partner";
import { referralSheet } from "@/tests/support/term-sheets/referral";
import { aWorkspace, type TestWorkspace } from "@/tests/support/workspace";
import { aDraft } from "../approvals/approval-desk";

export type Desk = { workspace: TestWorkspace; deal: PaperDeal; draft: { id: string; digest: string } };

/** Legal approves the deal's first paper as it stands. */
export async function approveFirstPaper({ workspace, deal }: Desk): Promise<void> {
  const asked = await requestApproval(workspace.as("partnership_manager"), {
    dealId: deal.dealId,
    kind: "legal_first_paper",
  });
  await decideApproval(workspace.as("legal"), { ...asked, decision: "approve" });
}

/** Like `anUnapprovedPaper`; a letter of intent has Legal's approval. */
export async function aDealToSign(...given: Parameters<typeof anUnapprovedPaper>): Promise<Desk> {
  const desk = await anUnapprovedPaper(...given);
  if (given[0] === "loi") await approveFirstPaper(desk);
  return desk;
}

/** A referral deal at a stage, with one of ours and one of theirs set to sign, and a compiled paper; in a workspace of its own unless one is given. */
export async function anUnapprovedPaper(
  kind: "loi" | "referral_agreement",
  stage: Stage,
  sheet: TermSheet = referralSheet,
  inside?: TestWorkspace,
): Promise<Desk> {
  const workspace = inside ?? (await aWorkspace());
  const deal = await aPaperDeal(workspace, { model: "referral", stage, sheet });
  await inWorkspace(workspace.as("admin"), async ({ tx }) => {
    const { workspaceId } = workspace;
    await tx.contact.updateMany({ where: { id: deal.contactId }, data: { hasAuthority: true } });
    await tx.dealContact.create({
      data: { workspaceId, dealId: deal.dealId, contactId: deal.contactId, part: "signatory" },
    });
    await tx.deal.updateMany({
      where: { id: deal.dealId },
      data: {
        signingOrder: [
          { side: "ours", memberId: workspace.memberIds.executive },
          { side: "theirs", contactId: deal.contactId },
        ],
      },
    });
  });
  const draft = await aDraft(workspace, { id: deal.dealId, model: "referral" }, kind);
  return { workspace, deal, draft };
}

export const recipientsOf = ({ workspace, deal }: Pick<Desk, "workspace" | "deal">) => [
  { side: "ours" as const, order: 1, memberId: workspace.memberIds.executive },
  { side: "theirs" as const, order: 2, contactId: deal.contactId },
];

/** The envelope as it is stored. */
export const readEnvelope = (workspace: TestWorkspace, envelopeId: string) =>
  inWorkspace(workspace.as("admin"), ({ tx }) =>
    tx.envelope.findFirstOrThrow({ where: { id: envelopeId }, select: envelopeSelect }),
  );

/** Sends the desk's paper for signature. */
export async function aSentEnvelope(desk: Desk) {
  const { envelopeId } = await sendEnvelope(desk.workspace.as("partnership_manager"), {
    dealId: desk.deal.dealId,
    draftId: desk.draft.id,
    recipients: recipientsOf(desk),
  });
  return { ...desk, envelope: await readEnvelope(desk.workspace, envelopeId) };
}
export type Sent = Awaited<ReturnType<typeof aSentEnvelope>>;

/** What the signer at this place in the order would send. */
export function signatureOf(sent: Sent, order: number) {
  const recipient = sent.envelope.recipients.find((each) => each.order === order);
  if (!recipient) throw new Error(`Nobody signs at place ${order}.`);
  return {
    envelopeId: sent.envelope.id,
    recipientId: recipient.id,
    typedName: recipient.name,
    consent: true as const,
    consentVersion,
    documentSha256: sent.envelope.sha256,
  };
}

/** The guest's context and a proven code of this moment. */
export async function aProvenGuest(sent: Sent): Promise<{ guest: Context; guestCodeId: string }> {
  const guest = await asGuest(sent.workspace, sent.deal);
  await sendGuestCode(guest, { purpose: "sign" });
  const code = (await letterTo(sent.workspace, sent.deal.contactEmail, "guest_code")).text.slice(0, 6);
  const verdict = await proveGuestCode(guest, { code });
  if (!verdict.isRight) throw new Error(verdict.reason);
  return { guest, guestCodeId: verdict.guestCodeId };
}

/** Both sides sign, ours first. */
export async function signByBoth(sent: Sent): Promise<void> {
  await signEnvelope(sent.workspace.as("executive"), signatureOf(sent, 1));
  const { guest, guestCodeId } = await aProvenGuest(sent);
  await signEnvelope(guest, { ...signatureOf(sent, 2), guestCodeId });
}

/** Has the four decisions on the final text given, theirs through a link. */
export async function approveFinalText({ workspace, deal }: Desk): Promise<void> {
  const kinds = [
    "legal_final_review",
    "counterparty_legal_review",
    "finance_final",
    "executive_final",
  ] as const;
  await inWorkspace(workspace.as("admin"), (work) =>
    issueGuestLink(work, {
      dealId: deal.dealId,
      contact: { id: deal.contactId, name: "Helen Strand", email: deal.contactEmail },
      purposes: ["legal_review"],
    }),
  );
  for (const kind of kinds) {
    const requestId = await inWorkspace(workspace.as("admin"), (work) =>
      askForApproval(work, { dealId: deal.dealId, kind }),
    );
    if (requestId === null) continue;
    const { decider } = approvalRules[kind];
    const context = decider === "counterparty" ? await asGuest(workspace, deal) : workspace.as(decider);
    const { digest } = await inWorkspace(workspace.as("admin"), ({ tx }) =>
      tx.approvalRequest.findFirstOrThrow({ where: { id: requestId }, select: { digest: true } }),
    );
    await decideApproval(context, { requestId, digest, decision: "approve" });
  }
}

/** Everything the earlier gates ask beside the approvals: a score, a signed first paper, findings taken on. */
export async function openEarlierGates({ workspace, deal }: Desk): Promise<void> {
  const manager = workspace.as("partnership_manager");
  const draft = await startAssessment(manager, { partnerId: deal.partnerId });
  const scores = filledScores(draft, 4);
  const saved = await saveScores(manager, { assessmentId: draft.id, version: draft.version, scores });
  await settleAssessment(manager, { assessmentId: saved.id, version: saved.version });
  const letter = await aDraft(workspace, { id: deal.dealId, model: "referral" }, "loi");
  const facts = await inWorkspace(manager, (work) => readDealFacts(work, deal.dealId));
  const { workspaceId } = workspace;
  await inWorkspace(workspace.as("admin"), async ({ tx }) => {
    await tx.envelope.create({
      data: {
        workspaceId,
        dealId: deal.dealId,
        draftId: letter.id,
        documentKind: "loi",
        state: "completed",
        fileId: letter.id,
        sha256: letter.digest,
        draftDigest: letter.digest,
      },
      select: { id: true },
    });
    const keys = [
      ...facts.missingProvisions.map((provision) => provision.id),
      ...facts.redFlags.map((flag) => flag.key),
    ];
    for (const findingKey of keys)
      for (const role of ["legal", "executive"] as const)
        await tx.riskAcceptance.create({
          data: {
            workspaceId,
            dealId: deal.dealId,
            findingKey,
            ruleId: findingKey.split(":")[0] ?? "",
            path: "",
            role,
            reason: "Taken on for this test.",
            acceptedById: workspace.memberIds[role],
          },
          select: { id: true },
        });
  });
}
