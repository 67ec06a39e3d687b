import { commentAnchorSchema } from "@/lib/domain/comment/anchor";
import { commentableTexts, placeInDocument } from "@/lib/domain/comment/commentable";
import { type Clause, clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { type ThreadDto, threadSchema } from "../dto";

const selectedThread = {
  id: true,
  draftId: true,
  anchor: true,
  visibility: true,
  openedBySide: true,
  openedByName: true,
  resolvedAt: true,
  resolvedByName: true,
  version: true,
  draft: { select: { version: true } },
  comments: {
    orderBy: { createdAt: "asc" },
    select: { id: true, side: true, authorName: true, body: true, createdAt: true },
  },
} as const;

/** Where a clause is in reading order, by its id; clauses of other blocks come by their block. */
function readingOrder(tree: DocumentTree): ReadonlyMap<string, { order: number; number: string }> {
  const places = new Map<string, { order: number; number: string }>();
  const note = (id: string, number: string) => places.set(id, { order: places.size, number });
  for (const block of tree.blocks) {
    if (block.kind === "clause")
      for (const clause of clausesOf([block])) note(clause.id, (clause as Clause).number);
    else note(block.id, block.kind === "heading" ? block.number : "");
  }
  return places;
}

/**
 * Threads as they stand beside a version, in reading order: its own and those of earlier versions of the same document,
 * each with the place of its words in this version. Throws `not_found`.
 */
export async function listThreads(work: Work, draftId: string): Promise<ThreadDto[]> {
  permit(work, "comment:read");
  const { workspaceId } = work.scope;
  const draft = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId, id: draftId } },
    select: { dealId: true, kind: true, version: true, tree: true },
  });
  if (!draft) throw notFound("draft");
  const rows = await work.tx.commentThread.findMany({
    where: {
      workspaceId,
      dealId: draft.dealId,
      draft: { kind: draft.kind, version: { lte: draft.version } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 500,
    select: selectedThread,
  });
  const tree = draft.tree as unknown as DocumentTree;
  const texts = commentableTexts(tree);
  const order = readingOrder(tree);
  const placeOf = (clauseId: string) => order.get(clauseId)?.order ?? Number.MAX_SAFE_INTEGER;
  return rows
    .map((row) => {
      const anchor = commentAnchorSchema.parse(row.anchor);
      return threadSchema.parse({
        ...row,
        draftVersion: row.draft.version,
        anchor,
        place: placeInDocument(texts, anchor).state,
        clauseNumber: order.get(anchor.clauseId)?.number ?? "",
        resolvedAt: row.resolvedAt?.toISOString() ?? null,
        comments: row.comments.map((comment) => ({ ...comment, createdAt: comment.createdAt.toISOString() })),
      });
    })
    .toSorted((a, b) => placeOf(a.anchor.clauseId) - placeOf(b.anchor.clauseId));
}

/** One thread beside the version it was opened on. Throws `not_found`. */
export async function getThread(work: Work, threadId: string): Promise<ThreadDto> {
  const row = await work.tx.commentThread.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: threadId } },
    select: { draftId: true },
  });
  const thread = row && (await listThreads(work, row.draftId)).find((each) => each.id === threadId);
  if (!thread) throw notFound("comment");
  return thread;
}
