import { type ChartTone, chartFill, chartInk, rounded } from "./chart-tone";

export interface Bar {
  label: string;
  value: number;
  /** Written at the end of the bar: "23, +5". */
  text: string;
  /** A tick to measure against, such as the plan. */
  mark?: number;
  tone?: ChartTone;
}

const rowHeight = 30;
const labelWidth = 92;

/** Bars that lie, one per line, each with its own words and a tick for the plan. */
export function BarChart({
  bars,
  label,
  width = 340,
}: {
  bars: readonly Bar[];
  label: string;
  width?: number;
}) {
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.value, bar.mark ?? 0]));
  const at = (value: number) => rounded((value / most) * (width - labelWidth - 56));
  return (
    <svg
      width={width}
      height={bars.length * rowHeight}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      role="img"
      aria-label={label}
      className="chart-text block"
    >
      {bars.map((bar, row) => {
        const tone = bar.tone ?? "plain";
        const end = Math.max(at(bar.value), at(bar.mark ?? 0));
        return (
          <g key={bar.label} transform={`translate(0 ${row * rowHeight})`}>
            <text x="0" y="18" fill="var(--color-ink)">
              {bar.label}
            </text>
            <rect x={labelWidth} y="10" width={at(bar.value)} height="9" fill={chartFill[tone]} />
            {bar.mark !== undefined && (
              <path d={`M${labelWidth + at(bar.mark)} 7v15`} stroke="var(--color-ink)" strokeWidth="1.6" />
            )}
            <text
              x={labelWidth + end + 8}
              y="18"
              fill={chartInk[tone]}
              fontWeight={tone === "plain" ? 400 : 600}
            >
              {bar.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
