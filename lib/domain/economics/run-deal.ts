import type { RoutedRow } from "./inputs/route";
import { Book, type Tally } from "./ledger/book";
import { ClawbackBook } from "./ledger/clawback";
import { beginLadder, type LadderMonth, type StepCosts } from "./ledger/ladder";
import type { LedgerLine } from "./ledger/ledger-line";
import type { RevenueRow } from "./ledger/revenue-row";
import { allocateByWeight } from "./number/allocate";
import { type Num, sumOf } from "./number/num";
import type { Deal } from "./plan/plan-deal";
import type { EconomicsProblem } from "./problem";
import type { StreamPlan } from "./streams/stream-plan";

/** Every line of a run in the order of months and streams, and what each stream had to share. */
export type Ledger = {
  lines: readonly LedgerLine[];
  /** Gross, base and what of the base is this stream's own revenue, by stream and month, where there was any. */
  revenue: readonly { stream: string; month: number; ladder: LadderMonth; own: Num }[];
  /** What happened that moves no money. */
  notes: readonly EconomicsProblem[];
};

/** What may replace the deal's figures in one run: simulated revenue and costs. */
export type RunFigures = {
  rows(stream: number, month: number): readonly RoutedRow[];
  costs(stream: number, month: number): StepCosts;
  /** Takes every amount; then the run has no lines. Clawbacks look back at lines, so deals with them need lines. */
  tally?: Tally;
};

const noCosts: StepCosts = new Map();
const rowOf = ({ row }: RoutedRow): RevenueRow => row;

/** The part of a fee stream's base that no other stream splits. */
function ownPart(deal: Deal, stream: StreamPlan, rows: readonly RoutedRow[], ladder: LadderMonth): Num {
  const { math, places } = deal.context;
  if (stream.takes === "splits" || rows.every(({ isOwn }) => isOwn)) return ladder.base.plus(ladder.unshared);
  const own = sumOf(
    rows.filter(({ isOwn }) => isOwn).map(({ row }) => row.amount),
    math.zero,
  );
  if (own.sign() === 0 || ladder.gross.sign() === 0) return math.zero;
  const weights = [own, ladder.gross.minus(own)];
  return allocateByWeight(ladder.base.plus(ladder.unshared), weights, places, math)[0] ?? math.zero;
}

/**
 * Computes a deal month by month: in each month first the streams in the order of the sheet, then guarantees, then
 * what is taken back. All lines of a month together are the net revenue of that month.
 */
export function runDeal(deal: Deal, figures?: RunFigures): Ledger {
  const { context, streams } = deal;
  const { math } = context;
  const book = new Book(math, context.parties.length, figures?.tally);
  const clawbacks = new ClawbackBook(context);
  const revenue: { stream: string; month: number; ladder: LadderMonth; own: Num }[] = [];
  const runs = streams.map((stream, place) => ({
    stream,
    place,
    run: stream.begin(),
    ladder: stream.ladder && beginLadder(context, stream.ladder),
  }));
  const ordered = [
    ...runs.filter(({ stream }) => !stream.isLast),
    ...runs.filter(({ stream }) => stream.isLast),
  ];
  const nothing: LadderMonth = {
    gross: math.zero,
    base: math.zero,
    unshared: math.zero,
    taken: [],
    derive: () => ({ label: "Revenue", value: "0", unit: context.currency, parts: [] }),
  };
  for (const month of context.months) {
    if (month.daysInForce > 0)
      for (const { stream, place, run, ladder: runLadder } of ordered) {
        const routed = figures ? figures.rows(place, month.index) : (deal.routed[place]?.[month.index] ?? []);
        const costs = figures
          ? figures.costs(place, month.index)
          : (deal.costs[place]?.[month.index] ?? noCosts);
        const rows: RevenueRow[] = routed.map(rowOf);
        const ladder = runLadder ? runLadder(month, rows, costs) : nothing;
        const own = ownPart(deal, stream, routed, ladder);
        const triggers = deal.triggers[place]?.[month.index] ?? [];
        const before = book.lines.length;
        book.open(month, stream.id);
        run({ month, rows, ladder, triggers, own }, book);
        if (runLadder && !figures?.tally)
          revenue.push({ stream: stream.id, month: month.index, ladder, own });
        clawbacks.watch(book.lines, before, rows, ladder.gross);
      }
    clawbacks.post(month, book);
  }
  return { lines: book.lines, revenue, notes: book.notes };
}
