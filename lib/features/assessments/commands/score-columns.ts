import type { Rubric } from "@/lib/domain/rubric/rubric";
import { type AssessmentResult, type CriterionScore, scoreAssessment } from "@/lib/domain/rubric/score";
import { tierOf } from "@/lib/domain/rubric/tier";
import { type TierColumn, toScoreColumn, toTierColumn } from "@/lib/platform/db/tier-column";

export interface ScoreColumns {
  score: string | null;
  scoreExact: string | null;
  scoreLow: string;
  scoreHigh: string;
  tier: TierColumn | null;
}

/** What scores come to, as it is stored beside them, and the whole result. */
export function scoreColumns(
  rubric: Rubric,
  scores: readonly CriterionScore[],
): { columns: ScoreColumns; result: AssessmentResult } {
  const result = scoreAssessment(rubric, scores);
  const { score, range } = result;
  const columns = {
    score: score && toScoreColumn(score.exact),
    scoreExact: score?.exact ?? null,
    scoreLow: toScoreColumn(range.low.exact),
    scoreHigh: toScoreColumn(range.high.exact),
    tier: score && toTierColumn(tierOf(rubric, score)),
  };
  return { columns, result };
}
