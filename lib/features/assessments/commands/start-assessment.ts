import { criteriaOf, type Rubric } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import { record } from "@/lib/platform/audit/record";
import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid, notFound } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { readRubric } from "../queries/rubrics";
import { startAssessmentSchema } from "../schema";
import { type LockedAssessment, lockAssessment } from "./lock-assessment";
import { lockPartner } from "./lock-partner";
import { scoreColumns } from "./score-columns";

async function latestVersion(
  work: Work,
  rubricId: string | null,
): Promise<{ versionId: string; rubric: Rubric }> {
  const { workspaceId } = work.scope;
  const row = await work.tx.rubric.findFirst({
    where: { workspaceId, archivedAt: null, ...(rubricId === null ? { isDefault: true } : { id: rubricId }) },
    select: {
      versions: {
        orderBy: { version: "desc" },
        take: 1,
        select: { id: true, version: true, definition: true },
      },
    },
  });
  const latest = row?.versions[0];
  if (!latest) throw notFound("rubric");
  return { versionId: latest.id, rubric: readRubric(latest.definition, latest.version) };
}

/** The scores an earlier assessment of this partner can hand on to the rubric: those whose criteria are still asked. */
function inheritedScores(rubric: Rubric, partnerId: string, from: LockedAssessment | null): CriterionScore[] {
  if (!from) return [];
  if (from.partnerId !== partnerId)
    throw invalid("The assessment to start from is of another partner. Nothing was started.");
  const known = new Set(criteriaOf(rubric).map(({ criterion }) => criterion.key));
  return from.scores.filter(({ criterionKey }) => known.has(criterionKey));
}

/** Opens a draft assessment of a partner with the latest version of a rubric. One draft per partner at a time. */
export const startAssessment = defineCommand({
  name: "assessment.start",
  input: startAssessmentSchema,
  async run(work, input) {
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    // Always the assessment before its partner, as every command here does, so that two of them never wait in a ring.
    const from = input.fromAssessmentId === null ? null : await lockAssessment(work, input.fromAssessmentId);
    const partner = await lockPartner(work, input.partnerId);
    permit(work, "assessment:score");
    const open = await tx.assessment.findFirst({
      where: { workspaceId, partnerId: partner.id, state: "draft" },
      select: { id: true },
    });
    if (open)
      throw conflict(
        `${partner.name} is being assessed already. Nothing was started; go on with the open draft or settle it first.`,
        { assessmentId: open.id },
      );
    const { versionId, rubric } = await latestVersion(work, input.rubricId);
    const scores = inheritedScores(rubric, partner.id, from);
    const now = clock.now();
    const created = await tx.assessment.create({
      data: {
        workspaceId,
        partnerId: partner.id,
        rubricVersionId: versionId,
        assessorId: actingMember(work),
        scores,
        ...scoreColumns(rubric, scores).columns,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.started",
      objectKind: "assessment",
      objectId: created.id,
      detail: {
        partnerId: partner.id,
        rubric: rubric.key,
        rubricVersion: rubric.version,
        copiedCriteria: scores.length,
      },
    });
    return getAssessment(work, created.id);
  },
});
