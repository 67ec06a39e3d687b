import { roleHolds } from "@/lib/domain/access/permissions";
import { record } from "@/lib/platform/audit/record";
import type { Work } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import { permit } from "@/lib/platform/command/permit";
import { conflict, invalid } from "@/lib/platform/errors/app-error";
import { getAssessment } from "../queries/assessments";
import { isHidden, readCards } from "../queries/blind-cards";
import { askAssessorsSchema } from "../schema";
import {
  type LockedAssessment,
  lockAssessment,
  refuseSettled,
  refuseStaleAssessment,
} from "./lock-assessment";
import { scoreColumns } from "./score-columns";

/** Names of the colleagues asked, checked: active, allowed to score, in this workspace. */
async function namesOf(work: Work, memberIds: readonly string[]): Promise<string[]> {
  const members = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: [...memberIds] }, isActive: true },
    select: { name: true, role: true },
  });
  const able = members.filter(({ role }) => roleHolds(role, "assessment:score"));
  if (able.length < memberIds.length)
    throw invalid("Somebody in the list cannot score partners. Nobody was asked.", [
      { path: "memberIds", message: "Choose active colleagues whose role may score." },
    ]);
  return able.map(({ name }) => name);
}

/** Scores typed before anybody was asked become the card of whoever began the assessment. */
function refuseOrphanedScores(assessment: LockedAssessment, memberIds: readonly string[]): void {
  if (assessment.scores.length === 0 || memberIds.includes(assessment.assessorId)) return;
  throw invalid(
    "Scores have been entered here already, by the one who began this assessment. Ask that person as well; nobody was asked.",
    [{ path: "memberIds", message: "Include whoever began this assessment." }],
  );
}

/**
 * Asks several members to score a draft blind: each on a card of their own that nobody else sees until all are handed
 * in (domain.md §2). More may be asked until then; two are the least.
 */
export const askAssessors = defineCommand({
  name: "assessment.ask_assessors",
  input: askAssessorsSchema,
  async run(work, { assessmentId, version, memberIds }) {
    const { tx, scope, clock } = work;
    const { workspaceId } = scope;
    const assessment = await lockAssessment(work, assessmentId);
    permit(work, "assessment:score");
    refuseSettled(assessment);
    refuseStaleAssessment(assessment, version);
    const cards = await readCards(work, assessment.id);
    if (cards.length > 0 && !isHidden(cards))
      throw conflict("Everybody has handed in and the scores are open. Nobody was asked.");
    const asked = new Set(cards.map(({ assessorId }) => assessorId));
    const added = memberIds.filter((id) => !asked.has(id));
    if (asked.size + added.length < 2)
      throw invalid("Blind scoring takes at least two people. Nobody was asked.", [
        { path: "memberIds", message: "Choose one more colleague." },
      ]);
    if (added.length === 0) throw conflict("All of them have been asked already. Nobody was asked twice.");
    const names = await namesOf(work, added);
    if (cards.length === 0) refuseOrphanedScores(assessment, added);
    const now = clock.now();
    await tx.blindCard.createMany({
      data: added.map((memberId) => ({
        workspaceId,
        assessmentId,
        memberId,
        scores: memberId === assessment.assessorId ? assessment.scores : [],
        createdAt: now,
        updatedAt: now,
      })),
    });
    await tx.assessment.update({
      where: { workspaceId_id: { workspaceId, id: assessment.id } },
      data: {
        scores: [],
        ...scoreColumns(assessment.rubric, []).columns,
        updatedAt: now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(work, {
      action: "assessment.asked_assessors",
      objectKind: "assessment",
      objectId: assessment.id,
      detail: { partnerId: assessment.partnerId, names },
    });
    return getAssessment(work, assessment.id);
  },
});
