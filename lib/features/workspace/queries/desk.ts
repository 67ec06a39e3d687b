import type { Work } from "@/lib/platform/command/context";

/** Figures for the rail: deals on the road and approvals that are asked for. */
export async function countRooms(work: Work): Promise<{ openDeals: number; openApprovals: number }> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  const openDeals = await tx.deal.count({
    where: { workspaceId, stage: { notIn: ["live", "parked", "lost", "walked_away"] } },
  });
  const openApprovals = await tx.approvalRequest.count({ where: { workspaceId, state: "open" } });
  return { openDeals, openApprovals };
}
