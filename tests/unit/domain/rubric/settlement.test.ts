import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedQualification as rubric } from "@/lib/domain/rubric/preset-weighted-qualification";
import { criteriaOf } from "@/lib/domain/rubric/rubric";
import { type CriterionScore, scoreAssessment } from "@/lib/domain/rubric/score";
import { settlementGaps, spreadGaps } from "@/lib/domain/rubric/settlement";

const keys = criteriaOf(rubric).map(({ criterion }) => criterion.key);
const gapsOf = (scores: readonly CriterionScore[]) => settlementGaps(scoreAssessment(rubric, scores));

describe("what is missing before settling", () => {
  it("is one sentence for every group and criterion while nothing is scored", () => {
    expect(gapsOf([])).toHaveLength(rubric.groups.length + keys.length);
  });

  it("is nothing exactly when every criterion has evidence or a stated gap and every group a score", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(fc.integer({ min: 0, max: 5 })), fc.boolean()), {
          minLength: keys.length,
          maxLength: keys.length,
        }),
        (given) => {
          const scores = keys.map((criterionKey, place): CriterionScore => {
            const [score, hasEvidence] = given[place] ?? [null, false];
            return {
              criterionKey,
              score,
              evidence: hasEvidence ? { kind: "gap", text: "Nobody knows yet." } : null,
              confidence: null,
            };
          });
          const isSaid = given.every(([, hasEvidence]) => hasEvidence);
          const isScored = rubric.groups.every(({ criteria }) =>
            criteria.some(({ key }) => given[keys.indexOf(key)]?.[0] != null),
          );
          expect(gapsOf(scores).length === 0).toBe(isSaid && isScored);
        },
      ),
    );
  });
});

describe("where people who scored blind differ", () => {
  it("is missing until one score is settled on, widest first", () => {
    const spread = (criterionKey: string, lowest: number | null, highest: number | null) => ({
      criterionKey,
      label: criterionKey,
      lowest,
      highest,
      spread: lowest === null || highest === null ? null : highest - lowest,
    });
    const spreads = [spread("a", 3, 4), spread("b", 1, 5), spread("c", 2, 2), spread("d", null, null)];
    expect(spreadGaps(spreads, () => null).map(({ key }) => key)).toEqual(["b", "a"]);
    expect(spreadGaps(spreads, (key) => (key === "b" ? 3 : null))).toEqual([
      { key: "a", message: "On a the scores go from 3 to 4: settle on one." },
    ]);
  });
});
