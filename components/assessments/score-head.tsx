import { ScoreBar } from "@/components/ui/score-bar";
import { Tier } from "@/components/ui/tier";
import type { Fragility } from "@/lib/domain/rubric/fragility";
import { type Rubric, type Tier as TierValue, tierLabel } from "@/lib/domain/rubric/rubric";
import type { AssessmentResult } from "@/lib/domain/rubric/score";
import { ScoreScale } from "./score-scale";
import { tierRank } from "./score-text";

function openSentence(result: AssessmentResult): string {
  const { scoredCount, totalCount, isComplete, range } = result;
  if (isComplete) return `All ${totalCount} criteria scored.`;
  const open = totalCount - scoredCount;
  const missing = open === 1 ? "The missing one" : `The ${open} open ones`;
  return `${scoredCount} of ${totalCount} criteria scored. ${missing} can move it anywhere between ${range.low.shown} and ${range.high.shown}.`;
}

/** The figure, its tier in words, and the scale with the part that matters drawn large. */
export function ScoreHead({
  rubric,
  result,
  fragility,
  tier,
  isOverridden,
}: {
  rubric: Rubric;
  result: AssessmentResult;
  fragility: Fragility | null;
  tier: TierValue | null;
  isOverridden: boolean;
}) {
  const { score, range } = result;
  return (
    <section
      aria-label="Score"
      className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 px-5 py-4 max-tablet:px-4 pane:grid-cols-[290px_minmax(0,1fr)]"
    >
      <div aria-live="polite">
        <p className="flex items-baseline gap-2.5">
          <span className={score ? "text-figure tabular-nums" : "text-headline tabular-nums"}>
            {score ? score.shown : `${range.low.shown}–${range.high.shown}`}
          </span>
          <span className="text-small text-ink-3">{score ? "of 100" : "possible, of 100"}</span>
        </p>
        <p className="mt-1 flex items-center gap-1.5">
          {tier !== null && <Tier rank={tierRank(tier)} />}
          <b>
            {tier === null ? "No tier yet" : tierLabel(tier)}
            {isOverridden ? ", by override" : fragility?.isCloseCall ? ", a close call" : ""}
          </b>
        </p>
        <p className="mt-1.5 text-small text-ink-2">
          {openSentence(result)}
          {score === null && " A figure comes when every group has a score."}
        </p>
      </div>
      <ScoreScale rubric={rubric} result={result} fragility={fragility} className="max-tablet:hidden" />
      <div className="tablet:hidden">
        <ScoreBar
          value={score?.value ?? (range.low.value + range.high.value) / 2}
          from={0}
          ticks={rubric.tiers.filter(({ fromScore }) => fromScore > 0).map(({ fromScore }) => fromScore)}
          {...(result.isComplete ? {} : { range: { low: range.low.value, high: range.high.value } })}
        />
      </div>
    </section>
  );
}
