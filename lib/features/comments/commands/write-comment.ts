import type { Work } from "@/lib/platform/command/context";
import { type FreshComment, readMentioned, tellReaders } from "./tell-readers";

/** Stores one comment as whoever is writing and tells its readers. The caller has permitted it. Answers its id. */
export async function writeComment(work: Work, comment: FreshComment, body: string): Promise<string> {
  const { actor, tx } = work;
  const mentions = await readMentioned(work, body);
  const row = await tx.comment.create({
    data: {
      workspaceId: work.scope.workspaceId,
      threadId: comment.threadId,
      dealId: comment.dealId,
      visibility: comment.visibility,
      side: actor.kind === "guest" ? "theirs" : "ours",
      authorMemberId: actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : null,
      authorContactId: actor.kind === "guest" ? actor.contactId : null,
      authorName: work.actorName,
      body,
      mentions,
      createdAt: work.clock.now(),
    },
    select: { id: true },
  });
  await tellReaders(work, comment, mentions);
  return row.id;
}
