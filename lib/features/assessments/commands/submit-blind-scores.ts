import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { invalid } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { settleAssessmentSchema } from "../schema";
import { lockOwnCard } from "./lock-own-card";
import { revealWhenComplete } from "./reveal-cards";

/** Hands in one's own card, which stays as it is from then on. The last one opens all of them. */
export const submitBlindScores = defineCommand({
  name: "assessment.submit_blind_scores",
  input: settleAssessmentSchema,
  async run(work, { assessmentId, version }) {
    const { assessment, card } = await lockOwnCard(work, assessmentId, version);
    if (card.scores.every(({ score }) => score === null))
      throw invalid("Your card has no score yet. Nothing was handed in.", [
        { path: "scores", message: "Score at least one criterion." },
      ]);
    const now = work.clock.now();
    await work.tx.blindCard.update({
      where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: card.id } },
      data: { submittedAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.handed_in",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: { partnerId: assessment.partnerId },
    });
    await revealWhenComplete(work, assessment);
    return getAssessment(work, assessment.id);
  },
});
