"use client";

import { ChartFrame } from "@/components/ui/chart-frame";
import { type ChartTone, chartFill, chartInk } from "@/components/ui/chart-tone";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";
import { flowOf, layOutFlow } from "./flow-model";
import { moneyOf } from "./money-text";

const width = 620;
const height = 340;
const margin = { left: 150, right: 190 };

/** Who gets what of a stretch, from the streams on the left to the parties on the right. */
export function FlowChart({
  result,
  months,
  tones,
  title,
}: {
  result: ScenarioResult;
  months: ReadonlySet<number>;
  tones: readonly ChartTone[];
  title: string;
}) {
  const flow = flowOf(result, months);
  if (flow.nodes.length < 3)
    return <p className="py-8 text-ink-2">Nothing flows in this stretch under these assumptions.</p>;
  const { currency } = result.deal.context;
  const { nodes, links } = layOutFlow(flow, width, height);
  const toneOf = (party: number | undefined): ChartTone =>
    party === undefined ? "quiet" : (tones[party] ?? "quiet");
  const words = nodes.map(({ label, value }) => `${label} ${moneyOf(value, currency)}`).join(", ");
  return (
    <ChartFrame
      title={title}
      columns={["", currency]}
      rows={nodes.map(({ label, value }) => [label, moneyOf(value, currency)])}
    >
      <svg
        viewBox={`${-margin.left} 0 ${width + margin.left + margin.right} ${height}`}
        role="img"
        aria-label={words}
        className="w-full min-w-[620px]"
      >
        {links.map(({ key, path, width: thickness, party }) => (
          <path
            key={key}
            d={path}
            fill="none"
            stroke={chartFill[toneOf(party)]}
            strokeWidth={thickness}
            strokeOpacity={0.35}
          />
        ))}
        {nodes.map((node) => {
          const tone = node.kind === "party" ? toneOf(node.party) : "strong";
          const isLeft = node.kind === "stream";
          const isMiddle = node.kind === "net";
          const x = isLeft ? node.x0 - 8 : node.x1 + 8;
          const y = isMiddle ? node.y0 - 6 : (node.y0 + node.y1) / 2;
          const anchor = isLeft || isMiddle ? "end" : "start";
          return (
            <g key={node.id}>
              <rect
                x={node.x0}
                y={node.y0}
                width={node.x1 - node.x0}
                height={Math.max(1, node.y1 - node.y0)}
                fill={chartFill[tone]}
              />
              <text
                x={isMiddle ? node.x1 : x}
                y={isMiddle ? y : y - 3}
                textAnchor={anchor}
                fontSize="12"
                fill={chartInk[tone]}
                fontWeight={node.kind === "party" ? 600 : 400}
              >
                {node.label}
                {isMiddle && ` ${moneyOf(node.value, currency)}`}
              </text>
              {!isMiddle && (
                <text
                  x={x}
                  y={y + 12}
                  textAnchor={anchor}
                  fontSize="12"
                  fill="var(--color-ink-2)"
                  className="tabular-nums"
                >
                  {moneyOf(node.value, currency)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
