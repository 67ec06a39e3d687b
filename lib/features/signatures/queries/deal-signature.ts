import { can, roleHolds } from "@/lib/domain/access/permissions";
import {
  documentLabels,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import { signingOrderSchema } from "@/lib/domain/deal/signing-order";
import { consentTexts, consentVersion } from "@/lib/domain/signature/consent";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { DealSignatureDto, PaperDto, SignerDto } from "../dto";
import { signingReadiness } from "./signing-readiness";
import { envelopeSelect, type StoredEnvelope } from "./stored-envelope";
import { toEnvelope } from "./to-envelope";

async function readDeal(work: Work, dealId: string) {
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: {
      id: true,
      version: true,
      model: true,
      stage: true,
      partnerId: true,
      signingOrder: true,
      workspace: { select: { timeZone: true } },
      partner: {
        select: {
          contacts: {
            orderBy: [{ name: "asc" }, { id: "asc" }],
            select: { id: true, name: true, title: true, email: true, hasAuthority: true },
          },
        },
      },
    },
  });
  if (!deal) throw notFound("deal");
  return deal;
}
type DealRow = Awaited<ReturnType<typeof readDeal>>;

async function readSigners(work: Work, deal: DealRow): Promise<SignerDto[]> {
  const members = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, isActive: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, title: true, role: true },
  });
  return [
    ...members
      .filter(({ role }) => roleHolds(role, "envelope:sign"))
      .map(({ id, name, title }) => ({
        id,
        name,
        title,
        side: "ours" as const,
        hasAuthority: true,
        hasEmail: true,
      })),
    ...deal.partner.contacts.map(({ email, ...contact }) => ({
      ...contact,
      side: "theirs" as const,
      hasEmail: email.trim() !== "",
    })),
  ];
}

async function readPapers(
  work: Work,
  deal: DealRow,
  envelopes: readonly StoredEnvelope[],
): Promise<PaperDto[]> {
  const drafts = await work.tx.draft.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId: deal.id },
    orderBy: { version: "desc" },
    distinct: ["kind"],
    select: { id: true, kind: true, version: true, digest: true },
  });
  const papers: PaperDto[] = [];
  for (const kind of documentsInOrder(documentSequencePresets[deal.model])) {
    const draft = drafts.find((each) => each.kind === kind);
    const isSigned = envelopes.some((each) => each.documentKind === kind && each.state === "completed");
    const readiness = draft && (await signingReadiness(work, deal, draft));
    papers.push({
      kind,
      label: documentLabels[kind],
      draftId: draft?.id ?? null,
      version: draft?.version ?? null,
      digest: draft?.digest ?? null,
      isReady: readiness?.isReady ?? false,
      isSigned,
      message: readiness
        ? readiness.message.replace(/ Nothing was sent\.$/, "")
        : "Not compiled yet. Compile it on the Drafts page.",
      problems: readiness?.problems ?? [],
    });
  }
  return papers;
}

/** What can be signed in a deal, by whom, and what was sent. Throws `not_found`. */
export async function getDealSignature(work: Work, dealId: string): Promise<DealSignatureDto> {
  permit(work, "envelope:read", { dealId });
  const deal = await readDeal(work, dealId);
  const envelopes = await work.tx.envelope.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    select: { ...envelopeSelect, draft: { select: { version: true } } },
  });
  const parsed = signingOrderSchema.safeParse(deal.signingOrder);
  return {
    dealId,
    dealVersion: deal.version,
    partnerId: deal.partnerId,
    papers: await readPapers(work, deal, envelopes),
    signers: await readSigners(work, deal),
    order: (parsed.success ? parsed.data : []).map((each) =>
      each.side === "ours" ? each.memberId : each.contactId,
    ),
    envelopes: envelopes.map((row) => toEnvelope(work, row, row.draft.version)),
    consent: { version: consentVersion, text: consentTexts[consentVersion] ?? "" },
    timeZone: deal.workspace.timeZone,
    abilities: {
      send: can(work.actor, "envelope:send", { dealId }),
      void: can(work.actor, "envelope:void", { dealId }),
    },
  };
}
