/** A bar with its count in words: "159 of 170". For anything that takes over a second or has an end. */
export function Progress({
  label,
  value,
  total,
  isLabelHidden = false,
}: {
  label: string;
  value: number;
  total: number;
  isLabelHidden?: boolean;
}) {
  const share = total <= 0 ? 0 : Math.min(1, Math.max(0, value / total));
  return (
    <div className="grid gap-1.5">
      {!isLabelHidden && (
        <div className="flex justify-between gap-2 text-small text-ink-2">
          <span>{label}</span>
          <span className="font-medium text-ink tabular-nums">
            {value} of {total}
          </span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={value}
        aria-valuetext={`${value} of ${total}`}
      >
        <svg width="100%" height="4" className="block overflow-hidden rounded-full" aria-hidden="true">
          <rect width="100%" height="4" fill="var(--color-line)" />
          <rect width={`${share * 100}%`} height="4" fill="var(--color-accent)" />
        </svg>
      </div>
    </div>
  );
}
