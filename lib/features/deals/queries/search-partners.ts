import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";

/** The partners a deal can be opened with whose name holds these words; thirty at most, by name. */
export async function searchPartners(work: Work, text: string): Promise<{ id: string; name: string }[]> {
  permit(work, "partner:read");
  return work.tx.partner.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      archivedAt: null,
      ...(text.trim() === "" ? {} : { name: { contains: text.trim(), mode: "insensitive" } }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 30,
    select: { id: true, name: true },
  });
}

/** A partner a deal can be opened with, or null. */
export async function findPartner(
  work: Work,
  partnerId: string,
): Promise<{ id: string; name: string } | null> {
  permit(work, "partner:read");
  return work.tx.partner.findFirst({
    where: { workspaceId: work.scope.workspaceId, id: partnerId, archivedAt: null },
    select: { id: true, name: true },
  });
}
