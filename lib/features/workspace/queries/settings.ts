import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { WorkspaceDto } from "../dto";

/** The workspace's own settings. */
export async function readWorkspace(work: Work): Promise<WorkspaceDto> {
  permit(work, "workspace:edit");
  return work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { name: true, currency: true, locale: true, timeZone: true, version: true },
  });
}
