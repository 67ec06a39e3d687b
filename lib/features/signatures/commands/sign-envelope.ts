import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { consentVersion as currentConsent } from "@/lib/domain/signature/consent";
import { decideEnvelope } from "@/lib/domain/signature/envelope";
import { requireCodeProof } from "@/lib/features/guests/commands/prove-guest-code";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { AppError, conflict, invalid } from "@/lib/platform/errors/app-error";
import { findFile, sha256Of } from "@/lib/platform/storage/files";
import { asEnvelope, envelopeSelect, type StoredEnvelope } from "../queries/stored-envelope";
import { signEnvelopeSchema } from "../schema";
import { completeEnvelope } from "./complete-envelope";
import { inviteRecipient } from "./invite-recipient";
import { lockEnvelope, recipientOf } from "./lock-envelope";

/** The bytes are hashed again: what is signed is what was sent, or nothing is signed (security.md rows 24, 27). */
async function requireFrozenFile(work: Work, envelope: StoredEnvelope): Promise<void> {
  const file = await findFile(work, envelope.fileId);
  if (!file || sha256Of(file.bytes) !== envelope.sha256)
    throw conflict("The stored document is no longer the one that was sent. Nothing was signed.");
}

/** A guest signs with a code mailed a moment ago; one proof is good for one signature (security.md A-21). */
async function spendCodeProof(work: Work, guestCodeId: string | undefined): Promise<void> {
  if (work.actor.kind !== "guest") return;
  if (guestCodeId === undefined)
    throw invalid("Enter the code from the letter first. Nothing was signed.", [
      { path: "code", message: "Ask for a code and enter it." },
    ]);
  await requireCodeProof(work, guestCodeId);
  await work.tx.guestCode.deleteMany({
    where: { workspaceId: work.scope.workspaceId, id: guestCodeId },
  });
}

/**
 * Signs as one recipient, in the order set, the very document that was shown (domain.md §7; security.md C.6, A-18 to
 * Only the recipient's own session can: a colleague's for a colleague, the guest's for a contact. Kept with the
 * signature: time, address, browser, consent and the SHA-256 of the frozen file. Of several last signatures at once
 * exactly one completes the envelope.
 */
export const signEnvelope = defineCommand({
  name: "envelope.sign",
  input: signEnvelopeSchema,
  async run(work, input) {
    const { deal, envelope } = await lockEnvelope(work, input.envelopeId);
    const recipient = recipientOf(envelope, input.recipientId);
    permit(work, "envelope:sign", {
      dealId: deal.id,
      recipientMemberId: recipient.memberId,
      recipientContactId: recipient.contactId,
    });
    const now = work.clock.now();
    const decided = decideEnvelope(asEnvelope(envelope, currentConsent), {
      kind: "sign",
      recipientId: recipient.id,
      typedName: input.typedName,
      hasConsented: input.consent,
      consentVersion: input.consentVersion,
      documentSha256: input.documentSha256,
      at: now.toISOString(),
    });
    if (!decided.ok) throw new AppError(decided.refusal.code, decided.refusal.message);
    await requireFrozenFile(work, envelope);
    await spendCodeProof(work, input.guestCodeId);
    const state = decided.value.state === "completed" ? "completed" : "partially_signed";
    const ofWorkspace = { workspaceId: work.scope.workspaceId };
    await work.tx.envelopeRecipient.update({
      where: { workspaceId_id: { ...ofWorkspace, id: recipient.id } },
      data: {
        state: "signed",
        typedName: input.typedName.trim(),
        consentVersion: input.consentVersion,
        signedAt: now,
        signedSha256: envelope.sha256,
        ip: work.ip ?? "",
        userAgent: work.userAgent ?? "",
      },
      select: { id: true },
    });
    await work.tx.envelope.update({
      where: { workspaceId_id: { ...ofWorkspace, id: envelope.id } },
      data: {
        state,
        version: { increment: 1 },
        ...(state === "completed" ? { completedAt: now } : {}),
      },
      select: { id: true },
    });
    await record(work, {
      action: "envelope.signed",
      objectKind: "envelope",
      objectId: envelope.id,
      dealId: deal.id,
      contentHash: envelope.sha256,
      detail: {
        kind: envelope.documentKind,
        recipient: recipient.name,
        side: recipient.side,
        order: recipient.order,
        typedName: input.typedName.trim(),
        consentVersion: input.consentVersion,
      },
    });
    await beyondGuest(work, async (wide) => {
      const stored = await wide.tx.envelope.findUniqueOrThrow({
        where: { workspaceId_id: { ...ofWorkspace, id: envelope.id } },
        select: envelopeSelect,
      });
      if (state === "completed") return completeEnvelope(wide, deal, stored);
      const next = stored.recipients.find((each) => each.state === "waiting");
      const documentLabel = documentLabels[envelope.documentKind as DocumentKind] ?? "Document";
      if (next) await inviteRecipient(wide, { envelopeId: envelope.id, deal, documentLabel }, next);
    });
    return { envelopeId: envelope.id, state, signedAt: now.toISOString() };
  },
});
