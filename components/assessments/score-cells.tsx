"use client";

import type { KeyboardEvent } from "react";
import { cx } from "@/components/ui/cx";
import { topScore } from "@/lib/domain/rubric/rubric";

const steps = Array.from({ length: topScore }, (_, index) => index + 1);

const cellLook = (score: number | null, step: number): string =>
  cx(
    "h-2.5 w-[13px] rounded-[1.5px] border",
    score === null
      ? "border-dashed border-control"
      : score >= step
        ? "border-ink-2 bg-ink-2"
        : "border-control",
  );

const words = (score: number | null): string => (score === null ? "not scored" : `${score} of ${topScore}`);

/** A score that can only be read. */
export function ScoreCells({ score }: { score: number | null }) {
  return (
    <span role="img" aria-label={words(score)} className="inline-flex gap-0.5 align-middle">
      {steps.map((step) => (
        <span key={step} className={cellLook(score, step)} />
      ))}
    </span>
  );
}

/** Moves the focus to the score before or after this one, across groups. */
function focusNeighbour(from: HTMLElement, direction: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-score-of]")];
  all[all.indexOf(from) + direction]?.focus();
}

/** What a key makes of a score: a number, null for "not scored", undefined when the key means nothing here. */
export function scoreByKey(key: string, score: number | null): number | null | undefined {
  if (/^[0-5]$/.test(key)) return Number(key);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(topScore, (score ?? -1) + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return score === null ? 0 : Math.max(0, score - 1);
    case "Home":
      return 0;
    case "End":
      return topScore;
    case "Backspace":
    case "Delete":
      return null;
    default:
      return undefined;
  }
}

/** A score to set: press a cell, type 0–5, step with the arrows, Delete to leave it open; j and k go on. */
export function ScoreInput({
  criterionKey,
  label,
  score,
  meaning,
  onChange,
  onOpen,
}: {
  criterionKey: string;
  label: string;
  score: number | null;
  meaning: string;
  onChange: (score: number | null) => void;
  onOpen: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const next = scoreByKey(event.key, score);
    if (next !== undefined) onChange(next);
    else if (event.key === "j") focusNeighbour(event.currentTarget, 1);
    else if (event.key === "k") focusNeighbour(event.currentTarget, -1);
    else if (event.key === "Enter") onOpen();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      data-score-of={criterionKey}
      aria-label={`Score of ${label}`}
      aria-valuemin={0}
      aria-valuemax={topScore}
      aria-valuenow={score ?? 0}
      aria-valuetext={score === null ? "not scored" : `${score} of ${topScore}: ${meaning}`}
      onKeyDown={onKeyDown}
      className="-m-1 inline-flex rounded-mark p-1 align-middle"
    >
      {steps.map((step) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the slider around it takes the keys; a cell only helps the pointer
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <span
          key={step}
          onClick={() => onChange(score === 1 && step === 1 ? 0 : step)}
          className="-my-1.5 grid h-6 w-[15px] place-items-center pointer-coarse:h-9 pointer-coarse:w-6"
        >
          <span className={cellLook(score, step)} />
        </span>
      ))}
    </span>
  );
}
