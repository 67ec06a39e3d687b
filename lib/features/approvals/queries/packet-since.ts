import type { ApprovalKind } from "@/lib/domain/approval/approval-kind";
import { changesOfCoveredTerms, coveredSheet } from "@/lib/domain/approval/covered-terms";
import { diffDocuments } from "@/lib/domain/document/clause-diff";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { describeChange } from "@/lib/domain/term-sheet/describe-change";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import type { PacketDto } from "../dto";
import { type StoredSubject, storedSubjectSchema } from "./approval-subject";

async function readTree(work: Work, draftId: string): Promise<DocumentTree | null> {
  const row = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: draftId } },
    select: { tree: true },
  });
  return row ? (row.tree as unknown as DocumentTree) : null;
}

function termChanges(before: StoredSubject, after: StoredSubject, sheet: TermSheet) {
  if (before.of !== "sections" || after.of !== "sections") return [];
  const old = coveredSheet(before.terms, sheet);
  return changesOfCoveredTerms(before.terms, after.terms, sheet).map((change) => {
    const { label, from, to } = describeChange(old, change);
    return { label, from, to };
  });
}

/** What changed since somebody last decided this kind on this deal, before the request given; null when nobody had. */
export async function readSince(
  work: Work,
  request: { id: string; dealId: string; kind: ApprovalKind; requestedAt: Date; subject: StoredSubject },
  sheet: TermSheet,
): Promise<PacketDto["since"]> {
  const last = await work.tx.approvalDecision.findFirst({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId: request.dealId,
      requestId: { not: request.id },
      decidedAt: { lte: request.requestedAt },
      request: { kind: request.kind },
    },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    select: { decision: true, decidedByName: true, decidedAt: true, request: { select: { subject: true } } },
  });
  const before = storedSubjectSchema.safeParse(last?.request.subject);
  if (!last || !before.success) return null;
  const { subject } = request;
  let words: NonNullable<PacketDto["since"]>["words"] = null;
  if (before.data.of === "draft" && subject.of === "draft") {
    const [old, fresh] = [await readTree(work, before.data.draftId), await readTree(work, subject.draftId)];
    if (old && fresh) words = diffDocuments(old, fresh);
  }
  return {
    at: last.decidedAt.toISOString(),
    byName: last.decidedByName,
    verdict: last.decision === "approved" ? "approved" : "sent_back",
    terms: termChanges(before.data, subject, sheet),
    words,
  };
}
