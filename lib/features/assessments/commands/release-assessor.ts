import { record } from "@/lib/platform/audit/record";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { readCards } from "../queries/blind-cards";
import { releaseAssessorSchema } from "../schema";
import { lockAssessment, refuseSettled, refuseStaleAssessment } from "./lock-assessment";
import { revealWhenComplete } from "./reveal-cards";

/** Waits no longer for somebody who has not handed in; their card goes. When all others have, the scores open. */
export const releaseAssessor = defineCommand({
  name: "assessment.release_assessor",
  input: releaseAssessorSchema,
  async run(work, { assessmentId, version, memberId }) {
    const assessment = await lockAssessment(work, assessmentId);
    permit(work, "assessment:score");
    refuseSettled(assessment);
    refuseStaleAssessment(assessment, version);
    const cards = await readCards(work, assessment.id);
    const card = cards.find(({ assessorId }) => assessorId === memberId);
    if (!card) throw notFound("card");
    if (card.isSubmitted)
      throw conflict(`${card.name} has handed in already, and that card stays. Nothing was changed.`);
    if (cards.length <= 2)
      throw conflict(
        "Blind scoring takes at least two people. Ask somebody else first; nobody was released.",
      );
    const { workspaceId } = work.scope;
    await work.tx.blindCard.delete({
      where: { workspaceId_id: { workspaceId, id: card.id } },
      select: { id: true },
    });
    await work.tx.assessment.update({
      where: { workspaceId_id: { workspaceId, id: assessment.id } },
      data: { updatedAt: work.clock.now(), version: { increment: 1 } },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.released_assessor",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: { partnerId: assessment.partnerId, name: card.name },
    });
    await revealWhenComplete(work, assessment);
    return getAssessment(work, assessment.id);
  },
});
