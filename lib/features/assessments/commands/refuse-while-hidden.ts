import type { Work } from "@/lib/platform/command/context";
import { conflict } from "@/lib/platform/errors/app-error";
import { isHidden, readCards, type StoredCard } from "../queries/blind-cards";

/** The cards of an assessment; refuses while somebody has not handed in, so that nobody's score leans on another's. */
export async function refuseWhileHidden(
  work: Work,
  assessment: { id: string },
): Promise<readonly StoredCard[]> {
  const cards = await readCards(work, assessment.id);
  if (!isHidden(cards)) return cards;
  const waiting = cards.filter(({ isSubmitted }) => !isSubmitted).length;
  throw conflict(
    `This assessment is scored blind, and ${waiting === 1 ? "one person has" : `${waiting} people have`} not handed in yet. Nothing was changed.`,
  );
}
