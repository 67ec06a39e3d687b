import { ChartFrame } from "@/components/ui/chart-frame";
import { Scatter } from "@/components/ui/scatter";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import type { InsightsDto } from "@/lib/features/insights/dto";
import { formatMoneyShort } from "@/lib/format/money";
import { countWord, dealsText } from "./figure-text";
import { labelText, placeLabels } from "./label-places";

const ticks = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
const tickText = (value: number, currency: string): string =>
  formatMoneyShort({ amount: String(value), currency });

function labelOf(deal: InsightsDto["aged"][number], anchor: "start" | "end" | undefined) {
  if (anchor === undefined) return {};
  const tone = deal.daysRunning > deal.goalDays ? { tone: "warn" as const } : {};
  return { label: labelText(deal.title), anchor, ...tone };
}

/** One mark per deal past qualifying: days since mutual interest against value a year. */
export function Ageing({ insights }: { insights: InsightsDto }) {
  const { aged, currency } = insights;
  const pastGoalCount = aged.filter((deal) => deal.daysRunning > deal.goalDays).length;
  const own = aged.filter((deal) => deal.value.currency === currency && Number(deal.value.amount) > 0);
  const values = own.map((deal) => Number(deal.value.amount));
  const [low, high] = [Math.min(...values, 100_000) / 1.6, Math.max(...values, 1_000_000) * 1.6];
  const lastDay = Math.max(110, ...own.map((deal) => deal.daysRunning + 8));
  const places = placeLabels(own, { low, high, lastDay });
  const title =
    pastGoalCount === 0
      ? "Every deal is inside its days"
      : `${countWord(pastGoalCount)} ${pastGoalCount === 1 ? "deal is" : "deals are"} past the goal`;
  return (
    <ChartFrame
      title={title}
      note={`one mark per deal after qualifying${own.length < aged.length ? `; ${dealsText(aged.length - own.length)} in other currencies only in the table` : ""}`}
      columns={["Deal", "Days", "Goal", "Value a year", "Stage", "Turn"]}
      rows={aged.map((deal) => [
        deal.title,
        deal.daysRunning,
        deal.goalDays,
        formatMoneyShort(deal.value),
        stageLabels[deal.stage],
        `${deal.turn} ${deal.turnDays} d`,
      ])}
    >
      <Scatter
        label="Open deals by days since mutual interest and value a year"
        isLogarithmic
        width={452}
        x={{
          from: 0,
          to: lastDay,
          title: "days since mutual interest",
          ticks: [
            { at: 0, label: "0" },
            { at: 30, label: "30" },
            { at: 60, label: "60 goal" },
            { at: 90, label: "90 lost" },
          ],
        }}
        y={{
          from: low,
          to: high,
          title: "a year",
          ticks: ticks
            .filter((tick) => tick >= low && tick <= high)
            .map((at) => ({ at, label: tickText(at, currency) })),
        }}
        bands={[
          { from: 60, to: 90, tone: "warn" },
          { from: 90, to: lastDay, tone: "bad" },
        ]}
        points={own.map((deal) => ({
          id: deal.dealId,
          x: deal.daysRunning,
          y: Number(deal.value.amount),
          side: deal.turn,
          href: `/deals/${deal.dealId}`,
          name: `${deal.title}, day ${deal.daysRunning}, ${formatMoneyShort(deal.value)} a year, turn ${deal.turn}`,
          ...labelOf(deal, places.get(deal.dealId)),
        }))}
      />
    </ChartFrame>
  );
}
