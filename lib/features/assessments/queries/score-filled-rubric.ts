import { fragilityOf } from "@/lib/domain/rubric/fragility";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import { scoreAssessment, scoreProblems } from "@/lib/domain/rubric/score";
import { revenueBandOf, revenueMismatch, rhythmText, tierOf, tiersInRange } from "@/lib/domain/rubric/tier";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { AppError, notFound } from "@/lib/platform/errors/app-error";
import { problemsOf } from "@/lib/platform/errors/describe-error";
import type { ScoredRubric } from "../dto";
import { type FilledRubricInput, filledRubricSchema } from "../schema";
import { getRubricVersion } from "./rubrics";

type RubricChoice = ReturnType<typeof filledRubricSchema.parse>["rubric"];

async function chosenRubric(work: Work, choice: RubricChoice): Promise<Rubric> {
  if ("inline" in choice) return choice.inline;
  if ("rubricId" in choice)
    return (await getRubricVersion(work, choice.rubricId, choice.version ?? null)).definition;
  const row = await work.tx.rubric.findUnique({
    where: { workspaceId_key: { workspaceId: work.scope.workspaceId, key: choice.rubricKey } },
    select: { id: true },
  });
  if (!row) throw notFound("rubric");
  return (await getRubricVersion(work, row.id, choice.version ?? null)).definition;
}

/**
 * Scores a filled rubric and keeps nothing: score, range, tier and what would flip it (`POST /api/v1/score`).
 * Refuses scores outside 0–5, unknown or repeated criteria and unsound inline rubrics with a sentence for each.
 */
export async function scoreFilledRubric(work: Work, input: FilledRubricInput): Promise<ScoredRubric> {
  permit(work, "assessment:read");
  const parsed = filledRubricSchema.safeParse(input);
  if (!parsed.success)
    throw new AppError("invalid", "Some of what was sent is not valid. Nothing was scored.", {
      problems: problemsOf(parsed.error),
    });
  const { scores, expectedAnnualRevenue } = parsed.data;
  const rubric = await chosenRubric(work, parsed.data.rubric);
  const problems = scoreProblems(rubric, scores);
  if (problems.length > 0)
    throw new AppError("invalid", "The scores do not fit the rubric. Nothing was scored.", {
      problems: problems.map((message) => ({ path: "scores", message })),
    });
  const result = scoreAssessment(rubric, scores);
  const tier = result.score && tierOf(rubric, result.score);
  return {
    rubric: { key: rubric.key, name: rubric.name, version: rubric.version },
    score: result.score,
    range: result.range,
    tier,
    tiersInRange: tiersInRange(rubric, result.range),
    scoredCount: result.scoredCount,
    totalCount: result.totalCount,
    isComplete: result.isComplete,
    groups: result.groups.map(({ criteria: _, ...group }) => group),
    unsupported: result.unsupported,
    fragility: fragilityOf(rubric, scores),
    revenueMismatch: tier && revenueMismatch(tier, revenueBandOf(rubric, expectedAnnualRevenue)),
    rhythm: tier && rhythmText(rubric, tier),
  };
}
