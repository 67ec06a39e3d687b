import type { documentKinds } from "@/lib/domain/deal/document-sequence";
import type { Work } from "@/lib/platform/command/context";
import { type DraftSummaryDto, draftSummarySchema } from "../dto";

/** Every version of a deal's documents, newest first, without their words. */
export async function readDraftSummaries(
  work: Work,
  dealId: string,
  kind?: (typeof documentKinds)[number],
): Promise<DraftSummaryDto[]> {
  const { workspaceId } = work.scope;
  const rows = await work.tx.draft.findMany({
    where: { workspaceId, dealId, ...(kind ? { kind } : {}) },
    orderBy: [{ version: "desc" }],
    select: {
      id: true,
      kind: true,
      version: true,
      digest: true,
      compiledAt: true,
      compiledById: true,
      sharedAt: true,
      termSheetVersion: true,
      _count: { select: { threads: { where: { resolvedAt: null } } } },
    },
  });
  const sheet = await work.tx.termSheet.findUnique({
    where: { workspaceId_dealId: { workspaceId, dealId } },
    select: { version: true },
  });
  const memberIds = rows.flatMap((row) => (row.compiledById ? [row.compiledById] : []));
  const members = await work.tx.member.findMany({
    where: { workspaceId, id: { in: memberIds } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(members.map((member) => [member.id, member.name]));
  return rows.map((row) =>
    draftSummarySchema.parse({
      id: row.id,
      kind: row.kind,
      version: row.version,
      digest: row.digest,
      compiledAt: row.compiledAt.toISOString(),
      compiledByName: (row.compiledById && nameOf.get(row.compiledById)) || "Parley",
      sharedAt: row.sharedAt?.toISOString() ?? null,
      isOfCurrentTerms: row.termSheetVersion === sheet?.version,
      openThreadCount: row._count.threads,
    }),
  );
}
