import { countWaiting } from "@/lib/features/approvals/queries/list-approvals";
import type { Work } from "@/lib/platform/command/context";

/** Figures for the rail: deals on the road and decisions that wait for this member. */
export async function countRooms(work: Work): Promise<{ openDeals: number; openApprovals: number }> {
  const { tx, scope } = work;
  const { workspaceId } = scope;
  const openDeals = await tx.deal.count({
    where: { workspaceId, stage: { notIn: ["live", "parked", "lost", "walked_away"] } },
  });
  return { openDeals, openApprovals: await countWaiting(work) };
}
