import type { Work } from "@/lib/platform/command/context";

/** The rows the facts are made of: one statement per table, whatever the number of deals. */
export async function readFactRows(work: Work, dealIds: readonly string[]) {
  const { tx } = work;
  const { workspaceId } = work.scope;
  const ofDeals = { workspaceId, dealId: { in: [...dealIds] } };
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timeZone: true },
  });
  const deals = await tx.deal.findMany({
    where: { workspaceId, id: { in: [...dealIds] } },
    select: {
      id: true,
      partnerId: true,
      partner: { select: { name: true } },
      model: true,
      ownerId: true,
      signingOrder: true,
      termSheet: { select: { terms: true, version: true } },
      contacts: { select: { part: true, contact: { select: { id: true, name: true, hasAuthority: true } } } },
    },
  });
  const scored = await tx.assessment.findMany({
    where: { workspaceId, partnerId: { in: deals.map((deal) => deal.partnerId) }, state: "settled" },
    distinct: ["partnerId"],
    select: { partnerId: true },
  });
  const riskAcceptances = await tx.riskAcceptance.findMany({
    where: { ...ofDeals, withdrawnAt: null },
    select: { dealId: true, findingKey: true, role: true, reason: true, expiresOn: true, withdrawnAt: true },
  });
  const drafts = await tx.draft.findMany({
    where: ofDeals,
    orderBy: { version: "desc" },
    distinct: ["dealId", "kind"],
    select: { dealId: true, kind: true, digest: true, termSheetVersion: true },
  });
  const threads = await tx.commentThread.findMany({
    where: { ...ofDeals, visibility: "shared", openedBySide: "theirs", resolvedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, dealId: true, anchor: true, openedByName: true },
  });
  const envelopes = await tx.envelope.findMany({
    where: { ...ofDeals, state: { in: ["sent", "partially_signed", "completed"] } },
    orderBy: { sentAt: "desc" },
    select: {
      dealId: true,
      documentKind: true,
      state: true,
      draftDigest: true,
      recipients: { orderBy: { order: "asc" }, select: { name: true, state: true } },
    },
  });
  const members = await tx.member.findMany({
    where: { workspaceId, isActive: true },
    select: { id: true, name: true, role: true },
  });
  return {
    timeZone: workspace.timeZone,
    deals,
    scoredPartnerIds: new Set(scored.map((row) => row.partnerId)),
    riskAcceptances,
    drafts,
    threads,
    envelopes,
    members,
  };
}

export type FactRows = Awaited<ReturnType<typeof readFactRows>>;
