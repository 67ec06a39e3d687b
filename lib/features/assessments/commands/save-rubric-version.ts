import type { Rubric } from "@/lib/domain/rubric/rubric";
import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { getRubricVersion } from "../queries/rubrics";
import { saveRubricVersionSchema } from "../schema";
import { type LockedRubric, lockRubric } from "./lock-rubric";

async function createRubric(work: Work, definition: Rubric, basedOnVersion: number): Promise<LockedRubric> {
  const { tx, scope, clock } = work;
  const { workspaceId } = scope;
  if (basedOnVersion !== 0) throw invalid("A new rubric begins at version 0. Nothing was saved.");
  const { key, name } = definition;
  const taken = await tx.rubric.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { id: true },
  });
  if (taken)
    throw conflict(`There is a rubric with the key ${key} already. Nothing was saved; choose another key.`);
  return tx.rubric.create({
    data: { workspaceId, key, name, latestVersion: 0, createdAt: clock.now() },
    select: { id: true, key: true, name: true, latestVersion: true },
  });
}

/** Refuses what would not be a new version of this rubric: another key, a stale beginning, or no change at all. */
async function refuseWrongBasis(
  work: Work,
  rubric: LockedRubric,
  definition: Rubric,
  basedOnVersion: number,
): Promise<void> {
  if (definition.key !== rubric.key)
    throw invalid(
      `The key of a rubric stays ${rubric.key}, so that its versions belong together. Nothing was saved.`,
    );
  if (rubric.latestVersion !== basedOnVersion)
    throw conflict(
      `${rubric.name} has a version ${rubric.latestVersion} by now; you began from ${basedOnVersion}. Your changes were not saved: look at the new version and make them there.`,
      { latestVersion: rubric.latestVersion },
    );
  const latest = await getRubricVersion(work, rubric.id);
  const same =
    JSON.stringify({ ...latest.definition, id: null }) ===
    JSON.stringify({ ...definition, version: rubric.latestVersion, id: null });
  if (same)
    throw invalid(`Nothing differs from version ${rubric.latestVersion}, so no new version was made.`);
}

/**
 * Writes the next version of a rubric, or the first of a new one. Earlier versions, and what was scored with them,
 * stay as they are (domain.md §2).
 */
export const saveRubricVersion = defineCommand({
  name: "rubric.save_version",
  input: saveRubricVersionSchema,
  async run(work, { rubricId, basedOnVersion, definition: given }) {
    permit(work, "rubric:edit");
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const { id: _, ...definition } = given;
    const rubric = rubricId
      ? await lockRubric(work, rubricId)
      : await createRubric(work, definition, basedOnVersion);
    if (rubricId) await refuseWrongBasis(work, rubric, definition, basedOnVersion);
    const version = rubric.latestVersion + 1;
    await tx.rubricVersion.create({
      data: {
        workspaceId,
        rubricId: rubric.id,
        version,
        definition: { ...definition, version },
        createdById: actingMember(work),
        createdAt: clock.now(),
      },
      select: { id: true },
    });
    await tx.rubric.update({
      where: { workspaceId_id: { workspaceId, id: rubric.id } },
      data: { latestVersion: version, name: definition.name },
      select: { id: true },
    });
    await record(work, {
      action: "rubric.version_saved",
      objectKind: "rubric",
      objectId: rubric.id,
      detail: {
        name: definition.name,
        version,
        weightsBps: Object.fromEntries(definition.groups.map(({ key, weightBps }) => [key, weightBps])),
      },
    });
    return getRubricVersion(work, rubric.id);
  },
});
