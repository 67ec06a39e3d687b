import { can } from "@/lib/domain/access/permissions";
import type { Work } from "@/lib/platform/command/context";
import { type FileContent, findFile } from "@/lib/platform/storage/files";

/**
 * A file the actor may save, or null. Files of a deal go to whoever reads its drafts, for guests only shared ones of
 * their own deal; files of no deal (imports) go to whoever imports.
 */
export async function findDownload(work: Work, fileId: string): Promise<FileContent | null> {
  const row = await work.tx.storedFile.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: fileId } },
    select: { dealId: true, isShared: true },
  });
  if (!row) return null;
  const isAllowed = row.dealId
    ? can(work.actor, "draft:read", { dealId: row.dealId, isSharedWithCounterparty: row.isShared })
    : can(work.actor, "import:run");
  return isAllowed ? findFile(work, fileId) : null;
}
