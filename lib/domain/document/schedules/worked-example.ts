import { writeMoney } from "@/lib/domain/shared/written-figures";
import type { RevenueStream } from "@/lib/domain/term-sheet/sections/revenue-stream";
import { streamHeading } from "../clauses/revenue-share";
import type { Drafting } from "../drafting";
import { runs, words } from "../runs";
import type { Block, Run, TableRow } from "../tree";
import { type Example, type ExampleLine, exampleOf } from "./example-figures";

/** The currency examples are given in where a stream names none: that of payment. */
const usualCurrency = (d: Drafting): string => d.sheet.revenueShare.payment.currency ?? "EUR";

function lineCells(d: Drafting, row: string, line: ExampleLine): Run[][] {
  const term = line.term === null ? [] : [d.term(`${row}.${line.term}`, "term")];
  const amount = words(writeMoney(line.amount), line.partyId === null ? "italic" : undefined);
  if (line.partyId === null) return [runs(line.what, " ", term), [words("–")], [amount]];
  const isShare = line.what === "of it";
  return [
    isShare ? runs(term, " ", line.what) : runs(line.what, term.length > 0 && " ", term),
    [d.partyName(line.partyId)],
    [amount],
  ];
}

function exampleTable(d: Drafting, stream: RevenueStream, example: Example): Block {
  const row = `revenueShare.streams[${stream.id}]`;
  const name = stream.name ? `${streamHeading(stream.model)}: ${stream.name}` : streamHeading(stream.model);
  return {
    kind: "table",
    id: `schedule.revenue.example:${stream.id}`,
    caption: `Worked example. ${name}. Assumed: ${writeMoney(example.assumed)} ${example.of}.`,
    columns: [
      { key: "step", label: "Step", align: "start" },
      { key: "party", label: "Party", align: "start" },
      { key: "amount", label: "Amount", align: "end" },
    ],
    rows: example.lines.map((line): TableRow => ({ id: line.key, cells: lineCells(d, row, line) })),
  };
}

/** Each stream on a round assumed amount, computed from its terms, with a note on what the figures are (S0). */
export function workedExample(d: Drafting): Block[] {
  const tables = d.sheet.revenueShare.streams.flatMap((stream): Block[] => {
    const example = exampleOf(stream, usualCurrency(d));
    return example === null ? [] : [exampleTable(d, stream, example)];
  });
  if (tables.length === 0) return [];
  const note = runs(
    "The worked examples assume round amounts; yearly caps, clawback and shares that move with results are left aside. They explain the terms and add nothing to them: where they differ, the terms prevail.",
  );
  return [...tables, { kind: "paragraph", id: "schedule.revenue.exampleNote", runs: note, tone: "note" }];
}
