import type { Work } from "@/lib/platform/command/context";

/** What lists and forms of partners need to know of the workspace: its currency, time zone and locale. */
export async function workspaceFacts(
  work: Work,
): Promise<{ currency: string; timeZone: string; locale: string }> {
  return work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { currency: true, timeZone: true, locale: true },
  });
}
