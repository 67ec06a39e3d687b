import { rounded } from "./chart-tone";

/** A line as small as a word. `label` says it: "Rose from 41 to 69 days". */
export function Sparkline({
  values,
  label,
  width = 72,
  height = 16,
}: {
  values: readonly number[];
  label: string;
  width?: number;
  height?: number;
}) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = values.length > 1 ? (width - 4) / (values.length - 1) : 0;
  const points = values.map((value, place) => ({
    x: rounded(2 + place * step),
    y: rounded(height - 2.5 - ((value - low) / span) * (height - 5)),
  }));
  const last = points.at(-1);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="flex-none overflow-visible"
    >
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="var(--color-chart)"
        strokeWidth="1.4"
      />
      {last && <circle cx={last.x} cy={last.y} r="2.2" fill="var(--color-ink)" />}
    </svg>
  );
}
