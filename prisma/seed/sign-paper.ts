import { consentVersion } from "@/lib/domain/signature/consent";
import { decideApproval } from "@/lib/features/approvals/commands/decide-approval";
import { proveGuestCode } from "@/lib/features/guests/commands/prove-guest-code";
import { sendGuestCode } from "@/lib/features/guests/commands/send-guest-code";
import { sendEnvelope } from "@/lib/features/signatures/commands/send-envelope";
import { signEnvelope } from "@/lib/features/signatures/commands/sign-envelope";
import type { Context } from "@/lib/platform/command/context";
import { asPartnerGuest, type Story } from "./talk-about-draft";

/** The signer's side of a guest: the code out of the letter that was sent to them, proven. */
async function proveByLetter(story: Story, guest: Context): Promise<string> {
  await sendGuestCode(guest, { purpose: "sign" });
  const letter = await story.desk.read(({ tx, scope }) =>
    tx.outgoingMail.findFirstOrThrow({
      where: { workspaceId: scope.workspaceId, purpose: "guest_code" },
      orderBy: { id: "desc" },
      select: { text: true },
    }),
  );
  const code = /\d{6}/.exec(letter.text)?.[0] ?? "";
  const verdict = await proveGuestCode(guest, { code });
  if (!verdict.isRight) throw new Error("The code out of the letter was refused.");
  return verdict.guestCodeId;
}

async function signAs(
  story: Story,
  context: Context,
  envelopeId: string,
  side: "ours" | "theirs",
  guestCodeId?: string,
): Promise<void> {
  const { recipient, sha256 } = await story.desk.read(async ({ tx, scope }) => {
    const envelope = await tx.envelope.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: envelopeId } },
      select: { sha256: true, recipients: { where: { side }, select: { id: true, name: true } } },
    });
    return { sha256: envelope.sha256, recipient: envelope.recipients[0] };
  });
  if (!recipient) throw new Error(`Nobody signs for ${side}.`);
  await signEnvelope(context, {
    envelopeId,
    recipientId: recipient.id,
    typedName: recipient.name,
    consent: true,
    consentVersion,
    documentSha256: sha256,
    ...(guestCodeId === undefined ? {} : { guestCodeId }),
  });
}

/** Sends a paper for signature; our executive signs, then, for "both", the partner by code from their letter. */
export async function signPaper(story: Story, draftId: string, who: "both" | "ours"): Promise<void> {
  const { desk } = story;
  const { envelopeId } = await sendEnvelope(desk.as("partnership_manager"), {
    dealId: story.dealId(),
    draftId,
    recipients: [
      { side: "ours", order: 1, memberId: desk.memberIds.executive },
      { side: "theirs", order: 2, contactId: story.partner().business.contactId },
    ],
  });
  await signAs(story, desk.as("executive"), envelopeId, "ours");
  if (who === "ours") return;
  const guest = await asPartnerGuest(story, ["sign"], "business");
  await signAs(story, guest, envelopeId, "theirs", await proveByLetter(story, guest));
}

/** The partner's lawyer confirms the text through the guests' door. */
export async function haveTheirLawyerReview(story: Story): Promise<void> {
  const guest = await asPartnerGuest(story, ["review", "legal_review"], "legal");
  const request = await story.desk.read(({ tx, scope }) =>
    tx.approvalRequest.findFirstOrThrow({
      where: {
        workspaceId: scope.workspaceId,
        dealId: story.dealId(),
        kind: "counterparty_legal_review",
        state: "open",
      },
      orderBy: { requestedAt: "desc" },
      select: { id: true, digest: true },
    }),
  );
  await decideApproval(guest, {
    requestId: request.id,
    decision: "approve",
    reason: "",
    digest: request.digest,
  });
}
