import { criteriaOf } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import { saveScores } from "@/lib/features/assessments/commands/save-scores";
import { settleAssessment } from "@/lib/features/assessments/commands/settle-assessment";
import { startAssessment } from "@/lib/features/assessments/commands/start-assessment";
import type { AssessmentView } from "@/lib/features/assessments/dto";
import { inWorkspace } from "@/lib/platform/db/unit-of-work";
import type { TestWorkspace } from "./workspace";

/** A bare partner row, for tests that are not about making partners. */
export function aPartner(workspace: TestWorkspace, name = "Nordhavn Systems"): Promise<string> {
  return inWorkspace(workspace.as("partnership_manager"), async ({ tx, scope, clock }) => {
    const { id } = await tx.partner.create({
      data: {
        workspaceId: scope.workspaceId,
        name,
        nameKey: name.toLowerCase(),
        expectedAnnualRevenue: "620000",
        currency: "EUR",
        createdAt: clock.now(),
        updatedAt: clock.now(),
      },
      select: { id: true },
    });
    return id;
  });
}

/** Every criterion of the assessment's rubric with one score, or what `byKey` says, each with a note. */
export function filledScores(
  assessment: AssessmentView,
  score: number,
  byKey: Readonly<Record<string, number | null>> = {},
): CriterionScore[] {
  return criteriaOf(assessment.rubricDefinition).map(({ criterion: { key } }) => {
    const own = key in byKey ? (byKey[key] ?? null) : score;
    return {
      criterionKey: key,
      score: own,
      evidence: { kind: own === null ? "gap" : "note", text: "Seen on the call." },
      confidence: own === null ? null : "fair",
    };
  });
}

/** A partner with one settled assessment in which every criterion has this score. */
export async function aScoredPartner(
  workspace: TestWorkspace,
  name: string,
  score: number,
  byKey: Readonly<Record<string, number | null>> = {},
): Promise<{ partnerId: string; assessment: AssessmentView }> {
  const manager = workspace.as("partnership_manager");
  const partnerId = await aPartner(workspace, name);
  const draft = await startAssessment(manager, { partnerId });
  const scores = filledScores(draft, score, byKey);
  const saved = await saveScores(manager, { assessmentId: draft.id, version: draft.version, scores });
  const assessment = await settleAssessment(manager, { assessmentId: saved.id, version: saved.version });
  return { partnerId, assessment };
}
