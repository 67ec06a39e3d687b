import { can } from "@/lib/domain/access/permissions";
import { dealNumberText } from "@/lib/domain/deal/deal-address";
import { type DocumentKind, documentLabels } from "@/lib/domain/deal/document-sequence";
import type { DocumentTree } from "@/lib/domain/document/tree";
import { calendarDayOf } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { wordMediaType, writeDocx } from "@/lib/platform/docx/write-docx";
import { type FileContent, sha256Of } from "@/lib/platform/storage/files";
import { draftFooter } from "./draft-footer";

/**
 * One version as a Word file, or null when the actor may not read it: for guests only versions shared with them. Written
 * when it is asked for and not kept; the same version always gives the same bytes.
 */
export async function findDraftWord(work: Work, draftId: string): Promise<FileContent | null> {
  const row = await work.tx.draft.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: draftId } },
    select: {
      dealId: true,
      kind: true,
      version: true,
      digest: true,
      tree: true,
      compiledAt: true,
      sharedAt: true,
      deal: { select: { number: true } },
      workspace: { select: { timeZone: true } },
    },
  });
  if (!row) return null;
  const resource = { dealId: row.dealId, isSharedWithCounterparty: row.sharedAt !== null };
  if (!can(work.actor, "draft:read", resource)) return null;
  const number = dealNumberText(row.deal.number);
  const bytes = await writeDocx(row.tree as unknown as DocumentTree, {
    createdAt: row.compiledAt,
    footer: draftFooter({
      number,
      version: row.version,
      compiledOn: calendarDayOf(row.compiledAt, row.workspace.timeZone),
    }),
    identity: { documentId: draftId, revision: `${row.version}`, digest: row.digest },
  });
  return {
    name: `${number} ${documentLabels[row.kind as DocumentKind]} v${row.version} draft.docx`,
    mediaType: wordMediaType,
    sha256: sha256Of(bytes),
    bytes,
  };
}
