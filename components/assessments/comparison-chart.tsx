import type { ComparisonView } from "@/lib/features/assessments/dto";

type Comparison = NonNullable<ComparisonView["comparison"]>;
const [labelWidth, barWidth, barHeight, barGap] = [150, 380, 12, 6];
/** Order is the identity: solid, outlined, striped, dashed; never colour alone. */
const looks = [
  { fill: "var(--color-ink-2)", stroke: "var(--color-ink-2)" },
  { fill: "var(--color-surface)", stroke: "var(--color-ink-2)" },
  { fill: "var(--color-chart-2)", stroke: "var(--color-chart)" },
  { fill: "var(--color-surface)", stroke: "var(--color-chart)", dash: "3 2" },
] as const;

/** The mark of one partner, as it looks in the chart. */
export function ComparedMark({ place }: { place: number }) {
  const look = looks[place] ?? looks[0];
  return (
    <svg aria-hidden="true" width="14" height="10" className="flex-none">
      <rect
        x="0.75"
        y="0.75"
        width="12.5"
        height="8.5"
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth="1.3"
        strokeDasharray={"dash" in look ? look.dash : undefined}
      />
    </svg>
  );
}

/** Points per group side by side, each bar on the length its group can reach. */
export function ComparisonChart({
  comparison,
  names,
}: {
  comparison: Comparison;
  names: ReadonlyMap<string, string>;
}) {
  const most = Math.max(...comparison.groups.map(({ maxPoints }) => maxPoints.value));
  const bandHeight = names.size * (barHeight + barGap) + 16;
  const height = comparison.groups.length * bandHeight;
  const label = comparison.groups
    .map(
      (group) =>
        `${group.label}: ${group.values.map(({ id, points }) => `${names.get(id) ?? ""} ${points?.shown ?? "open"}`).join(", ")}`,
    )
    .join(". ");
  const width = labelWidth + barWidth + 70;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="chart-text block"
    >
      {comparison.groups.map((group, row) => {
        const room = (group.maxPoints.value / most) * barWidth;
        const isWidest = comparison.widestGroupKeys.includes(group.key);
        return (
          <g key={group.key} transform={`translate(0 ${row * bandHeight})`}>
            <text x="0" y="14" fill="var(--color-ink)" fontWeight={isWidest ? 600 : 400}>
              {group.label}
            </text>
            <text x="0" y="29" fill="var(--color-ink-3)">
              {`of ${group.maxPoints.shown.replace(/\.0+$/, "")}${isWidest ? ", differs most" : ""}`}
            </text>
            {group.values.map(({ id, points, complete }, place) => {
              const look = looks[place] ?? looks[0];
              const y = 4 + place * (barHeight + barGap);
              const length = points ? (points.value / most) * barWidth : 0;
              return (
                <g key={id}>
                  <path d={`M${labelWidth} ${y + barHeight}h${room}`} stroke="var(--color-line-2)" />
                  {points && (
                    <rect
                      x={labelWidth}
                      y={y}
                      width={Math.max(1, length)}
                      height={barHeight}
                      fill={look.fill}
                      stroke={look.stroke}
                      strokeWidth="1.3"
                      strokeDasharray={"dash" in look ? look.dash : undefined}
                    />
                  )}
                  <text
                    x={labelWidth + length + 8}
                    y={y + 10}
                    fill={group.leaderIds.includes(id) ? "var(--color-ink)" : "var(--color-ink-2)"}
                    fontWeight={group.leaderIds.includes(id) ? 600 : 400}
                  >
                    {points ? `${complete ? "" : "≈ "}${points.shown}` : "open"}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
