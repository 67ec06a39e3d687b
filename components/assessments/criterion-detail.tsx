"use client";

import dynamic from "next/dynamic";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Criterion } from "@/lib/domain/rubric/rubric";
import { type Confidence, type CriterionScore, confidences } from "@/lib/domain/rubric/score";
import { ConfidenceBars } from "./confidence-bars";

// Checks what is typed, so it brings the schemas along: fetched when the first criterion is opened.
const EvidenceEditor = dynamic(() => import("./evidence-editor").then((file) => file.EvidenceEditor), {
  ssr: false,
  loading: () => <div className="h-28" />,
});

const anchorSteps = [1, 3, 5] as const;
const scoreChoices = ["open", "0", "1", "2", "3", "4", "5"] as const;
const confidenceChoices: { id: Confidence | "none"; label: string }[] = [
  { id: "none", label: "Not said" },
  ...confidences.map((id) => ({ id, label: id.replace(/^./, (letter) => letter.toUpperCase()) })),
];

function Anchors({ criterion, score }: { criterion: Criterion; score: number | null }) {
  return (
    <ol className="grid gap-x-4 gap-y-2 tablet:grid-cols-3">
      {anchorSteps.map((step) => (
        <li
          key={step}
          className={cx(
            "border-t pt-1.5",
            score === step
              ? "border-ink text-ink shadow-[inset_0_1px_0_var(--color-ink)]"
              : "border-line-2 text-ink-2",
          )}
        >
          <b className="block tabular-nums text-ink">{score === step ? `${step}, chosen` : step}</b>
          {criterion.anchors[step]}
        </li>
      ))}
    </ol>
  );
}

/** What stands in the evidence of a settled score. */
function EvidenceText({ score }: { score: CriterionScore }) {
  const { evidence } = score;
  if (!evidence) return <p className="text-ink-3">No evidence was given.</p>;
  return (
    <p className="whitespace-pre-line">
      {evidence.kind === "gap" && <b className="text-warn">Gap: </b>}
      {evidence.kind === "link" ? (
        <a href={evidence.url} className="text-link" rel="noreferrer noopener" target="_blank">
          {evidence.text}
          <Icon name="link" size={12} label="opens in a new tab" className="ml-1 inline-block" />
        </a>
      ) : (
        evidence.text
      )}
    </p>
  );
}

/** An open criterion: what is asked, the anchors, evidence and confidence. */
export function CriterionDetail({
  criterion,
  score,
  onChange,
}: {
  criterion: Criterion;
  score: CriterionScore;
  /** Null when the scores are settled. */
  onChange: ((score: CriterionScore) => void) | null;
}) {
  return (
    <div className="grid gap-x-6 gap-y-3 pb-3 text-small pane:grid-cols-[minmax(0,200px)_minmax(0,1fr)]">
      <div className="grid content-start gap-2">
        <p className="text-ink-2">{criterion.help}</p>
        {onChange ? (
          <>
            <SegmentedControl
              label={`Score of ${criterion.label}`}
              choices={scoreChoices.map((id) => ({ id, label: id === "open" ? "–" : id }))}
              value={score.score === null ? "open" : (String(score.score) as (typeof scoreChoices)[number])}
              onChange={(id) => onChange({ ...score, score: id === "open" ? null : Number(id) })}
            />
            <SegmentedControl
              label={`Confidence in the score of ${criterion.label}`}
              choices={confidenceChoices}
              value={score.confidence ?? "none"}
              onChange={(id) => onChange({ ...score, confidence: id === "none" ? null : id })}
            />
          </>
        ) : (
          <p className="text-ink-2">
            Confidence: <ConfidenceBars confidence={score.confidence} />
          </p>
        )}
      </div>
      <div className="grid content-start gap-3">
        <Anchors criterion={criterion} score={score.score} />
        {onChange ? (
          <EvidenceEditor
            label={criterion.label}
            evidence={score.evidence}
            onChange={(evidence) => onChange({ ...score, evidence })}
          />
        ) : (
          <EvidenceText score={score} />
        )}
      </div>
    </div>
  );
}
