import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { memberIdOf, permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import { removeViewSchema } from "../schema";

/** Removes a view of one's own; what others saved looks as if it were not there. */
export const removeView = defineCommand({
  name: "view.remove",
  input: removeViewSchema,
  async run(work, { viewId }) {
    permit(work, "partner:read");
    const { count } = await work.tx.savedView.deleteMany({
      where: { workspaceId: work.scope.workspaceId, id: viewId, memberId: memberIdOf(work.actor) },
    });
    if (count === 0) throw notFound("view of yours");
    await record(work, { action: "view.removed", objectKind: "saved_view", objectId: viewId });
    return { viewId };
  },
});
