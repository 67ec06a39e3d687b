import { can } from "@/lib/domain/access/permissions";
import { commentAnchorSchema } from "@/lib/domain/comment/anchor";
import { parseMentions, plainText } from "@/lib/domain/comment/mention";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import { outsideView } from "@/lib/domain/document/outside-view";
import { clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { type GuestDraftDto, type GuestThreadDto, guestThreadSchema } from "../dto";
import { guestActorOf, readLegalReview } from "./guest-room";

async function readSharedThreads(
  work: Work,
  draft: { dealId: string; kind: string; version: number; tree: DocumentTree },
): Promise<GuestThreadDto[]> {
  const rows = await work.tx.commentThread.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      dealId: draft.dealId,
      visibility: "shared",
      draft: { kind: draft.kind, version: { lte: draft.version }, sharedAt: { not: null } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 500,
    select: {
      id: true,
      anchor: true,
      resolvedAt: true,
      comments: {
        where: { visibility: "shared" },
        orderBy: { createdAt: "asc" },
        select: { id: true, side: true, authorName: true, body: true, createdAt: true },
      },
    },
  });
  const clauses = [...clausesOf(draft.tree.blocks)];
  const places = new Map(clauses.map((clause, order) => [clause.id, { order, number: clause.number }]));
  const orderOf = (clauseId: string) => places.get(clauseId)?.order ?? clauses.length;
  return rows
    .map((row) => {
      const anchor = commentAnchorSchema.parse(row.anchor);
      return guestThreadSchema.parse({
        id: row.id,
        clauseId: anchor.clauseId,
        clauseNumber: places.get(anchor.clauseId)?.number ?? "",
        quote: anchor.quote ?? null,
        isSettled: row.resolvedAt !== null,
        comments: row.comments.map((comment) => ({
          id: comment.id,
          side: comment.side === "theirs" ? "yours" : "ours",
          authorName: comment.authorName,
          text: comment.side === "theirs" ? comment.body : plainText(parseMentions(comment.body)),
          createdAt: comment.createdAt.toISOString(),
        })),
      });
    })
    .toSorted((a, b) => orderOf(a.clauseId) - orderOf(b.clauseId));
}

/** A shared version with its shared threads, as a guest of its deal reads it. Throws `not_found`. */
export async function getGuestDraft(work: Work, draftId: string): Promise<GuestDraftDto> {
  const guest = guestActorOf(work);
  const { workspaceId } = work.scope;
  const row = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    select: {
      dealId: true,
      kind: true,
      version: true,
      sharedAt: true,
      pdfFileId: true,
      tree: true,
      workspace: { select: { name: true } },
    },
  });
  if (!row?.sharedAt) throw notFound("page");
  const resource = { dealId: row.dealId, isSharedWithCounterparty: true };
  permit(work, "draft:read", resource);
  const newer = await work.tx.draft.findFirst({
    where: {
      workspaceId,
      dealId: row.dealId,
      kind: row.kind,
      version: { gt: row.version },
      sharedAt: { not: null },
    },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  const tree = row.tree as unknown as DocumentTree;
  const review = await readLegalReview(work, guest);
  const isAsked = review?.state === "open" && review.draftId === draftId;
  const maySee = can(guest, "comment:read", resource);
  return {
    id: draftId,
    label: documentLabels[row.kind as DocumentKind],
    version: row.version,
    sharedAt: row.sharedAt.toISOString(),
    newerDraftId: newer?.id ?? null,
    pdfFileId: row.pdfFileId,
    ourName: row.workspace.name,
    tree: outsideView(tree),
    threads: maySee ? await readSharedThreads(work, { ...row, tree }) : [],
    legalReview: isAsked ? { requestId: review.requestId, digest: review.digest } : null,
    canComment: newer === null && can(guest, "comment:write", resource),
  };
}
