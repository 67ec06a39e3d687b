import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { PartnerEventDto } from "../dto";

/** What happened to one partner, newest first, at most `limit`. */
export async function listPartnerEvents(
  work: Work,
  partnerId: string,
  limit = 200,
): Promise<PartnerEventDto[]> {
  permit(work, "partner:read");
  const { workspaceId } = work.scope;
  const partner = await work.tx.partner.findUnique({
    where: { workspaceId_id: { workspaceId, id: partnerId } },
    select: { importBatchId: true },
  });
  const rows = await work.tx.auditEvent.findMany({
    where: {
      workspaceId,
      OR: [
        { objectKind: "partner", objectId: partnerId },
        // An import is one event for all of its rows.
        ...(partner?.importBatchId
          ? [{ objectKind: "import_batch", objectId: partner.importBatchId, action: "import.finished" }]
          : []),
      ],
    },
    select: { seq: true, at: true, actorName: true, via: true, action: true, detail: true },
    orderBy: { seq: "desc" },
    take: limit,
  });
  return rows.map((row) => ({
    seq: String(row.seq),
    at: row.at.toISOString(),
    actorName: row.actorName,
    via: row.via,
    action: row.action,
    detail: JSON.parse(row.detail) as Record<string, unknown>,
  }));
}
