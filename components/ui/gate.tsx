import { cx } from "./cx";

/** One bar per condition, filled when met. Says "2 of 5 open" or, when all are met, "5 met" in grey. */
export function Gate({ total, open, label }: { total: number; open: number; label?: string }) {
  const met = total - open;
  const width = total * 6 - 2;
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 align-middle text-small whitespace-nowrap tabular-nums",
        open > 0 ? "text-warn" : "text-ink-2",
      )}
    >
      <svg width={width} height="10" viewBox={`0 0 ${width} 10`} className="flex-none" aria-hidden="true">
        {Array.from({ length: total }, (_, place) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity but their place
            key={place}
            x={place * 6 + 0.6}
            y="0.6"
            width="2.8"
            height="8.8"
            rx="0.6"
            fill={place < met ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      <span>{label ?? (open > 0 ? `${open} of ${total} open` : `${total} met`)}</span>
    </span>
  );
}
