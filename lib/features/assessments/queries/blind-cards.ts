import { z } from "zod";
import { can, roleHolds } from "@/lib/domain/access/permissions";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";
import { type BlindCard, spreadOfCards, visibleCards } from "@/lib/domain/rubric/spread";
import type { Work } from "@/lib/platform/command/context";
import type { BlindScoringDto } from "../dto";

export interface StoredCard extends BlindCard {
  id: string;
  name: string;
  version: number;
  submittedAt: Date | null;
}

/** Everybody's cards of an assessment by name, for the server alone: `blindScoringOf` decides what is shown of them. */
export async function readCards(work: Work, assessmentId: string): Promise<StoredCard[]> {
  const rows = await work.tx.blindCard.findMany({
    where: { workspaceId: work.scope.workspaceId, assessmentId },
    orderBy: [{ member: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      memberId: true,
      scores: true,
      submittedAt: true,
      version: true,
      member: { select: { name: true } },
    },
  });
  return rows.map(({ memberId, member, scores, submittedAt, ...row }) => ({
    ...row,
    name: member.name,
    assessorId: memberId,
    submittedAt,
    isSubmitted: submittedAt !== null,
    scores: z.array(criterionScoreSchema).parse(scores),
  }));
}

/** Whether somebody has not handed in yet, so that nobody may see another's scores. */
export const isHidden = (cards: readonly BlindCard[]): boolean => cards.some((card) => !card.isSubmitted);

/**
 * What whoever asks may see of a blind scoring: who is asked and who has handed in, their own card, and everybody's
 * scores once all have (domain.md §2). Null for an assessment nobody was asked to score blind.
 */
export async function blindScoringOf(
  work: Work,
  assessment: { id: string; isDraft: boolean },
  rubric: Rubric,
): Promise<BlindScoringDto | null> {
  const cards = await readCards(work, assessment.id);
  if (cards.length === 0) return null;
  const { actor } = work;
  const viewerId = actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : "";
  const own = visibleCards(cards, viewerId).find(({ assessorId }) => assessorId === viewerId);
  const mine = own && cards.find(({ assessorId }) => assessorId === viewerId);
  const isRevealed = !isHidden(cards);
  const mayAsk = assessment.isDraft && !isRevealed && can(actor, "assessment:score");
  return {
    isRevealed,
    assessors: cards.map(({ assessorId, name, submittedAt }) => ({
      memberId: assessorId,
      name,
      submittedAt: submittedAt?.toISOString() ?? null,
    })),
    mine: mine ? { version: mine.version, isSubmitted: mine.isSubmitted, scores: [...mine.scores] } : null,
    spreads: isRevealed
      ? spreadOfCards(rubric, cards).map(({ groupKey: _groupKey, scores, ...spread }) => ({
          ...spread,
          scores: scores.map(({ assessorId, ...given }) => ({ memberId: assessorId, ...given })),
        }))
      : [],
    abilities: { ask: mayAsk, score: assessment.isDraft && mine !== undefined && !mine.isSubmitted },
  };
}

/** Colleagues who can be asked to score. */
export async function listAssessors(work: Work): Promise<{ id: string; name: string }[]> {
  const members = await work.tx.member.findMany({
    where: { workspaceId: work.scope.workspaceId, isActive: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true },
  });
  return members
    .filter(({ role }) => roleHolds(role, "assessment:score"))
    .map(({ id, name }) => ({ id, name }));
}
