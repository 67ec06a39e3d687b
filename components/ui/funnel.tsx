import { Fragment } from "react";
import { type ChartTone, chartFill, rounded } from "./chart-tone";

export interface FunnelStep {
  label: string;
  value: number;
  /** How many of them are still there: the strong foot of the bar. */
  open?: number;
  /** Lines below the name: "9 open", "€2.6 m". */
  lines?: readonly string[];
  /** Written between this step and the next: "64 %". */
  rate?: string;
  /** The step after which most is lost. */
  isWorst?: boolean;
  tone?: ChartTone;
}

const top = 16;
const barHeight = 132;
const base = top + barHeight;

/** How many reach each step, the share that goes on written between the bars. */
export function Funnel({
  steps,
  label,
  width = 824,
}: {
  steps: readonly FunnelStep[];
  label: string;
  width?: number;
}) {
  const most = Math.max(1, ...steps.map((step) => step.value));
  const pitch = width / Math.max(1, steps.length);
  const bar = Math.min(44, pitch * 0.5);
  const tall = (value: number) => rounded((value / most) * barHeight);
  const lines = Math.max(0, ...steps.map((step) => step.lines?.length ?? 0));
  const height = base + 20 + lines * 15;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="chart-text block"
    >
      {steps.map((step, place) => {
        const x = rounded(place * pitch);
        const y = base - tall(step.value);
        const next = steps[place + 1];
        return (
          <Fragment key={step.label}>
            {next && (
              <path
                d={`M${x + bar} ${y}L${rounded(x + pitch)} ${base - tall(next.value)}V${base}H${x + bar}z`}
                fill="var(--color-sunken)"
              />
            )}
            <rect x={x} y={y} width={bar} height={tall(step.value)} fill={chartFill[step.tone ?? "quiet"]} />
            {step.open !== undefined && (
              <rect
                x={x}
                y={base - tall(step.open)}
                width={bar}
                height={tall(step.open)}
                fill="var(--color-ink-2)"
              />
            )}
            <text x={x} y={y - 6} fill="var(--color-ink)" className="text-row! font-semibold">
              {step.value}
            </text>
            {next && step.rate !== undefined && (
              <text
                x={rounded(x + (bar + pitch) / 2)}
                y={rounded((y + base - tall(next.value)) / 2 - 5)}
                textAnchor="middle"
                fill={step.isWorst ? "var(--color-warn)" : "var(--color-ink-2)"}
                fontWeight={step.isWorst ? 600 : 400}
              >
                {step.rate}
              </text>
            )}
            <text x={x} y={base + 17} fill="var(--color-ink)">
              {step.label}
            </text>
            {step.lines?.map((line, row) => (
              <text key={line} x={x} y={base + 32 + row * 15} fill="var(--color-ink-2)">
                {line}
              </text>
            ))}
          </Fragment>
        );
      })}
      <path d={`M0 ${base}H${width}`} stroke="var(--color-line-2)" />
    </svg>
  );
}
