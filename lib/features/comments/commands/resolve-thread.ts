import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { getThread } from "../queries/threads";
import { resolveThreadSchema } from "../schema";
import { lockThread, storeThreadState } from "./lock-thread";

/** Settles a thread: nothing in it is open any more. */
export const resolveThread = defineCommand({
  name: "comment.resolve_thread",
  input: resolveThreadSchema,
  async run(work, { threadId, version }) {
    const thread = await lockThread(work, threadId, version);
    permit(work, "comment:resolve", { dealId: thread.dealId });
    if (thread.resolvedAt)
      throw conflict("This thread is settled already. Nothing was changed.", { version: thread.version });
    await storeThreadState(work, threadId, { resolvedAt: work.clock.now(), resolvedByName: work.actorName });
    await record(work, {
      action: "thread.resolved",
      objectKind: "comment_thread",
      objectId: threadId,
      dealId: thread.dealId,
      detail: { kind: thread.draft.kind, version: thread.draft.version, visibility: thread.visibility },
    });
    return getThread(work, threadId);
  },
});
