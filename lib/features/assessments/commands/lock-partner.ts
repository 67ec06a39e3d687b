import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

export interface LockedPartner {
  id: string;
  name: string;
  assessmentId: string | null;
  archivedAt: Date | null;
}

/** The partner, held until the transaction ends: screens and scores of one partner are written one after another. */
export async function lockPartner({ tx, scope }: Work, partnerId: string): Promise<LockedPartner> {
  const rows = await tx.$queryRaw<LockedPartner[]>`
    SELECT id, name, assessment_id AS "assessmentId", archived_at AS "archivedAt" FROM partner
    WHERE workspace_id = ${scope.workspaceId}::uuid AND id = ${partnerId}::uuid FOR UPDATE`;
  const [partner] = rows;
  if (!partner) throw notFound("partner");
  return partner;
}
