import { can } from "@/lib/domain/access/permissions";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { DealChoicesDto } from "../dto";

/** Who may own a deal, and what a new one begins with. */
export async function getDealChoices(work: Work): Promise<DealChoicesDto> {
  permit(work, "deal:read");
  const workspace = await work.tx.workspace.findUniqueOrThrow({
    where: { id: work.scope.workspaceId },
    select: {
      currency: true,
      timeZone: true,
      members: { where: { isActive: true }, orderBy: { name: "asc" }, select: { id: true, name: true } },
    },
  });
  return {
    members: workspace.members,
    currency: workspace.currency,
    today: todayIn(work.clock, workspace.timeZone),
    abilities: { open: can(work.actor, "deal:open") },
  };
}
