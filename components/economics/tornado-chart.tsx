import { ChartFrame } from "@/components/ui/chart-frame";
import { chartFill, rounded } from "@/components/ui/chart-tone";
import type { TornadoBar } from "@/lib/domain/economics/risk/simulate";
import { moneyOf } from "./money-text";

const width = 336;
const line = 30;
const side = 62;

/** What each range does alone to the present value, the widest first, around the value as assumed. */
export function TornadoChart({
  base,
  bars,
  currency,
}: {
  base: number;
  bars: readonly TornadoBar[];
  currency: string;
}) {
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const reach = Math.max(1, ...ends.map((end) => Math.abs(end - base)));
  const middle = width / 2;
  const scale = (middle - side) / reach;
  const xOf = (value: number): number => rounded(middle + (value - base) * scale);
  const [first] = bars;
  return (
    <ChartFrame
      title={first ? `${first.name} moves it most` : "Nothing moves it"}
      note={`around ${moneyOf(base, currency)}`}
      columns={["", "low end", "high end"]}
      rows={bars.map(({ name, atLow, atHigh }) => [
        name,
        moneyOf(atLow, currency),
        moneyOf(atHigh, currency),
      ])}
    >
      <svg
        viewBox={`0 0 ${width} ${bars.length * line + 8}`}
        role="img"
        aria-label={bars
          .map(
            ({ name, atLow, atHigh }) =>
              `${name}: ${moneyOf(atLow, currency)} to ${moneyOf(atHigh, currency)}`,
          )
          .join("; ")}
        className="w-full"
      >
        {bars.map(({ name, atLow, atHigh }, place) => {
          const from = Math.min(xOf(atLow), xOf(atHigh));
          const until = Math.max(xOf(atLow), xOf(atHigh));
          const y = place * line;
          return (
            <g key={name} fontSize="11" fill="var(--color-ink-2)" className="tabular-nums">
              <text x="0" y={y + 10} fill="var(--color-ink)">
                {name}
              </text>
              <rect
                x={from}
                y={y + 14}
                width={Math.max(1, until - from)}
                height={10}
                fill={chartFill.plain}
              />
              <text x={from - 4} y={y + 23} textAnchor="end">
                {moneyOf(Math.min(atLow, atHigh), currency)}
              </text>
              <text x={until + 4} y={y + 23}>
                {moneyOf(Math.max(atLow, atHigh), currency)}
              </text>
            </g>
          );
        })}
        <path d={`M${middle} 12V${bars.length * line + 4}`} stroke="var(--color-ink)" />
      </svg>
    </ChartFrame>
  );
}
