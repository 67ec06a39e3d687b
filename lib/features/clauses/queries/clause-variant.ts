import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { ClauseVariantDto } from "../dto";
import { readStored, toTextDto, versionColumns } from "./stored-text";

/** One variant with every version it had. Throws `not_found`. */
export async function getClauseVariant(work: Work, variantId: string): Promise<ClauseVariantDto> {
  permit(work, "clause:read");
  const { workspaceId } = work.scope;
  const row = await work.tx.clauseVariant.findUnique({
    where: { workspaceId_id: { workspaceId, id: variantId } },
    select: {
      id: true,
      retiredAt: true,
      slot: { select: { key: true, heading: true } },
      versions: { orderBy: { version: "desc" }, take: 200, select: versionColumns },
    },
  });
  const latest = row?.versions[0];
  if (!row || !latest) throw notFound("variant");
  const read = readStored(latest);
  return {
    id: row.id,
    slotKey: row.slot.key,
    slotHeading: row.slot.heading,
    retiredAt: row.retiredAt?.toISOString() ?? null,
    latest: toTextDto(latest),
    terms: read.ok ? read.facts.terms : [],
    problems: read.ok ? [] : read.problems,
    versions: row.versions.map(toTextDto),
  };
}
