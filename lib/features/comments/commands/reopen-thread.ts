import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getThread } from "../queries/threads";
import { resolveThreadSchema } from "../schema";
import { lockThread, storeThreadState } from "./lock-thread";

/** Takes a settled thread up again. */
export const reopenThread = defineCommand({
  name: "comment.reopen_thread",
  input: resolveThreadSchema,
  async run(work, { threadId, version }) {
    const thread = await lockThread(work, threadId, version);
    permit(work, "comment:resolve", { dealId: thread.dealId });
    if (!thread.resolvedAt)
      throw conflict("This thread is open already. Nothing was changed.", { version: thread.version });
    await storeThreadState(work, threadId, { resolvedAt: null, resolvedByName: null });
    await record(work, {
      action: "thread.reopened",
      objectKind: "comment_thread",
      objectId: threadId,
      dealId: thread.dealId,
      detail: { kind: thread.draft.kind, version: thread.draft.version, visibility: thread.visibility },
    });
    return getThread(work, threadId);
  },
});
