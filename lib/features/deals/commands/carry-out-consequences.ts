import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import type { DealConsequence } from "@/lib/domain/deal/stage-machine";
import { askForApproval } from "@/lib/features/approvals/commands/ask-for-approval";
import { storeClosed, tellRecipients } from "@/lib/features/signatures/commands/close-envelope";
import { envelopeSelect } from "@/lib/features/signatures/queries/stored-envelope";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import type { LockedDeal } from "./lock-deal";

const leftSignature = "The deal left the signature stage.";

/** A sealed text that is no longer on its way to signature must not be signed; whoever was asked is told. */
async function voidEnvelopes(work: Work, deal: LockedDeal): Promise<void> {
  const running = await work.tx.envelope.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId: deal.id,
      documentKind: documentSequencePresets[deal.model].agreement,
      state: { in: ["sent", "partially_signed"] },
    },
    select: envelopeSelect,
  });
  for (const envelope of running) {
    await storeClosed(work, envelope, "voided", leftSignature);
    await record(work, {
      action: "envelope.voided",
      objectKind: "envelope",
      objectId: envelope.id,
      dealId: deal.id,
      contentHash: envelope.sha256,
      detail: { kind: envelope.documentKind, reason: leftSignature },
    });
    await tellRecipients(work, envelope);
  }
}

async function activatePartner(work: Work, deal: LockedDeal): Promise<void> {
  const { workspaceId } = work.scope;
  const { count } = await work.tx.partner.updateMany({
    where: { workspaceId, id: deal.partnerId, standing: { not: "active" } },
    data: { standing: "active", version: { increment: 1 }, updatedAt: work.clock.now() },
  });
  if (count > 0)
    await record(work, {
      action: "partner.activated",
      objectKind: "partner",
      objectId: deal.partnerId,
      dealId: deal.id,
    });
}

/**
 * Stores what a move sets in motion, in the same transaction. Envelope and after-signature work begin on their own
 * pages; the day to look again and an earlier stage after resuming already stand in the deal and its trail.
 */
export async function carryOutConsequences(
  work: Work,
  deal: LockedDeal,
  consequences: readonly DealConsequence[],
): Promise<void> {
  for (const consequence of consequences) {
    if (consequence.kind === "request_approval")
      await askForApproval(work, { dealId: deal.id, kind: consequence.approval });
    else if (consequence.kind === "void_envelope") await voidEnvelopes(work, deal);
    else if (consequence.kind === "activate_partner") await activatePartner(work, deal);
  }
}
