import type { z } from "zod";
import { roleHolds } from "@/lib/domain/access/permissions";
import { dealNumberText } from "@/lib/domain/deal/deal-address";
import {
  type DocumentKind,
  documentLabels,
  documentSequencePresets,
} from "@/lib/domain/deal/document-sequence";
import { signingOrderSchema } from "@/lib/domain/deal/signing-order";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { consentVersion } from "@/lib/domain/signature/consent";
import { decideEnvelope, type Envelope } from "@/lib/domain/signature/envelope";
import { type LockedDeal, lockDeal } from "@/lib/features/deals/commands/lock-deal";
import { loadGuestToBe } from "@/lib/features/guests/commands/invite-guest";
import { record } from "@/lib/platform/audit/record";
import type { Context, Work } from "@/lib/platform/command/context";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import { AppError, conflict, invalid, notFound } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import { type RenderedPdf, typesetPdf } from "@/lib/platform/pdf/render-pdf";
import { putFile } from "@/lib/platform/storage/files";
import { signingReadiness } from "../queries/signing-readiness";
import { envelopeSelect } from "../queries/stored-envelope";
import { type NewRecipient, sendEnvelopeSchema } from "../schema";
import { inviteRecipient } from "./invite-recipient";

type Input = z.output<typeof sendEnvelopeSchema>;
type Person = { side: "ours" | "theirs"; name: string; email: string; title: string; company: string };
type Signatory = Person & { order: number; memberId: string | null; contactId: string | null };

async function loadDraft(work: Work, input: Input) {
  const draft = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: input.draftId } },
    select: { id: true, dealId: true, kind: true, version: true, digest: true, tree: true },
  });
  if (!draft || draft.dealId !== input.dealId) throw notFound("draft");
  return draft;
}

async function loadColleague(work: Work, memberId: string): Promise<Omit<Person, "side" | "company">> {
  const member = await work.tx.member.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: memberId } },
    select: { name: true, email: true, title: true, role: true, isActive: true },
  });
  if (!member?.isActive || !roleHolds(member.role, "envelope:sign"))
    throw invalid("Somebody of ours in the list cannot sign. Nothing was sent.", [
      { path: "recipients", message: "Choose active colleagues whose role may sign." },
    ]);
  return { name: member.name, email: member.email, title: member.title };
}

/** Who will sign, looked up in this workspace and on this deal; nothing but ids and titles is taken from the door. */
async function loadSignatories(work: Work, deal: LockedDeal, input: Input): Promise<Signatory[]> {
  const { workspaceId } = work.scope;
  const workspace = await work.tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { name: true },
  });
  const partner = await work.tx.partner.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: deal.partnerId } },
    select: { name: true },
  });
  const loaded: Signatory[] = [];
  for (const recipient of input.recipients.toSorted((one, other) => one.order - other.order)) {
    const { order, side } = recipient;
    if (recipient.side === "ours") {
      const person = await loadColleague(work, recipient.memberId);
      const title = recipient.title ?? person.title;
      loaded.push({
        ...person,
        title,
        order,
        side,
        memberId: recipient.memberId,
        contactId: null,
        company: workspace.name,
      });
    } else {
      const contact = await loadGuestToBe(work, deal.id, recipient.contactId);
      const { title: ownTitle } = await work.tx.contact.findUniqueOrThrow({
        where: { workspaceId_id: { workspaceId, id: contact.id } },
        select: { title: true },
      });
      const title = recipient.title ?? ownTitle;
      loaded.push({
        name: contact.name,
        email: contact.email,
        title,
        order,
        side,
        memberId: null,
        contactId: contact.id,
        company: partner.name,
      });
    }
  }
  return loaded;
}

const personIn = (recipient: NewRecipient): string =>
  recipient.side === "ours" ? recipient.memberId : recipient.contactId;

/** The agreement is signed by exactly those the gate looked at, in their order (domain.md §7). */
function requireSigningOrder(deal: LockedDeal, input: Input): void {
  const parsed = signingOrderSchema.safeParse(deal.signingOrder);
  const set = (parsed.success ? parsed.data : []).map((each) =>
    each.side === "ours" ? each.memberId : each.contactId,
  );
  const asked = input.recipients.toSorted((one, other) => one.order - other.order).map(personIn);
  if (set.length === asked.length && set.every((id, place) => id === asked[place])) return;
  throw conflict("The signing order of the deal names other people, or another order. Nothing was sent.");
}

async function checkReady(work: Work, input: Input) {
  const draft = await loadDraft(work, input);
  const deal = await lockDeal(work, input.dealId);
  permit(work, "envelope:send", { dealId: deal.id });
  const readiness = await signingReadiness(work, deal, draft);
  if (!readiness.isReady)
    throw new AppError("gate_closed", readiness.message, { problems: readiness.problems });
  if (draft.kind === documentSequencePresets[deal.model].agreement) requireSigningOrder(deal, input);
  const signatories = await loadSignatories(work, deal, input);
  return { draft, deal, signatories };
}
type Ready = Awaited<ReturnType<typeof checkReady>>;

const labelOf = (kind: string): string => documentLabels[kind as DocumentKind] ?? "Document";
const footerOf = ({ deal, draft }: Ready): string =>
  `${dealNumberText(deal.number)}, version ${draft.version}`;

/** A character the faces cannot draw would be signed as a box: say which, before anything is stored. */
function refuseReplaced({ replacedCharacters }: RenderedPdf): void {
  if (replacedCharacters.length === 0) return;
  const names = replacedCharacters.slice(0, 8).map((character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return `“${character}” (U+${code})`;
  });
  throw invalid(
    `The document holds characters that cannot be printed: ${names.join(", ")}. Write them another way in the terms; nothing was sent.`,
  );
}

async function store(work: Work, { draft, deal, signatories }: Ready, pdf: RenderedPdf) {
  const { workspaceId } = work.scope;
  const now = work.clock.now();
  const label = labelOf(draft.kind);
  const file = await putFile(work, {
    name: `${label}, ${dealNumberText(deal.number)}, version ${draft.version}.pdf`,
    mediaType: "application/pdf",
    bytes: new Uint8Array(pdf.bytes),
    dealId: deal.id,
    isShared: true,
  });
  const blank: Envelope = {
    state: "draft",
    draftDigest: draft.digest,
    documentSha256: null,
    consentVersion,
    recipients: signatories.map((each) => ({
      id: each.memberId ?? each.contactId ?? "",
      side: each.side === "ours" ? "internal" : "external",
      name: each.name,
      title: each.title,
      order: each.order,
    })),
    signatures: [],
    closing: null,
  };
  const sent = decideEnvelope(blank, {
    kind: "send",
    documentSha256: file.sha256,
    approvedDigest: draft.digest,
  });
  if (!sent.ok) throw new AppError(sent.refusal.code, sent.refusal.message);
  const envelope = await work.tx.envelope.create({
    data: {
      workspaceId,
      dealId: deal.id,
      draftId: draft.id,
      documentKind: draft.kind,
      fileId: file.id,
      sha256: file.sha256,
      draftDigest: draft.digest,
      createdById: memberIdOf(work.actor),
      sentAt: now,
    },
    select: { id: true },
  });
  await work.tx.envelopeRecipient.createMany({
    data: signatories.map((each) => ({ ...each, workspaceId, envelopeId: envelope.id, dealId: deal.id })),
  });
  return { envelopeId: envelope.id, sha256: file.sha256, label };
}

async function sendReady(work: Work, ready: Ready, pdf: RenderedPdf) {
  const { deal, draft, signatories } = ready;
  const { envelopeId, sha256, label } = await store(work, ready, pdf);
  await record(work, {
    action: "envelope.sent",
    objectKind: "envelope",
    objectId: envelopeId,
    dealId: deal.id,
    contentHash: sha256,
    detail: {
      kind: draft.kind,
      version: draft.version,
      draftDigest: draft.digest,
      recipients: signatories.map(({ order, side, name, title }) => ({ order, side, name, title })),
    },
  });
  const { recipients } = await work.tx.envelope.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: envelopeId } },
    select: envelopeSelect,
  });
  const [first] = recipients;
  if (first) await inviteRecipient(work, { envelopeId, deal, documentLabel: label }, first);
  return { envelopeId, sha256 };
}

/** A document set for sending, and the digest of the draft it was set from. */
export type PreparedEnvelope = { draftDigest: string; pdf: RenderedPdf };

/** Checks everything and sets the document, which takes seconds and another process: no transaction is held meanwhile. */
export async function prepareEnvelope(context: Context | Work, input: Input): Promise<PreparedEnvelope> {
  const seen = await inWorkspace(context, (work) => checkReady(work, input));
  const pdf = await typesetPdf(seen.draft.tree as unknown as DocumentTree, {
    createdAt: context.clock.now(),
    footer: footerOf(seen),
  });
  refuseReplaced(pdf);
  return { draftDigest: seen.draft.digest, pdf };
}

/** Checks everything again and stores what was prepared, unless the draft is no longer that one. */
export async function sendPrepared(work: Work, input: Input, { draftDigest, pdf }: PreparedEnvelope) {
  const ready = await checkReady(work, input);
  if (ready.draft.digest !== draftDigest)
    throw conflict("The document changed while it was being set. Nothing was sent; try again.");
  return sendReady(work, ready, pdf);
}

async function send(context: Context | Work, given: z.input<typeof sendEnvelopeSchema>) {
  const parsed = sendEnvelopeSchema.safeParse(given);
  if (!parsed.success)
    throw new AppError("invalid", "Some of what was sent is not valid. Nothing was changed.", {
      problems: problemsOf(parsed.error),
    });
  const prepared = await prepareEnvelope(context, parsed.data);
  return inWorkspace(context, (work) => sendPrepared(work, parsed.data, prepared));
}

/**
 * Freezes a document as a PDF and sends it for signature (domain.md §7; security.md C.6): checks everything, sets the
 * document outside any transaction, then checks everything again and stores it with its SHA-256 in the audit chain.
 * Invites the first in the order.
 */
export const sendEnvelope = Object.assign(send, {
  commandName: "envelope.send",
  input: sendEnvelopeSchema,
});
