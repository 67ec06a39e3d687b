import type { Work } from "@/lib/platform/command/context";
import { notFound } from "@/lib/platform/errors/app-error";

export interface LockedRubric {
  id: string;
  key: string;
  name: string;
  latestVersion: number;
}

/** The rubric, held until the transaction ends so that two people cannot write the same version; else not found. */
export async function lockRubric({ tx, scope }: Work, rubricId: string): Promise<LockedRubric> {
  const rows = await tx.$queryRaw<LockedRubric[]>`
    SELECT id, key, name, latest_version AS "latestVersion" FROM rubric
    WHERE workspace_id = ${scope.workspaceId}::uuid AND id = ${rubricId}::uuid AND archived_at IS NULL FOR UPDATE`;
  const [rubric] = rows;
  if (!rubric) throw notFound("rubric");
  return rubric;
}
