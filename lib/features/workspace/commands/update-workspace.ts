import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict } from "@/lib/platform/errors/app-error";
import { updateWorkspaceSchema } from "../schema";

/** Changes name, currency, language and time zone of the workspace. Amounts already written keep their currency. */
export const updateWorkspace = defineCommand({
  name: "workspace.update",
  input: updateWorkspaceSchema,
  async run(work, { version, ...settings }) {
    permit(work, "workspace:edit");
    const { tx, scope } = work;
    const before = await tx.workspace.findUniqueOrThrow({
      where: { id: scope.workspaceId },
      select: { name: true, currency: true, timeZone: true, locale: true },
    });
    const { count } = await tx.workspace.updateMany({
      where: { id: scope.workspaceId, version },
      data: { ...settings, version: { increment: 1 } },
    });
    if (count === 0)
      throw conflict("The settings were changed meanwhile. Nothing was changed; load the page again.", {
        theirs: before,
      });
    await record(work, {
      action: "workspace.updated",
      objectKind: "workspace",
      objectId: scope.workspaceId,
      detail: { before, after: settings },
    });
    return { ...settings, version: version + 1 };
  },
});
