import { weightedQualification } from "@/lib/domain/rubric/preset-weighted-qualification";
import type { Confidence, CriterionScore } from "@/lib/domain/rubric/score";
import { scoreOf } from "./arbitrary";

const given: Record<string, (number | null)[]> = {
  strategic_fit: [5, 5, 4, 4, 4],
  market_reach: [4, 4, 5, 4, 4],
  capabilities: [5, 5, 4, 3, 5],
  financial_health: [4, 4, null, 4, 3],
  track_record: [4, 4, 5, 4, 3],
};
const lowConfidence = new Set(["roadmap_alignment"]);

/** A card one point short of tier 1 with one criterion still open. */
export const nordhavnScores: CriterionScore[] = weightedQualification.groups.flatMap((group) =>
  group.criteria.map(({ key }, index) => {
    const confidence: Confidence = lowConfidence.has(key) ? "low" : "fair";
    return scoreOf(key, given[group.key]?.[index] ?? null, confidence);
  }),
);
