import { fragilityOf } from "@/lib/domain/rubric/fragility";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import type { AssessmentResult, CriterionScore } from "@/lib/domain/rubric/score";
import { settlementGaps, spreadGaps } from "@/lib/domain/rubric/settlement";
import { type BlindCard, spreadOfCards } from "@/lib/domain/rubric/spread";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError, type Problem } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { settleAssessmentSchema } from "../schema";
import { lockAssessment, refuseSettled, refuseStaleAssessment } from "./lock-assessment";
import { lockPartner } from "./lock-partner";
import { refuseWhileHidden } from "./refuse-while-hidden";
import { scoreColumns } from "./score-columns";

/** What is missing, with where people differ and have not settled on one score. */
function settlementProblems(
  rubric: Rubric,
  scores: readonly CriterionScore[],
  result: AssessmentResult,
  cards: readonly BlindCard[],
): Problem[] {
  const settled = new Map(scores.map(({ criterionKey, score }) => [criterionKey, score]));
  const spreads = cards.length === 0 ? [] : spreadOfCards(rubric, cards);
  return [...settlementGaps(result), ...spreadGaps(spreads, (key) => settled.get(key) ?? null)].map(
    ({ key, message }) => ({ path: key, message }),
  );
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
    const cards = await refuseWhileHidden(work, found);
    await lockPartner(work, found.partnerId);
    const { columns, result } = scoreColumns(found.rubric, found.scores);
    const problems = settlementProblems(found.rubric, found.scores, result, cards);
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
