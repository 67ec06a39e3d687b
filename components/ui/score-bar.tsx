export interface ScoreBarProps {
  /** 0 to 100. */
  value: number;
  /** What the value could be if the unsettled parts fall low or high: drawn as a hollow capsule. */
  range?: { low: number; high: number };
  /** Where the ranks begin. */
  ticks?: readonly number[];
  /** The span of the axis; values outside stand at its end. */
  from?: number;
  to?: number;
  /** Not settled yet: hollow dot. */
  isHollow?: boolean;
  label?: string;
}

/** A dot on an axis with ticks. Place 45–100 by default, so that the ranks at 50, 70 and 85 stand apart. */
export function ScoreBar({
  value,
  range,
  ticks = [50, 70, 85],
  from = 40,
  to = 100,
  isHollow = false,
  label,
}: ScoreBarProps) {
  const at = (score: number) =>
    Math.round((2 + ((Math.min(to, Math.max(from, score)) - from) / (to - from)) * 88) * 10) / 10;
  const name = label ?? `${value}${range ? `, between ${range.low} and ${range.high}` : ""}`;
  return (
    <svg viewBox="0 0 92 14" width="92" height="14" className="flex-none" role="img" aria-label={name}>
      <path d="M2 7h88" stroke="var(--color-line-2)" />
      {ticks.map((tick) => (
        <path key={tick} d={`M${at(tick)} 3.5v7`} stroke="var(--color-control)" />
      ))}
      {range ? (
        <rect
          x={Math.min(at(range.low), at(value) - 3.4)}
          y="3.6"
          width={Math.max(at(range.high), at(value) + 3.4) - Math.min(at(range.low), at(value) - 3.4)}
          height="6.8"
          rx="3.4"
          fill="var(--color-surface)"
          stroke="var(--color-ink)"
          strokeWidth="1.5"
        />
      ) : (
        <circle
          cx={at(value)}
          cy="7"
          r={isHollow ? 3.1 : 3.4}
          fill={isHollow ? "var(--color-surface)" : "var(--color-ink)"}
          stroke={isHollow ? "var(--color-ink)" : "none"}
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}
