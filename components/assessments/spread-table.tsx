"use client";

import { criteriaOf, type Rubric } from "@/lib/domain/rubric/rubric";
import type { CriterionScore } from "@/lib/domain/rubric/score";
import type { BlindScoringDto } from "@/lib/features/assessments/dto";
import { ScoreCells, ScoreInput } from "./score-cells";
import { meaningOf } from "./score-text";

const head = "h-7 border-b border-line-2 pr-3 text-note font-medium text-ink-3";
const cell = "h-8 border-b border-line pr-3 tabular-nums";

/**
 * Where people who scored blind differ, widest spread first, with everybody's score and the one they settle on. What
 * they agree on stands in the criteria below already.
 */
export function SpreadTable(props: {
  rubric: Rubric;
  blind: BlindScoringDto;
  scores: ReadonlyMap<string, CriterionScore>;
  onChange: ((score: CriterionScore) => void) | null;
  /** Opens the criterion with its anchors and evidence. */
  onOpen: (criterionKey: string) => void;
}) {
  const { rubric, blind, scores, onChange } = props;
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.key, criterion]));
  const differing = blind.spreads
    .filter(({ spread }) => spread !== null && spread > 0)
    .toSorted((one, other) => (other.spread ?? 0) - (one.spread ?? 0));
  const open = differing.filter(({ criterionKey }) => (scores.get(criterionKey)?.score ?? null) === null);
  const agreed = blind.spreads.filter(({ isAgreed }) => isAgreed).length;
  return (
    <section
      aria-labelledby="spread-title"
      className="grid gap-2 border-t border-line px-5 py-4 max-tablet:px-4"
    >
      <h2 id="spread-title" className="text-section">
        {differing.length === 0
          ? "Everybody scored alike"
          : `You differ on ${differing.length} of ${blind.spreads.length} criteria`}
      </h2>
      <p className="text-small text-ink-2">
        {agreed} scored alike by all {blind.assessors.length} and taken over.{" "}
        {open.length > 0 && `${open.length} still to be settled on one score.`}
      </p>
      {differing.length > 0 && (
        <div className="overflow-x-auto">
          <table className="w-full border-separate border-spacing-0">
            <thead>
              <tr>
                <th scope="col" className={`${head} text-left`}>
                  Criterion
                </th>
                {blind.assessors.map(({ memberId, name }) => (
                  <th key={memberId} scope="col" className={`${head} text-right`}>
                    {name}
                  </th>
                ))}
                <th scope="col" className={`${head} text-right`}>
                  Apart by
                </th>
                <th scope="col" className={`${head} text-right`}>
                  Middle
                </th>
                <th scope="col" className={head}>
                  Settled on
                </th>
              </tr>
            </thead>
            <tbody>
              {differing.map((row) => {
                const criterion = criteria.get(row.criterionKey);
                const own = scores.get(row.criterionKey);
                if (!criterion) return null;
                const score = own?.score ?? null;
                return (
                  <tr key={row.criterionKey}>
                    <th scope="row" className={`${cell} text-left font-medium`}>
                      {criterion.label}
                    </th>
                    {row.scores.map((given) => (
                      <td
                        key={given.memberId}
                        className={`${cell} text-right`}
                        title={given.evidence?.text ?? "no evidence given"}
                      >
                        {given.score ?? "–"}
                      </td>
                    ))}
                    <td className={`${cell} text-right font-medium`}>{row.spread}</td>
                    <td className={`${cell} text-right text-ink-2`}>{row.median}</td>
                    <td className={cell}>
                      {onChange ? (
                        <ScoreInput
                          criterionKey={`settle-${row.criterionKey}`}
                          label={`${criterion.label}, settled on`}
                          score={score}
                          meaning={score === null ? "not settled" : meaningOf(criterion, score)}
                          onChange={(next) =>
                            onChange({
                              criterionKey: row.criterionKey,
                              score: next,
                              evidence: own?.evidence ?? null,
                              confidence: own?.confidence ?? null,
                            })
                          }
                          onOpen={() => props.onOpen(row.criterionKey)}
                        />
                      ) : (
                        <ScoreCells score={score} />
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
