import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";

/** The calendar day it is in the workspace's time zone. */
export async function readToday(work: Work): Promise<CalendarDateText> {
  const workspace = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: { timeZone: true },
  });
  return todayIn(work.clock, workspace.timeZone);
}
