"use client";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { Criterion } from "@/lib/domain/rubric/rubric";
import type { CriterionResult, CriterionScore } from "@/lib/domain/rubric/score";
import { ConfidenceBars } from "./confidence-bars";
import { CriterionDetail } from "./criterion-detail";
import { ScoreCells, ScoreInput } from "./score-cells";
import { meaningOf, shortFigure } from "./score-text";

const cell = "h-[31px] pr-3 text-small";

function Meaning({ criterion, result }: { criterion: Criterion; result: CriterionResult }) {
  if (result.score !== null) return meaningOf(criterion, result.score);
  if (result.evidence?.kind !== "gap") return <span className="text-ink-3">Not scored yet</span>;
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 text-warn">
      <Icon name="missing" size={12} />
      <span className="truncate">Gap: {result.evidence.text}</span>
    </span>
  );
}

function EvidenceCell({ result, onAttach }: { result: CriterionResult; onAttach: (() => void) | null }) {
  const { evidence } = result;
  if (evidence?.kind === "link")
    return (
      <a href={evidence.url} className="text-link" target="_blank" rel="noreferrer noopener">
        {evidence.text}
      </a>
    );
  if (evidence?.kind === "note") return evidence.text;
  if (evidence?.kind === "gap" && result.score !== null)
    return <span className="text-warn">Gap: {evidence.text}</span>;
  if (!onAttach) return <span className="text-ink-3">–</span>;
  return (
    <Button variant="quiet" size="sm" className="-ml-2" onPress={onAttach}>
      Attach evidence
    </Button>
  );
}

/** One criterion: score, meaning, evidence, confidence and points; open, its anchors and fields below. */
export function CriterionRow({
  criterion,
  result,
  score,
  isOpen,
  onToggle,
  onChange,
}: {
  criterion: Criterion;
  result: CriterionResult;
  score: CriterionScore;
  isOpen: boolean;
  onToggle: () => void;
  onChange: ((score: CriterionScore) => void) | null;
}) {
  const meaning = result.score === null ? "not scored" : meaningOf(criterion, result.score);
  const ground = isOpen && "bg-sunken";
  const mostPoints = shortFigure(result.maxPoints.shown);
  return (
    <>
      <tr className={cx("group/row", !isOpen && "hover:bg-sunken")}>
        <th
          scope="row"
          className={cx(
            cell,
            ground,
            "pl-5 text-row",
            isOpen && "shadow-[inset_2px_0_0_var(--color-accent)]",
          )}
        >
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={onToggle}
            className={cx("min-h-6 rounded-mark text-left", isOpen && "font-semibold")}
          >
            {criterion.label}
          </button>
        </th>
        <td className={cx(cell, ground)}>
          {onChange ? (
            <ScoreInput
              criterionKey={criterion.key}
              label={criterion.label}
              score={result.score}
              meaning={meaning}
              onChange={(next) => onChange({ ...score, score: next })}
              onOpen={onToggle}
            />
          ) : (
            <ScoreCells score={result.score} />
          )}
        </td>
        <td className={cx(cell, ground, "truncate text-ink-2 max-tablet:hidden")}>
          <Meaning criterion={criterion} result={result} />
        </td>
        <td className={cx(cell, ground, "truncate text-ink-2 max-pane:hidden")}>
          <EvidenceCell result={result} onAttach={onChange && !isOpen ? onToggle : null} />
        </td>
        <td className={cx(cell, ground, "text-ink-2 max-tablet:hidden")}>
          <ConfidenceBars confidence={result.confidence} />
        </td>
        <td className={cx(cell, ground, "text-right whitespace-nowrap text-ink-2 tabular-nums")}>
          {result.points ? `${result.points.shown} / ${mostPoints}` : `0–${mostPoints}`}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className="bg-sunken pr-3 pl-5 shadow-[inset_2px_0_0_var(--color-accent)]">
            <CriterionDetail criterion={criterion} score={score} onChange={onChange} />
          </td>
        </tr>
      )}
    </>
  );
}
