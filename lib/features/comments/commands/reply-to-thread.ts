import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { replyToThreadSchema } from "../schema";
import { lockThread, storeThreadState } from "./lock-thread";
import { writeComment } from "./write-comment";

/**
 * Answers in a thread; what is said in a shared one goes outside and needs the right to share. A settled thread is
 * open again after an answer. For a guest an internal thread does not exist.
 */
export const replyToThread = defineCommand({
  name: "comment.reply",
  input: replyToThreadSchema,
  async run(work, { threadId, body }) {
    const thread = await lockThread(work, threadId);
    const isShared = thread.visibility === "shared";
    const resource = { dealId: thread.dealId, isSharedWithCounterparty: isShared };
    permit(work, "comment:write", resource);
    if (isShared && work.actor.kind !== "guest") permit(work, "comment:share", resource);
    const { kind } = thread.draft;
    const commentId = await writeComment(work, { ...thread, threadId, kind }, body);
    if (thread.resolvedAt) await storeThreadState(work, threadId, { resolvedAt: null, resolvedByName: null });
    await record(work, {
      action: "comment.added",
      objectKind: "comment_thread",
      objectId: threadId,
      dealId: thread.dealId,
      detail: { kind, version: thread.draft.version, visibility: thread.visibility },
    });
    return { threadId, commentId };
  },
});
