import { scoreProblems } from "@/lib/domain/rubric/score";
import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { AppError } from "@/lib/platform/errors/app-error";
import { saveScoresSchema } from "../schema";
import { lockOwnCard } from "./lock-own-card";
import { mergeScores } from "./merge-scores";

/** Replaces scores on one's own card. What they are is told nobody, the audit trail included, until all are handed in. */
export const saveBlindScores = defineCommand({
  name: "assessment.save_blind_scores",
  input: saveScoresSchema,
  async run(work, input) {
    const { assessment, card } = await lockOwnCard(work, input.assessmentId, input.version);
    const problems = scoreProblems(assessment.rubric, input.scores);
    if (problems.length > 0)
      throw new AppError("invalid", "These scores do not fit the rubric. Nothing was saved.", {
        problems: problems.map((message) => ({ path: "scores", message })),
      });
    const scores = mergeScores(card.scores, input.scores);
    const { version } = await work.tx.blindCard.update({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: card.id } },
      data: { scores, updatedAt: work.clock.now(), version: { increment: 1 } },
      select: { version: true },
    });
    await record(work, {
      action: "assessment.scored_blind",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: { partnerId: assessment.partnerId, criteria: input.scores.length },
    });
    return { version, scores };
  },
});
