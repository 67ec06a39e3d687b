import type { Work } from "@/lib/platform/command/context";

/** Types that partners have, most frequent first, at most forty. */
export async function listPartnerTypes(work: Work): Promise<string[]> {
  const groups = await work.tx.partner.groupBy({
    by: ["partnershipType"],
    where: { workspaceId: work.scope.workspaceId, archivedAt: null, partnershipType: { not: "" } },
    _count: { partnershipType: true },
    orderBy: { _count: { partnershipType: "desc" } },
    take: 40,
  });
  return groups.map((group) => group.partnershipType);
}
