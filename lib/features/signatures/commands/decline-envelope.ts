import { consentVersion } from "@/lib/domain/signature/consent";
import { decideEnvelope } from "@/lib/domain/signature/envelope";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { AppError } from "@/lib/platform/errors/app-error";
import { asEnvelope } from "../queries/stored-envelope";
import { declineEnvelopeSchema } from "../schema";
import { storeClosed, tellSenders } from "./close-envelope";
import { lockEnvelope, recipientOf } from "./lock-envelope";

/** Declines to sign, with a reason, when it is one's turn; the envelope is closed for everyone. */
export const declineEnvelope = defineCommand({
  name: "envelope.decline",
  input: declineEnvelopeSchema,
  async run(work, { envelopeId, recipientId, reason }) {
    const { deal, envelope } = await lockEnvelope(work, envelopeId);
    const recipient = recipientOf(envelope, recipientId);
    permit(work, "envelope:sign", {
      dealId: deal.id,
      recipientMemberId: recipient.memberId,
      recipientContactId: recipient.contactId,
    });
    const decided = decideEnvelope(asEnvelope(envelope, consentVersion), {
      kind: "decline",
      recipientId,
      reason,
    });
    if (!decided.ok) throw new AppError(decided.refusal.code, decided.refusal.message);
    const why = reason.trim();
    await work.tx.envelopeRecipient.update({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: recipient.id } },
      data: { state: "declined", declineReason: why },
      select: { id: true },
    });
    await storeClosed(work, envelope, "declined", why);
    await record(work, {
      action: "envelope.declined",
      objectKind: "envelope",
      objectId: envelope.id,
      dealId: deal.id,
      contentHash: envelope.sha256,
      detail: { kind: envelope.documentKind, recipient: recipient.name, reason: why },
    });
    await beyondGuest(work, (wide) =>
      tellSenders(wide, deal, envelope, `${recipient.name} declined to sign ${deal.title}: ${why}`),
    );
    return { envelopeId: envelope.id, state: "declined" as const };
  },
});
