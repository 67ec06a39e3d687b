import { z } from "zod";
import type { Rubric } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import { criterionScoreSchema } from "@/lib/domain/rubric/score-schema";
import type { Work } from "@/lib/platform/command/context";
import { conflict, notFound } from "@/lib/platform/errors/app-error";
import { readRubric } from "../queries/rubrics";

export interface LockedAssessment {
  id: string;
  partnerId: string;
  assessorId: string;
  state: "draft" | "settled";
  version: number;
  scores: CriterionScore[];
  rubric: Rubric;
}

type Row = {
  id: string;
  partnerId: string;
  assessorId: string;
  state: "draft" | "settled";
  version: number;
  scores: unknown;
  definition: unknown;
  rubricVersion: number;
};

/** The assessment with its rubric, held until the transaction ends; not found in another workspace. */
export async function lockAssessment({ tx, scope }: Work, assessmentId: string): Promise<LockedAssessment> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.partner_id AS "partnerId", a.assessor_id AS "assessorId", a.state::text AS state, a.version, a.scores,
      v.definition, v.version AS "rubricVersion"
    FROM assessment a
    JOIN rubric_version v ON v.workspace_id = a.workspace_id AND v.id = a.rubric_version_id
    WHERE a.workspace_id = ${scope.workspaceId}::uuid AND a.id = ${assessmentId}::uuid FOR UPDATE OF a`;
  const [row] = rows;
  if (!row) throw notFound("assessment");
  const { definition, rubricVersion, ...rest } = row;
  return {
    ...rest,
    scores: z.array(criterionScoreSchema).parse(row.scores),
    rubric: readRubric(definition, rubricVersion),
  };
}

/** Refuses to go on from an older version; `data` carries what is stored now, so that nothing typed is lost. */
export function refuseStaleAssessment(assessment: LockedAssessment, version: number): void {
  if (assessment.version === version) return;
  throw conflict(
    "Somebody else changed this assessment after you opened it. Your change was not saved; what is stored now is shown beside it.",
    { version: assessment.version, scores: assessment.scores },
  );
}

/** Refuses changes to a settled assessment: it is evidence of what was known then. */
export function refuseSettled(assessment: LockedAssessment): void {
  if (assessment.state === "settled")
    throw conflict(
      "This assessment is settled and stays as it is. Nothing was changed; start a new one from it to score again.",
    );
}
