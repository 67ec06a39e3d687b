import { consentVersion } from "@/lib/domain/signature/consent";
import { decideEnvelope } from "@/lib/domain/signature/envelope";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError } from "@/lib/platform/errors/app-error";
import { asEnvelope } from "../queries/stored-envelope";
import { voidEnvelopeSchema } from "../schema";
import { storeClosed, tellRecipients } from "./close-envelope";
import { lockEnvelope } from "./lock-envelope";

/** Calls a signature off, with a reason. What everyone has signed cannot be called off. */
export const voidEnvelope = defineCommand({
  name: "envelope.void",
  input: voidEnvelopeSchema,
  async run(work, { envelopeId, reason }) {
    const { deal, envelope } = await lockEnvelope(work, envelopeId);
    permit(work, "envelope:void", { dealId: deal.id });
    const event = { kind: "void", by: work.actorName, reason } as const;
    const decided = decideEnvelope(asEnvelope(envelope, consentVersion), event);
    if (!decided.ok) throw new AppError(decided.refusal.code, decided.refusal.message);
    await storeClosed(work, envelope, "voided", reason.trim());
    await record(work, {
      action: "envelope.voided",
      objectKind: "envelope",
      objectId: envelope.id,
      dealId: deal.id,
      contentHash: envelope.sha256,
      detail: { kind: envelope.documentKind, reason: reason.trim() },
    });
    await tellRecipients(work, envelope);
    return { envelopeId: envelope.id, state: "voided" as const };
  },
});
