import { useId } from "react";
import { type ChartTone, chartInk, rounded } from "./chart-tone";

export interface ScatterPoint {
  id: string;
  x: number;
  y: number;
  /** Which half is filled: left ours, right theirs; a full dot when it is nobody's. */
  side?: "ours" | "theirs";
  /** Only for the few that matter. */
  label?: string;
  /** Where the label stands. */
  anchor?: "start" | "end";
  tone?: ChartTone;
  /** Where the mark leads, with the words that say so. */
  href?: string;
  name?: string;
}

export interface ScatterAxis {
  from: number;
  to: number;
  ticks: ReadonlyArray<{ at: number; label: string }>;
  title: string;
}

export interface ScatterProps {
  label: string;
  points: readonly ScatterPoint[];
  x: ScatterAxis;
  y: ScatterAxis;
  /** Stretches of the x axis with a tint, such as "past the goal". */
  bands?: ReadonlyArray<{ from: number; to: number; tone: "warn" | "bad" }>;
  /** The y axis by factors instead of by differences. */
  isLogarithmic?: boolean;
  width?: number;
  height?: number;
}

const edge = { left: 52, right: 8, top: 20, bottom: 40 };

/** One mark per thing over two measures. */
export function Scatter({
  label,
  points,
  x,
  y,
  bands = [],
  isLogarithmic = false,
  width = 444,
  height = 252,
}: ScatterProps) {
  const drawings = useId();
  const scale = (value: number) => (isLogarithmic ? Math.log(Math.max(value, 1e-9)) : value);
  const base = height - edge.bottom;
  const right = width - edge.right;
  const px = (value: number) =>
    rounded(edge.left + ((value - x.from) / (x.to - x.from)) * (right - edge.left));
  const py = (value: number) =>
    rounded(base - ((scale(value) - scale(y.from)) / (scale(y.to) - scale(y.from))) * (base - edge.top));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={points.some((point) => point.href !== undefined) ? "group" : "img"}
      aria-label={label}
      className="chart-text block"
    >
      <MarkDrawings id={drawings} />
      {bands.map((band) => (
        <rect
          key={band.from}
          x={px(band.from)}
          y={edge.top}
          width={px(band.to) - px(band.from)}
          height={base - edge.top}
          fill={`var(--color-${band.tone}-soft)`}
        />
      ))}
      <text x={edge.left - 6} y="11" textAnchor="end" fill="var(--color-ink-3)">
        {y.title}
      </text>
      {y.ticks.map((tick) => (
        <g key={tick.at}>
          <path d={`M${edge.left} ${py(tick.at)}H${right}`} stroke="var(--color-line)" />
          <text x={edge.left - 6} y={py(tick.at) + 4} textAnchor="end" fill="var(--color-ink-2)">
            {tick.label}
          </text>
        </g>
      ))}
      <path d={`M${edge.left} ${base}H${right}`} stroke="var(--color-line-2)" />
      {x.ticks.map((tick) => (
        <text key={tick.at} x={px(tick.at)} y={base + 15} textAnchor="middle" fill="var(--color-ink-2)">
          {tick.label}
        </text>
      ))}
      <text x={right} y={base + 32} textAnchor="end" fill="var(--color-ink-3)">
        {x.title}
      </text>
      {points.map((point) => (
        <ScatterMark key={point.id} point={point} x={px(point.x)} y={py(point.y)} drawings={drawings} />
      ))}
    </svg>
  );
}

const marks = ["ours", "theirs", "strong"] as const;
const sideColor = { ours: "var(--color-accent)", theirs: "var(--color-theirs)", strong: chartInk.strong };
const halves = { ours: "M0-4.4a4.4 4.4 0 0 0 0 8.8z", theirs: "M0-4.4a4.4 4.4 0 0 1 0 8.8z" };

/** The drawings the marks point at: there may be hundreds of marks. The clear ring makes them easier to hit. */
function MarkDrawings({ id }: { id: string }) {
  return (
    <defs>
      {marks.map((mark) => (
        <g key={mark} id={`${id}${mark}`}>
          <circle
            r="4.4"
            fill={mark === "strong" ? sideColor[mark] : "var(--color-surface)"}
            stroke={sideColor[mark]}
            strokeWidth="1.4"
          />
          {mark !== "strong" && <path d={halves[mark]} fill={sideColor[mark]} />}
          <circle r="12" fill="transparent" />
        </g>
      ))}
    </defs>
  );
}

function ScatterMark({
  point,
  x,
  y,
  drawings,
}: {
  point: ScatterPoint;
  x: number;
  y: number;
  drawings: string;
}) {
  const isEnd = point.anchor === "end";
  const mark = (
    <>
      <use href={`#${drawings}${point.side ?? "strong"}`} x={x} y={y} />
      {point.label !== undefined && (
        <text
          x={x + (isEnd ? -9 : 9)}
          y={y + 4}
          textAnchor={isEnd ? "end" : "start"}
          fill={chartInk[point.tone ?? "strong"]}
          fontWeight={point.tone ? 600 : 400}
          stroke="var(--color-surface)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {point.label}
        </text>
      )}
    </>
  );
  if (point.href === undefined) return mark;
  return (
    <a href={point.href} aria-label={point.name ?? point.label}>
      {mark}
    </a>
  );
}
