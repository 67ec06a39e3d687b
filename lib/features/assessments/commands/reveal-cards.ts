import { type BlindCard, settleScores, spreadOfCards, widestSpreads } from "@/lib/domain/rubric/spread";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { isHidden, readCards } from "../queries/blind-cards";
import type { LockedAssessment } from "./lock-assessment";
import { scoreColumns } from "./score-columns";

/**
 * Once everybody has handed in: what they agree on becomes the assessment's scores, where they differ it stays open
 * until they settle on one (domain.md §2). Does nothing before. The assessment must be locked.
 */
export async function revealWhenComplete(work: Work, assessment: LockedAssessment): Promise<boolean> {
  const cards: readonly BlindCard[] = await readCards(work, assessment.id);
  if (cards.length === 0 || isHidden(cards)) return false;
  const { scores } = settleScores(assessment.rubric, cards, []);
  const given = scores.filter(({ score, evidence }) => score !== null || evidence !== null);
  await work.tx.assessment.update({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: assessment.id } },
    data: {
      scores: given,
      ...scoreColumns(assessment.rubric, given).columns,
      updatedAt: work.clock.now(),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await record(work, {
    action: "assessment.revealed",
    objectKind: "assessment",
    objectId: assessment.id,
    detail: {
      partnerId: assessment.partnerId,
      assessors: cards.length,
      differing: widestSpreads(spreadOfCards(assessment.rubric, cards)).length,
    },
  });
  return true;
}
