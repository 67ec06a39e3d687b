import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { LockedDeal } from "@/lib/features/deals/commands/lock-deal";
import type { Work } from "@/lib/platform/command/context";
import { postLetter } from "@/lib/platform/mail/outbox";
import { plainName } from "@/lib/platform/mail/plain-name";
import type { StoredEnvelope } from "../queries/stored-envelope";

/** Stores that an envelope is closed before everyone has signed, and why. */
export async function storeClosed(
  work: Work,
  envelope: StoredEnvelope,
  state: "declined" | "voided",
  reason: string,
): Promise<void> {
  await work.tx.envelope.update({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: envelope.id } },
    data: { state, closedReason: reason, version: { increment: 1 } },
    select: { id: true },
  });
}

/** Tells the deal's owner and whoever sent it; each once. */
export async function tellSenders(
  work: Work,
  deal: LockedDeal,
  envelope: StoredEnvelope,
  text: string,
): Promise<void> {
  const memberIds = new Set([deal.ownerId, ...(envelope.createdById === null ? [] : [envelope.createdById])]);
  for (const memberId of memberIds)
    await work.tx.notification.create({
      data: {
        workspaceId: work.scope.workspaceId,
        memberId,
        kind: "envelope_closed",
        text: text.slice(0, 1000),
        href: `/deals/${deal.id}/signature`,
        dealId: deal.id,
        createdAt: work.clock.now(),
      },
      select: { id: true },
    });
}

/** Tells everyone who was asked to sign, or already had, that this document is no longer to be signed. */
export async function tellRecipients(work: Work, envelope: StoredEnvelope): Promise<void> {
  const label = documentLabels[envelope.documentKind as DocumentKind] ?? "Document";
  for (const recipient of envelope.recipients.filter((each) => each.state !== "waiting"))
    await postLetter(work, {
      recipient: recipient.email,
      subject: `${label} is no longer to be signed`,
      text: `Dear ${plainName(recipient.name)},\n\n${label} was called off before everyone had signed. Nothing more is asked of you; a new version may follow.\n`,
      purpose: "signature",
    });
}
