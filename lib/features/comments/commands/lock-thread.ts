import type { Work } from "@/lib/platform/command/context";
import { conflict, notFound } from "@/lib/platform/errors/app-error";

/** Loads a thread with its document and holds it. Throws `not_found`, and `conflict` for a stale version. */
export async function lockThread(work: Work, threadId: string, version?: number) {
  const { workspaceId } = work.scope;
  await work.tx
    .$queryRaw`SELECT id FROM comment_thread WHERE workspace_id = ${workspaceId}::uuid AND id = ${threadId}::uuid FOR UPDATE`;
  const thread = await work.tx.commentThread.findUnique({
    where: { workspaceId_id: { workspaceId, id: threadId } },
    select: {
      id: true,
      dealId: true,
      draftId: true,
      visibility: true,
      resolvedAt: true,
      version: true,
      draft: { select: { kind: true, version: true, sharedAt: true } },
    },
  });
  if (!thread) throw notFound("comment");
  if (version !== undefined && version !== thread.version)
    throw conflict(
      "Somebody answered or settled this thread meanwhile. Nothing was changed; look at it again.",
      {
        version: thread.version,
      },
    );
  return thread;
}

/** Settles a thread, or takes it up again, in its row. */
export async function storeThreadState(
  work: Work,
  threadId: string,
  state: { resolvedAt: Date | null; resolvedByName: string | null },
): Promise<void> {
  await work.tx.commentThread.updateMany({
    where: { workspaceId: work.scope.workspaceId, id: threadId },
    data: { ...state, version: { increment: 1 } },
  });
}
