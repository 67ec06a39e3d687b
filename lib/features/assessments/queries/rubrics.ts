import { can } from "@/lib/domain/access/permissions";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import { rubricSchema } from "@/lib/domain/rubric/rubric-schema";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { RubricSummary, RubricVersionView } from "../dto";

/** A stored definition as the core knows it. Throws when it is not sound: versions are written once and never edited. */
export const readRubric = (definition: unknown, version: number): Rubric => ({
  ...rubricSchema.parse(definition),
  version,
});

/** Names of members by id; whoever is gone or was the desk itself is "Parley". */
export async function memberNames(
  work: Work,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: wanted } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? "Parley" : (names.get(id) ?? "Parley"));
}

/** All rubrics that are not archived, the default first, with the groups of their latest version. */
export async function listRubrics(work: Work): Promise<RubricSummary[]> {
  permit(work, "assessment:read");
  const { tx, scope } = work;
  const rubrics = await tx.rubric.findMany({
    where: { workspaceId: scope.workspaceId, archivedAt: null },
    orderBy: [{ isDefault: "desc" }, { name: "asc" }],
    select: { id: true, key: true, name: true, isDefault: true, latestVersion: true },
  });
  const versions = await tx.rubricVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      OR: rubrics.map(({ id, latestVersion }) => ({ rubricId: id, version: latestVersion })),
    },
    select: { rubricId: true, version: true, definition: true, createdAt: true },
  });
  const counts = await tx.$queryRaw<{ rubric_id: string; count: number }[]>`
    SELECT v.rubric_id, count(*)::int AS count FROM assessment a
    JOIN rubric_version v ON v.workspace_id = a.workspace_id AND v.id = a.rubric_version_id
    WHERE a.workspace_id = ${scope.workspaceId}::uuid GROUP BY v.rubric_id`;
  return rubrics.flatMap(({ id, key, name, isDefault, latestVersion }) => {
    const latest = versions.find(({ rubricId }) => rubricId === id);
    if (!latest) return [];
    const { groups } = readRubric(latest.definition, latest.version);
    return [
      {
        id,
        key,
        name,
        isDefault,
        latestVersion,
        groups: groups.map((group) => ({ key: group.key, label: group.label, weightBps: group.weightBps })),
        criterionCount: groups.reduce((total, group) => total + group.criteria.length, 0),
        assessmentCount: counts.find((row) => row.rubric_id === id)?.count ?? 0,
        changedAt: latest.createdAt.toISOString(),
      },
    ];
  });
}

/** One version of a rubric, the latest unless `version` names another; not found when either is unknown. */
export async function getRubricVersion(
  work: Work,
  rubricId: string,
  version: number | null = null,
): Promise<RubricVersionView> {
  permit(work, "assessment:read");
  const { tx, scope } = work;
  const rubric = await tx.rubric.findUnique({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: rubricId } },
    select: {
      latestVersion: true,
      isDefault: true,
      versions: {
        orderBy: { version: "desc" },
        select: { id: true, version: true, createdAt: true, createdById: true },
      },
    },
  });
  const row = rubric?.versions.find((candidate) => candidate.version === (version ?? rubric.latestVersion));
  if (!rubric || !row) throw notFound("rubric");
  const { definition } = await tx.rubricVersion.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: row.id } },
    select: { definition: true },
  });
  const assessmentCount = await tx.assessment.count({
    where: { workspaceId: scope.workspaceId, rubricVersionId: row.id },
  });
  const nameOf = await memberNames(
    work,
    rubric.versions.map(({ createdById }) => createdById),
  );
  return {
    rubricId,
    versionId: row.id,
    version: row.version,
    latestVersion: rubric.latestVersion,
    isDefault: rubric.isDefault,
    definition: readRubric(definition, row.version),
    createdAt: row.createdAt.toISOString(),
    createdByName: nameOf(row.createdById),
    assessmentCount,
    versions: rubric.versions.map((each) => ({
      version: each.version,
      createdAt: each.createdAt.toISOString(),
      createdByName: nameOf(each.createdById),
    })),
    abilities: { edit: can(work.actor, "rubric:edit") },
  };
}
