import { z } from "zod";
import { compareAssessments as compareInCore } from "@/lib/domain/rubric/comparison";
import { scoreAssessment } from "@/lib/domain/rubric/score";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { fromTierColumn } from "@/lib/platform/db/tier-column";
import { AppError, notFound } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import type { ComparisonView } from "../dto";
import { comparisonChoiceSchema } from "../schema";
import { readRubric } from "./rubrics";

const chosenRows = (work: Work, partnerIds: string[]) =>
  work.tx.partner.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: partnerIds } },
    select: { id: true, name: true, tier: true, assessmentId: true },
  });

const settledRows = (work: Work, assessmentIds: string[]) =>
  work.tx.assessment.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: assessmentIds } },
    select: {
      id: true,
      scores: true,
      settledAt: true,
      createdAt: true,
      rubricVersion: { select: { version: true, definition: true, rubricId: true } },
    },
  });

/**
 * Up to four partners by their current assessments, in the order given: points per group, leader, where they differ
 * most. Partners without a settled assessment are named apart; assessments of different rubric versions are refused
 * in `refusal`, because their points do not compare. An unknown id is not found.
 */
export async function compareAssessments(work: Work, partnerIds: readonly string[]): Promise<ComparisonView> {
  permit(work, "assessment:read");
  const choice = comparisonChoiceSchema.safeParse({ partnerIds: [...partnerIds] });
  if (!choice.success)
    throw new AppError("invalid", "These partners cannot be compared.", {
      problems: problemsOf(choice.error),
    });
  const found = await chosenRows(work, choice.data.partnerIds);
  const partners = choice.data.partnerIds.map((id) => {
    const partner = found.find((row) => row.id === id);
    if (!partner) throw notFound("partner");
    return partner;
  });
  const settled = await settledRows(
    work,
    partners.flatMap(({ assessmentId }) => (assessmentId === null ? [] : [assessmentId])),
  );
  const scored = partners.flatMap((partner) => {
    const assessment = settled.find(({ id }) => id === partner.assessmentId);
    if (!assessment) return [];
    const { definition, version, rubricId } = assessment.rubricVersion;
    const rubric = readRubric(definition, version);
    const result = scoreAssessment(rubric, z.array(criterionScoreSchema).parse(assessment.scores));
    return [{ partner, assessment, rubric, rubricId, result }];
  });
  const compared = compareInCore(
    scored.map(({ partner, result }) => ({ id: partner.id, label: partner.name, result })),
  );
  const first = scored[0];
  return {
    refusal: compared.ok ? null : compared.refusal,
    unscored: partners
      .filter(({ id }) => !scored.some(({ partner }) => partner.id === id))
      .map(({ id, name }) => ({ partnerId: id, name })),
    rubric: first ? { id: first.rubricId, name: first.rubric.name, version: first.rubric.version } : null,
    tierStarts: first?.rubric.tiers.map(({ tier, fromScore }) => ({ tier, fromScore })) ?? [],
    compared: scored.map(({ partner, assessment, result }) => ({
      partnerId: partner.id,
      name: partner.name,
      assessmentId: assessment.id,
      settledAt: (assessment.settledAt ?? assessment.createdAt).toISOString(),
      score: result.score,
      range: result.range,
      tier: partner.tier && fromTierColumn(partner.tier),
      isComplete: result.isComplete,
    })),
    comparison: compared.ok ? compared.value : null,
  };
}
