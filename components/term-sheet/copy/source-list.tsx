"use client";

import { modelLabels } from "@/lib/domain/deal/model-label";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { CopySourceDto } from "@/lib/features/term-sheets/dto";

/** Deals to copy from, each a press; says why when there is none. */
export function SourceList({
  sources,
  chosenId,
  search,
  onChoose,
}: {
  sources: readonly CopySourceDto[];
  chosenId: string | null;
  search: string;
  onChoose: (source: CopySourceDto) => void;
}) {
  if (sources.length === 0)
    return (
      <p className="text-small text-ink-2">
        {search.trim() === ""
          ? "No other deal has answers in this section yet."
          : "No deal of this name has answers in this section. Try fewer words."}
      </p>
    );
  return (
    <ul className="scroll-quiet grid max-h-64 overflow-auto border-y border-line">
      {sources.map((source) => (
        <li key={source.dealId} className="not-last:border-b not-last:border-line">
          <button
            type="button"
            aria-pressed={source.dealId === chosenId}
            onClick={() => onChoose(source)}
            className="flex min-h-9 w-full items-center gap-3 px-2 text-left hover:bg-sunken aria-pressed:bg-accent-soft pointer-coarse:min-h-11"
          >
            <span className="min-w-0 flex-1 truncate">{source.title}</span>
            <span className="flex-none text-small text-ink-2 max-tablet:hidden">
              {modelLabels[source.model]} · {stageLabels[source.stage]}
            </span>
            <span className="flex-none text-small text-ink-3 tabular-nums">
              {source.answers === 1 ? "1 term" : `${source.answers} terms`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
