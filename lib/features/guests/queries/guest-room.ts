import type { GuestActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";
import { type GuestRoomDto, guestRoomSchema } from "../dto";

/** The guest who asks; nobody else has a room here. */
export function guestActorOf(work: Work): GuestActor {
  if (work.actor.kind !== "guest") throw notFound("page");
  return work.actor;
}

const labelOf = (kind: string): string => documentLabels[kind as DocumentKind];

async function readDocuments(work: Work, guest: GuestActor): Promise<GuestRoomDto["documents"]> {
  if (!can(guest, "draft:read", { dealId: guest.dealId, isSharedWithCounterparty: true })) return [];
  const rows = await work.tx.draft.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId: guest.dealId, sharedAt: { not: null } },
    orderBy: [{ compiledAt: "desc" }, { version: "desc" }],
    select: { id: true, kind: true, version: true, sharedAt: true, pdfFileId: true },
  });
  return rows.flatMap((row) =>
    row.sharedAt
      ? [
          {
            id: row.id,
            label: labelOf(row.kind),
            version: row.version,
            sharedAt: row.sharedAt.toISOString(),
            isNewest: !rows.some((other) => other.kind === row.kind && other.version > row.version),
            pdfFileId: row.pdfFileId,
          },
        ]
      : [],
  );
}

type EnvelopeStanding = GuestRoomDto["envelopes"][number]["state"];

async function readEnvelopes(work: Work, guest: GuestActor): Promise<GuestRoomDto["envelopes"]> {
  const own = await work.tx.envelopeRecipient.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId: guest.dealId, contactId: guest.contactId },
    select: { state: true, envelope: { select: { id: true, documentKind: true, state: true } } },
  });
  return own.map(({ state, envelope }) => {
    const standing: Record<typeof state, EnvelopeStanding> = {
      waiting: "waiting",
      invited: "to_sign",
      signed: "signed",
      declined: "declined",
    };
    const isOver = envelope.state === "voided" || envelope.state === "declined";
    return {
      id: envelope.id,
      label: labelOf(envelope.documentKind),
      state: isOver ? "closed" : standing[state],
    };
  });
}

/** The question to the guest's own lawyers about one version, when this person is asked. */
export async function readLegalReview(work: Work, guest: GuestActor) {
  if (!guest.purposes.includes("legal_review")) return null;
  const request = await work.tx.approvalRequest.findFirst({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId: guest.dealId,
      kind: "counterparty_legal_review",
      state: { not: "withdrawn" },
    },
    orderBy: { requestedAt: "desc" },
    select: { id: true, draftId: true, digest: true, state: true },
  });
  if (!request?.draftId) return null;
  const { id: requestId, draftId, digest } = request;
  return { requestId, draftId, digest, state: request.state === "open" ? "open" : "answered" } as const;
}

/** The guest's first page. Throws `not_found` for anybody who is not a guest. */
export async function getGuestRoom(work: Work): Promise<GuestRoomDto> {
  const guest = guestActorOf(work);
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: guest.dealId } },
    select: { title: true, workspace: { select: { name: true } } },
  });
  if (!deal) throw notFound("page");
  return guestRoomSchema.parse({
    dealTitle: deal.title,
    ourName: deal.workspace.name,
    guestName: work.actorName,
    canComment: can(guest, "comment:write", { dealId: guest.dealId, isSharedWithCounterparty: true }),
    documents: await readDocuments(work, guest),
    envelopes: await readEnvelopes(work, guest),
    legalReview: await readLegalReview(work, guest),
  });
}
