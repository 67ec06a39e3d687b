import type { RevenueStream } from "@/lib/domain/term-sheet/sections/revenue-stream";
import type { ScheduleModule } from "../clause-module";
import { streamHeading } from "../clauses/revenue-share";
import { bandSpan, yearSpan } from "../clauses/revenue-stream-words";
import { sharesInWords } from "../clauses/shares-in-words";
import { stepInWords, stepsInOrder } from "../clauses/waterfall-words";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Block, Table, TableRow } from "../tree";
import { hasWorkedExample } from "./example-figures";
import { workedExample } from "./worked-example";

function yearRows(d: Drafting, stream: Extract<RevenueStream, { model: "tiered_by_year" }>): TableRow[] {
  return stream.years.map((year) => {
    const row = `revenueShare.streams[${stream.id}].years[${year.id}]`;
    const span = yearSpan(d, row, year);
    return { id: year.id, cells: [span, sharesInWords(d, `${row}.shares`, year.shares)] };
  });
}

function bandRows(d: Drafting, stream: Extract<RevenueStream, { model: "tiered_by_volume" }>): TableRow[] {
  return stream.bands.map((band) => {
    const row = `revenueShare.streams[${stream.id}].bands[${band.id}]`;
    return { id: band.id, cells: [bandSpan(d, row), sharesInWords(d, `${row}.shares`, band.shares)] };
  });
}

function milestoneRows(d: Drafting, stream: Extract<RevenueStream, { model: "milestone" }>): TableRow[] {
  return stream.milestones.map((milestone) => {
    const row = `revenueShare.streams[${stream.id}].milestones[${milestone.id}]`;
    return {
      id: milestone.id,
      cells: [
        runs(
          d.term(`${row}.name`, "milestone"),
          d.has(`${row}.criterion`) && [": ", d.term(`${row}.criterion`, "criterion")],
        ),
        [d.term(`${row}.dueOn`, "date")],
        [d.term(`${row}.amount`, "amount")],
      ],
    };
  });
}

function tableOf(d: Drafting, stream: RevenueStream): Table[] {
  const base = {
    kind: "table" as const,
    id: `schedule.revenue.stream:${stream.id}`,
    caption: stream.name ? `${streamHeading(stream.model)}: ${stream.name}` : streamHeading(stream.model),
  };
  const two = (first: string) => [
    { key: "span", label: first, align: "start" as const },
    { key: "shares", label: "Shares", align: "start" as const },
  ];
  switch (stream.model) {
    case "tiered_by_year":
      return [{ ...base, columns: two("Contract year"), rows: yearRows(d, stream) }];
    case "tiered_by_volume":
      return [{ ...base, columns: two("Volume"), rows: bandRows(d, stream) }];
    case "milestone":
      return [
        {
          ...base,
          columns: [
            { key: "milestone", label: "Milestone", align: "start" },
            { key: "due", label: "Due", align: "start" },
            { key: "amount", label: "Amount", align: "end" },
          ],
          rows: milestoneRows(d, stream),
        },
      ];
    case "waterfall":
      return [
        {
          ...base,
          columns: [
            { key: "rank", label: "Rank", align: "start" },
            { key: "step", label: "Step", align: "start" },
          ],
          rows: stepsInOrder(stream).map((step) => {
            const row = `revenueShare.streams[${stream.id}].steps[${step.id}]`;
            return { id: step.id, cells: [[d.term(`${row}.priority`, "rank")], stepInWords(d, row, step)] };
          }),
        },
      ];
    default:
      return [];
  }
}

const tabled = new Set(["tiered_by_year", "tiered_by_volume", "milestone", "waterfall"]);

/** Shares by year, by volume and by step and milestone payments as tables, and worked examples (S0, S1). */
export const revenueSchedule: ScheduleModule = {
  key: "schedule.revenue",
  title: "Revenue shares",
  terms: ["revenueShare.streams"],
  isWanted: ({ sheet: { revenueShare } }) =>
    revenueShare.streams.some((stream) => tabled.has(stream.model)) || hasWorkedExample(revenueShare.streams),
  build: (d): Block[] => {
    const tables = d.sheet.revenueShare.streams.flatMap((stream) => tableOf(d, stream));
    const terms = tables.map((table): Block => {
      if (table.rows.length > 0) return table;
      const gap = runs(words(`${table.caption}: `), {
        kind: "blank",
        path: "revenueShare.streams",
        label: "shares or milestones",
      });
      return { kind: "paragraph", id: table.id, runs: gap, tone: "body" };
    });
    return [...terms, ...workedExample(d)];
  },
};
