import { type Bar, BarChart } from "@/components/ui/bar-chart";
import { ChartFrame } from "@/components/ui/chart-frame";
import { Funnel, type FunnelStep } from "@/components/ui/funnel";
import { Scatter, type ScatterPoint } from "@/components/ui/scatter";

const steps: FunnelStep[] = [
  { label: "Qualifying", value: 96, open: 9, rate: "64 %", lines: ["9 open", "€2.6 m"] },
  { label: "LOI / MOU", value: 61, open: 5, rate: "80 %", lines: ["5 open", "€1.3 m"] },
  { label: "Terms", value: 49, open: 4, rate: "90 %", lines: ["4 open", "€1.7 m"] },
  { label: "Negotiation", value: 37, open: 4, rate: "73 %", isWorst: true, lines: ["4 open", "€4.2 m"] },
  { label: "Approval", value: 27, open: 2, rate: "81 %", lines: ["2 open", "€0.9 m"] },
  { label: "Signed", value: 22, tone: "ours", lines: ["last 12 m", "€8.3 m"] },
];
const bars: Bar[] = [
  { label: "LOI / MOU", value: 6, mark: 7, text: "6, −1" },
  { label: "Terms", value: 12, mark: 10, text: "12, +2" },
  { label: "Validation", value: 9, mark: 5, text: "9, +4", tone: "warn" },
  { label: "Negotiation", value: 23, mark: 18, text: "23, +5", tone: "warn" },
];
const points: ScatterPoint[] = [
  { id: "1", x: 41, y: 2400, side: "ours", label: "Castellan + Verity", anchor: "end" },
  { id: "2", x: 88, y: 1150, side: "theirs", label: "Tanaka", anchor: "end", tone: "warn" },
  { id: "3", x: 12, y: 400, side: "ours" },
  { id: "4", x: 19, y: 330, side: "theirs" },
  { id: "5", x: 63, y: 640, side: "ours", label: "Sorrel Health", tone: "warn" },
];

export function GalleryCharts() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 border-t border-line px-5 py-6 max-tablet:px-4">
      <ChartFrame
        title="Negotiation loses one in four"
        note="deals that reached each stage in twelve months"
        columns={["Stage", "Reached", "Open"]}
        rows={steps.map((step) => [step.label, step.value, step.open ?? 0])}
      >
        <Funnel steps={steps} label="Deals that reached each stage in twelve months" />
      </ChartFrame>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pane:grid-cols-[340px_minmax(0,1fr)]">
        <ChartFrame
          title="Negotiation runs five days over"
          note="mean days; tick, plan"
          columns={["Stage", "Days", "Plan"]}
          rows={bars.map((bar) => [bar.label, bar.value, bar.mark ?? 0])}
        >
          <BarChart bars={bars} label="Mean days by stage against plan" />
        </ChartFrame>
        <ChartFrame
          title="€2.2 m is past its sixty days"
          note="one mark per deal after qualifying"
          columns={["Deal", "Days", "Value, k €"]}
          rows={points.map((point) => [point.label ?? `Deal ${point.id}`, point.x, point.y])}
        >
          <Scatter
            label="Open deals by days since mutual interest and value a year"
            points={points}
            isLogarithmic
            x={{
              from: 0,
              to: 100,
              title: "days since mutual interest",
              ticks: [
                { at: 0, label: "0" },
                { at: 20, label: "20" },
                { at: 40, label: "40" },
                { at: 60, label: "60 goal" },
                { at: 90, label: "90 lost" },
              ],
            }}
            y={{
              from: 60,
              to: 3000,
              title: "k €",
              ticks: [
                { at: 100, label: "100" },
                { at: 500, label: "500" },
                { at: 1000, label: "1 m" },
                { at: 2000, label: "2 m" },
              ],
            }}
            bands={[
              { from: 60, to: 90, tone: "warn" },
              { from: 90, to: 100, tone: "bad" },
            ]}
          />
        </ChartFrame>
      </div>
    </div>
  );
}
