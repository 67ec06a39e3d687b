import { cx } from "@/components/ui/cx";
import { type Confidence, confidences } from "@/lib/domain/rubric/score";

const heights = ["h-1", "h-[7px]", "h-2.5"];

/** How sure somebody is of a score: bars and the word. */
export function ConfidenceBars({ confidence }: { confidence: Confidence | null }) {
  if (confidence === null) return <span className="text-ink-3">–</span>;
  const filled = confidences.indexOf(confidence);
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className="inline-flex h-2.5 items-end gap-[1.5px]">
        {heights.map((height, place) => (
          <span
            key={height}
            className={cx("w-[3px] border border-ink-3", height, place <= filled && "bg-ink-3")}
          />
        ))}
      </span>
      {confidence}
    </span>
  );
}
