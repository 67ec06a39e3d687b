import type { Rubric } from "@/lib/domain/rubric/rubric";
import { revenueBandOf, revenueMismatch } from "@/lib/domain/rubric/tier";
import { nearestTier } from "@/lib/domain/rubric/tier-distance";
import { readRubric } from "@/lib/features/assessments/queries/rubrics";
import type { Work } from "@/lib/platform/command/context";
import { fromTierColumn, type TierColumn, toTierColumn } from "@/lib/platform/db/tier-column";
import type { PartnerRowDto } from "../dto";

export type TierMarks = Pick<PartnerRowDto, "nearestTier" | "revenueTier">;

interface Rated {
  assessmentId: string | null;
  tier: TierColumn | null;
  expectedAnnualRevenue: { toFixed(): string } | null;
  currency: string;
}

async function readRubrics(work: Work, ids: readonly string[]): Promise<Map<string, Rubric>> {
  const rows = await work.tx.rubricVersion.findMany({
    where: { workspaceId: work.scope.workspaceId, id: { in: [...ids] } },
    select: { id: true, version: true, definition: true },
  });
  return new Map(rows.map(({ id, version, definition }) => [id, readRubric(definition, version)]));
}

function marksOf(row: Rated, rubric: Rubric, scoreExact: string | null): TierMarks {
  const tier = row.tier && fromTierColumn(row.tier);
  const near = scoreExact === null ? null : nearestTier(rubric.tiers, scoreExact);
  const amount = row.expectedAnnualRevenue?.toFixed();
  const band = revenueBandOf(rubric, amount === undefined ? null : { amount, currency: row.currency });
  const mismatch = tier === null ? null : revenueMismatch(tier, band);
  return {
    // An overridden tier no longer goes by the score, so how near the score is says nothing about it.
    nearestTier: near && near.tier !== tier ? { tier: toTierColumn(near.tier), points: near.points } : null,
    revenueTier: mismatch?.revenueBand ?? null,
  };
}

/** How near each partner's score is to another tier, and where the expected revenue says another one (domain.md §2). */
export async function readTierMarks(work: Work, rows: readonly Rated[]): Promise<(row: Rated) => TierMarks> {
  const assessments = await work.tx.assessment.findMany({
    where: {
      workspaceId: work.scope.workspaceId,
      id: { in: rows.flatMap(({ assessmentId }) => assessmentId ?? []) },
    },
    select: { id: true, scoreExact: true, rubricVersionId: true, overrideTier: true },
  });
  const rubrics = await readRubrics(work, [...new Set(assessments.map((each) => each.rubricVersionId))]);
  const byId = new Map(assessments.map((each) => [each.id, each]));
  return (row) => {
    const assessment = row.assessmentId === null ? undefined : byId.get(row.assessmentId);
    const rubric = assessment && rubrics.get(assessment.rubricVersionId);
    if (!assessment || !rubric) return { nearestTier: null, revenueTier: null };
    return marksOf(row, rubric, assessment.overrideTier === null ? assessment.scoreExact : null);
  };
}
