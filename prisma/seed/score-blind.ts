import type { Role } from "@/lib/domain/access/role";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import { askAssessors } from "@/lib/features/assessments/commands/ask-assessors";
import { saveBlindScores } from "@/lib/features/assessments/commands/save-blind-scores";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import { submitBlindScores } from "@/lib/features/assessments/commands/submit-blind-scores";
import type { DemoDesk } from "./desk";

const assessors = ["partnership_manager", "executive", "finance"] as const satisfies readonly Role[];

/** Three colleagues score a partner blind: all but the last hand in, or all, so that they see where they differ. */
export async function scoreBlind(
  desk: DemoDesk,
  partnerId: string,
  scoresOf: (strength: number, keys: readonly string[]) => CriterionScore[],
  { areAllIn }: { areAllIn: boolean },
): Promise<void> {
  const manager = desk.as("partnership_manager");
  const draft = await startAssessment(manager, { partnerId });
  const keys = criteriaOf(draft.rubricDefinition).map(({ criterion }) => criterion.key);
  await askAssessors(manager, {
    assessmentId: draft.id,
    version: draft.version,
    memberIds: assessors.map((role) => desk.memberIds[role]),
  });
  for (const [place, role] of assessors.entries()) {
    if (!areAllIn && place === assessors.length - 1) return;
    // They see most things alike, and some by a step or two apart.
    const scores = scoresOf(3.6, keys).map((each, index) =>
      index % 7 === place && each.score !== null
        ? { ...each, score: Math.max(1, Math.min(5, each.score + (place === 1 ? 1 : -2))) }
        : each,
    );
    const card = await saveBlindScores(desk.as(role), { assessmentId: draft.id, version: 1, scores });
    await submitBlindScores(desk.as(role), { assessmentId: draft.id, version: card.version });
  }
}
