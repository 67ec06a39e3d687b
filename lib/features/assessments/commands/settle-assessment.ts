import { fragilityOf } from "@/lib/domain/rubric/fragility";
import type { AssessmentResult } from "@/lib/domain/rubric/score";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError, type Problem } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { settleAssessmentSchema } from "../schema";
import { lockAssessment, refuseSettled, refuseStaleAssessment } from "./lock-assessment";
import { lockPartner } from "./lock-partner";
import { scoreColumns } from "./score-columns";

/** What still has to be said: a score needs evidence or a stated gap, an open criterion a gap, a group one score. */
function settlementProblems(result: AssessmentResult): Problem[] {
  const criteria = result.groups.flatMap((group) => group.criteria);
  const silent = criteria.filter(({ evidence }) => evidence === null);
  return [
    ...result.groups
      .filter(({ points }) => points === null)
      .map(({ key, label }) => ({
        path: key,
        message: `Nothing in ${label} is scored, so there is no figure yet.`,
      })),
    ...silent.map(({ key, label, score }) => ({
      path: key,
      message:
        score === null
          ? `${label} is open: score it, or say what is missing to score it.`
          : `${label} is scored ${score} without evidence: say what it rests on, or that it is a gap.`,
    })),
  ];
}

/**
 * Freezes a draft and makes it the partner's current assessment: score, range and tier go to the partner, and an
 * override of the earlier assessment ends (domain.md §2).
 */
export const settleAssessment = defineCommand({
  name: "assessment.settle",
  input: settleAssessmentSchema,
  async run(work, input) {
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const found = await lockAssessment(work, input.assessmentId);
    permit(work, "assessment:score");
    refuseSettled(found);
    refuseStaleAssessment(found, input.version);
    await lockPartner(work, found.partnerId);
    const { columns, result } = scoreColumns(found.rubric, found.scores);
    const problems = settlementProblems(result);
    if (problems.length > 0)
      throw new AppError(
        "invalid",
        `${problems.length === 1 ? "One thing is" : `${problems.length} things are`} missing before this can be settled. The draft is kept as it is.`,
        { problems },
      );
    const now = clock.now();
    await tx.assessment.update({
      where: { workspaceId_id: { workspaceId, id: found.id } },
      data: { ...columns, state: "settled", settledAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    const isCloseCall = fragilityOf(found.rubric, found.scores)?.isCloseCall ?? false;
    const { scoreExact, ...figures } = columns;
    await tx.partner.update({
      where: { workspaceId_id: { workspaceId, id: found.partnerId } },
      data: { ...figures, isCloseCall, assessmentId: found.id, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.settled",
      objectKind: "assessment",
      objectId: found.id,
      detail: { partnerId: found.partnerId, score: scoreExact, tier: columns.tier, isCloseCall },
    });
    return getAssessment(work, found.id);
  },
});
