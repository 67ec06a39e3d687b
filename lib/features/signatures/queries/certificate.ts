import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { consentTexts } from "@/lib/domain/signature/consent";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { beyondGuest } from "@/lib/platform/db/unit-of-work";
import { notFound } from "@/lib/platform/errors/app-error";
import type { CertificateDto } from "../dto";
import { envelopeSelect } from "./stored-envelope";
import { isSelf, toEnvelope, toRecipient } from "./to-envelope";

async function readChain(work: Work, envelopeId: string): Promise<CertificateDto["chain"]> {
  const event = await work.tx.auditEvent.findFirst({
    where: { workspaceId: work.scope.workspaceId, objectKind: "envelope", objectId: envelopeId },
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, at: true, action: true },
  });
  return event && { ...event, seq: String(event.seq), at: event.at.toISOString() };
}

/**
 * Who signed what, when and from where, with the SHA-256 of the document and the place in the audit chain. For members,
 * and for guests who are among the signatories and were asked. Throws `not_found`.
 */
export async function getCertificate(work: Work, envelopeId: string): Promise<CertificateDto> {
  const { workspaceId } = work.scope;
  const row = await work.tx.envelope.findUnique({
    where: { workspaceId_id: { workspaceId, id: envelopeId } },
    select: envelopeSelect,
  });
  if (!row) throw notFound("envelope");
  permit(work, "envelope:read", { dealId: row.dealId });
  const own = row.recipients.find((recipient) => isSelf(work, recipient));
  if (work.actor.kind === "guest" && (own === undefined || own.state === "waiting"))
    throw notFound("envelope");
  // The names of deal, partner and version are no secret to a signatory; their rows are closed to guests.
  return beyondGuest(work, async (wide) => {
    const deal = await wide.tx.deal.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: row.dealId } },
      select: {
        title: true,
        number: true,
        partner: { select: { name: true } },
        workspace: { select: { name: true, timeZone: true } },
      },
    });
    const draft = await wide.tx.draft.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId, id: row.draftId } },
      select: { version: true },
    });
    return {
      envelope: toEnvelope(work, row, draft.version),
      dealTitle: deal.title,
      dealNumber: dealNumberText(deal.number),
      workspaceName: deal.workspace.name,
      partnerName: deal.partner.name,
      recipients: row.recipients.map((recipient) => ({
        ...toRecipient(recipient),
        typedName: recipient.typedName ?? "",
        consentVersion: recipient.consentVersion ?? "",
        consentText: consentTexts[recipient.consentVersion ?? ""] ?? "",
        signedSha256: recipient.signedSha256 ?? "",
        ip: recipient.ip ?? "",
        userAgent: recipient.userAgent ?? "",
      })),
      chain: await readChain(wide, envelopeId),
      timeZone: deal.workspace.timeZone,
    };
  });
}
