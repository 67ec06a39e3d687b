import {
  documentLabels,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { DealDocumentDto, DealOverviewDto } from "../dto";
import { type ContactPart, contactParts } from "../schema";
import { readDealFacts } from "./deal-facts";
import { getDealHeader } from "./deal-header";
import { dealPlan } from "./deal-plan";

const isPart = (part: string): part is ContactPart => contactParts.some((each) => each === part);

async function readDocuments(
  work: Work,
  dealId: string,
  model: DealOverviewDto["deal"]["model"],
): Promise<DealDocumentDto[]> {
  const ofDeal = { workspaceId: work.scope.workspaceId, dealId };
  const drafts = await work.tx.draft.findMany({
    where: ofDeal,
    orderBy: { version: "desc" },
    select: { kind: true, version: true },
  });
  const envelopes = await work.tx.envelope.findMany({
    where: { ...ofDeal, state: { in: ["sent", "partially_signed", "completed"] } },
    orderBy: { sentAt: "desc" },
    select: { documentKind: true, state: true, completedAt: true },
  });
  return documentsInOrder(documentSequencePresets[model]).map((kind) => {
    const draft = drafts.find((each) => each.kind === kind);
    const own = envelopes.filter((each) => each.documentKind === kind);
    const signed = own.find((each) => each.state === "completed");
    const standing = signed ? "signed" : own.length > 0 ? "out_for_signature" : draft ? "drafted" : "due";
    return {
      kind,
      label: documentLabels[kind],
      standing,
      version: draft?.version ?? null,
      signedAt: signed?.completedAt?.toISOString() ?? null,
    };
  });
}

async function readPeople(work: Work, dealId: string) {
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: {
      signingOrder: true,
      termSheet: { select: { terms: true } },
      contacts: {
        select: {
          part: true,
          contact: { select: { id: true, name: true, title: true, email: true, hasAuthority: true } },
        },
      },
      partner: {
        select: { contacts: { orderBy: { name: "asc" }, select: { id: true, name: true, title: true } } },
      },
    },
  });
  if (!deal) throw notFound("deal");
  const members = await work.tx.member.findMany({
    where: { workspaceId, isActive: true },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return { deal, members };
}

/** Everything the first page of a deal shows. Throws `not_found`. */
export async function getDealOverview(work: Work, dealId: string): Promise<DealOverviewDto> {
  permit(work, "deal:read");
  const header = await getDealHeader(work, dealId);
  const facts = await readDealFacts(work, dealId);
  const { deal, members } = await readPeople(work, dealId);
  const sheet = parseTermSheet(deal.termSheet?.terms);
  const completeness = sheet.ok ? measureCompleteness(sheet.value, header.model) : null;
  return {
    deal: header,
    hasAssessment: facts.hasScoredAssessment,
    contacts: deal.contacts.flatMap(({ part, contact }) =>
      isPart(part)
        ? [
            {
              contactId: contact.id,
              name: contact.name,
              title: contact.title,
              email: contact.email,
              part,
              hasAuthority: contact.hasAuthority,
            },
          ]
        : [],
    ),
    signatories: facts.signatories.map(({ side, name, hasAuthority, order }) => ({
      side,
      name,
      hasAuthority,
      order,
    })),
    documents: await readDocuments(work, dealId, header.model),
    plan: dealPlan(header, facts.today),
    terms: {
      answered: completeness?.answered ?? 0,
      required: completeness?.required ?? 0,
      openRedFlags: facts.redFlags.filter((flag) => !flag.isAcceptedByExecutive || !flag.isAcceptedByLegal)
        .length,
      missingProvisions: facts.missingProvisions.filter((provision) => !provision.isAccepted).length,
    },
    partnerContacts: deal.partner.contacts,
    members,
  };
}
