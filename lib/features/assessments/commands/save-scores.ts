import { scoreProblems } from "@/lib/domain/rubric/score";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { AppError } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { saveScoresSchema } from "../schema";
import { lockAssessment, refuseSettled, refuseStaleAssessment } from "./lock-assessment";
import { mergeScores } from "./merge-scores";
import { refuseWhileHidden } from "./refuse-while-hidden";
import { scoreColumns } from "./score-columns";

/** Replaces the scores of the criteria that were sent; an entry with nothing in it takes the criterion back to open. */
export const saveScores = defineCommand({
  name: "assessment.save_scores",
  input: saveScoresSchema,
  async run(work, input) {
    const { tx, scope, clock } = work;
    const assessment = await lockAssessment(work, input.assessmentId);
    permit(work, "assessment:score");
    refuseSettled(assessment);
    refuseStaleAssessment(assessment, input.version);
    await refuseWhileHidden(work, assessment);
    const { rubric } = assessment;
    const problems = scoreProblems(rubric, input.scores);
    if (problems.length > 0)
      throw new AppError("invalid", "These scores do not fit the rubric. Nothing was saved.", {
        problems: problems.map((message) => ({ path: "scores", message })),
      });
    const scores = mergeScores(assessment.scores, input.scores);
    const { columns, result } = scoreColumns(rubric, scores);
    await tx.assessment.update({
      where: { workspaceId_id: { workspaceId: scope.workspaceId, id: assessment.id } },
      data: { scores, ...columns, updatedAt: clock.now(), version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.scored",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: {
        partnerId: assessment.partnerId,
        scores: Object.fromEntries(input.scores.map(({ criterionKey, score }) => [criterionKey, score])),
        low: result.range.low.shown,
        high: result.range.high.shown,
      },
    });
    return getAssessment(work, assessment.id);
  },
});
