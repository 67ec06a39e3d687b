import { actingMember } from "@/lib/platform/command/acting-member";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { readCards, type StoredCard } from "../queries/blind-cards";
import { type LockedAssessment, lockAssessment, refuseSettled } from "./lock-assessment";

/**
 * The assessment, held, and the card of whoever acts, still open and of the version named. Throws `not_found` for
 * somebody who was not asked, `conflict` once it was handed in or changed elsewhere.
 */
export async function lockOwnCard(
  work: Work,
  assessmentId: string,
  version: number,
): Promise<{ assessment: LockedAssessment; card: StoredCard }> {
  const assessment = await lockAssessment(work, assessmentId);
  permit(work, "assessment:score");
  refuseSettled(assessment);
  const memberId = actingMember(work);
  const card = (await readCards(work, assessment.id)).find(({ assessorId }) => assessorId === memberId);
  if (!card) throw notFound("card");
  if (card.isSubmitted)
    throw conflict("You have handed in your scores; they stay as they are. Nothing was changed.");
  if (card.version !== version)
    throw conflict(
      "You changed this card elsewhere after you opened it here. This change was not saved; what is stored now is shown beside it.",
      { version: card.version, scores: card.scores },
    );
  return { assessment, card };
}
