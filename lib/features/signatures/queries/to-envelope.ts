import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { Work } from "@/lib/platform/command/context";
import type { EnvelopeDto, RecipientDto } from "../dto";
import type { StoredEnvelope, StoredRecipient } from "./stored-envelope";

export const toRecipient = (row: StoredRecipient): RecipientDto => ({
  id: row.id,
  order: row.order,
  side: row.side,
  name: row.name,
  title: row.title,
  company: row.company,
  email: row.email,
  state: row.state,
  invitedAt: row.invitedAt?.toISOString() ?? null,
  viewedAt: row.viewedAt?.toISOString() ?? null,
  signedAt: row.signedAt?.toISOString() ?? null,
  declineReason: row.declineReason,
});

/** Whether this recipient is whoever asks. */
export function isSelf(work: Work, recipient: Pick<StoredRecipient, "memberId" | "contactId">): boolean {
  const { actor } = work;
  if (actor.kind === "guest") return recipient.contactId === actor.contactId;
  return actor.kind === "member" && recipient.memberId === actor.memberId;
}

/** A stored envelope as pages show it. */
export function toEnvelope(work: Work, row: StoredEnvelope, version: number): EnvelopeDto {
  const isOpen = row.state === "sent" || row.state === "partially_signed";
  const due = isOpen ? row.recipients.find((each) => each.state === "invited") : undefined;
  return {
    id: row.id,
    dealId: row.dealId,
    documentKind: row.documentKind,
    label: documentLabels[row.documentKind as DocumentKind] ?? "Document",
    version,
    state: row.state,
    sha256: row.sha256,
    sentAt: row.sentAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
    closedReason: row.closedReason,
    recipients: row.recipients.map(toRecipient),
    myTurnAs: due && isSelf(work, due) ? due.id : null,
  };
}
