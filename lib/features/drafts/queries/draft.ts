import { can } from "@/lib/domain/access/permissions";
import { approvalBeforeSigning } from "@/lib/domain/approval/approval-kind";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { diffDocuments } from "@/lib/domain/document/clause-diff";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import type { ApprovalStateDto } from "@/lib/features/approvals/dto";
import { getApprovalState } from "@/lib/features/approvals/queries/deal-approvals";
import { readDraftClauses } from "@/lib/features/clauses/queries/draft-clauses";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { invalid, notFound } from "@/lib/platform/errors/app-error";
import type { ChangedTermDto, DraftComparisonDto, DraftDto } from "../dto";
import { readDraftSummaries } from "./draft-summaries";
import { readPdfState } from "./pdf-state";

/** A stored tree. Only `compileDraft` writes one, and nobody may change it afterwards. */
const treeOf = (stored: unknown): DocumentTree => stored as DocumentTree;

async function readChangedTerms(work: Work, dealId: string, since: number): Promise<ChangedTermDto[]> {
  const { workspaceId } = work.scope;
  const edits = await work.tx.termEdit.findMany({
    where: { workspaceId, dealId, version: { gt: since } },
    orderBy: [{ version: "desc" }],
    distinct: ["path"],
    take: 50,
    select: { path: true, byName: true },
  });
  const stored = await work.tx.termSheet.findUnique({
    where: { workspaceId_dealId: { workspaceId, dealId } },
    select: { terms: true },
  });
  const sheet = parseTermSheet(stored?.terms);
  return edits.map(({ path, byName }) => ({
    path,
    label: (sheet.ok && pathLabel(sheet.value, path)) || path,
    byName,
  }));
}

/** The decision this paper needs before it is signed; null where none is needed, or everyone has signed it. */
async function readApproval(
  work: Work,
  draft: { id: string; kind: string; dealId: string; deal: { model: PartnershipModel } },
): Promise<ApprovalStateDto | null> {
  const kind = approvalBeforeSigning(draft.kind as DocumentKind, draft.deal.model);
  if (kind === null) return null;
  const { workspaceId } = work.scope;
  const signed = await work.tx.envelope.count({
    where: { workspaceId, draftId: draft.id, state: "completed" },
  });
  return signed > 0 ? null : getApprovalState(work, draft.dealId, kind);
}

/** One version with its words, its siblings, its PDF and what changed in the terms since. Throws `not_found`. */
export async function getDraft(work: Work, draftId: string): Promise<DraftDto> {
  permit(work, "draft:read");
  const row = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: draftId } },
    select: {
      dealId: true,
      kind: true,
      tree: true,
      termSheetVersion: true,
      deal: { select: { title: true, model: true } },
    },
  });
  if (!row) throw notFound("draft");
  const versions = await readDraftSummaries(work, row.dealId, row.kind as DocumentKind);
  const own = versions.find((each) => each.id === draftId);
  if (!own) throw notFound("draft");
  const isNewest = versions[0]?.id === draftId;
  return {
    ...own,
    dealId: row.dealId,
    dealTitle: row.deal.title,
    label: documentLabels[own.kind],
    tree: treeOf(row.tree),
    changedTerms: own.isOfCurrentTerms ? [] : await readChangedTerms(work, row.dealId, row.termSheetVersion),
    versions,
    clauses: (await readDraftClauses(work, draftId)).clauses,
    pdf: await readPdfState(work, draftId),
    approval: isNewest ? await readApproval(work, { ...row, id: draftId }) : null,
    abilities: {
      compile: can(work.actor, "draft:compile"),
      share: can(work.actor, "draft:share"),
      comment: can(work.actor, "comment:write"),
      shareComment: can(work.actor, "comment:share"),
      resolve: can(work.actor, "comment:resolve"),
    },
  };
}

/** What changed from one version of a document to another. Throws `not_found`, and `invalid` for two documents. */
export async function diffDrafts(work: Work, fromId: string, toId: string): Promise<DraftComparisonDto> {
  permit(work, "draft:read");
  const rows = await work.tx.draft.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: [fromId, toId] } },
    select: { id: true, dealId: true, kind: true, version: true, tree: true },
  });
  const from = rows.find((row) => row.id === fromId);
  const to = rows.find((row) => row.id === toId);
  if (!from || !to) throw notFound("draft");
  if (from.dealId !== to.dealId || from.kind !== to.kind)
    throw invalid("These are not two versions of one document, so they cannot be compared.");
  return {
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    diff: diffDocuments(treeOf(from.tree), treeOf(to.tree)),
  };
}
