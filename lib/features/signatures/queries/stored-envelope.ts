import type { Envelope } from "@/lib/domain/signature/envelope";
import type { Prisma } from "@/prisma/generated/client";

export const envelopeSelect = {
  id: true,
  dealId: true,
  draftId: true,
  documentKind: true,
  state: true,
  fileId: true,
  sha256: true,
  draftDigest: true,
  version: true,
  createdById: true,
  sentAt: true,
  completedAt: true,
  closedReason: true,
  recipients: {
    orderBy: { order: "asc" },
    select: {
      id: true,
      order: true,
      side: true,
      memberId: true,
      contactId: true,
      name: true,
      email: true,
      title: true,
      company: true,
      state: true,
      invitedAt: true,
      viewedAt: true,
      typedName: true,
      consentVersion: true,
      signedAt: true,
      signedSha256: true,
      ip: true,
      userAgent: true,
      declineReason: true,
    },
  },
} as const satisfies Prisma.EnvelopeSelect;

export type StoredEnvelope = Prisma.EnvelopeGetPayload<{ select: typeof envelopeSelect }>;
export type StoredRecipient = StoredEnvelope["recipients"][number];

/** A stored envelope as the core judges it; `consentVersion` is that of the text shown now. */
export function asEnvelope(row: StoredEnvelope, consentVersion: string): Envelope {
  return {
    state: row.state,
    draftDigest: row.draftDigest,
    documentSha256: row.sha256,
    consentVersion,
    recipients: row.recipients.map((recipient) => ({
      id: recipient.id,
      side: recipient.side === "ours" ? "internal" : "external",
      name: recipient.name,
      title: recipient.title,
      order: recipient.order,
    })),
    signatures: row.recipients.flatMap((recipient) =>
      recipient.signedAt === null
        ? []
        : [
            {
              recipientId: recipient.id,
              typedName: recipient.typedName ?? "",
              consentVersion: recipient.consentVersion ?? "",
              documentSha256: recipient.signedSha256 ?? "",
              signedAt: recipient.signedAt.toISOString(),
            },
          ],
    ),
    closing: row.closedReason === null ? null : { by: "", reason: row.closedReason },
  };
}
