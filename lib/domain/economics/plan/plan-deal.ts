import { ok, type Result, refuse } from "../../shared/result";
import type { TermSheet } from "../../term-sheet/term-sheet";
import type { Assumptions } from "../assumptions";
import { type CostsByMonth, readDeductions } from "../inputs/deductions";
import { readDrivers } from "../inputs/drivers";
import { type Events, readEvents } from "../inputs/events";
import { MoneyReader } from "../inputs/money-reader";
import { readPartyCosts } from "../inputs/party-costs";
import { readRevenue, type SourceRow } from "../inputs/revenue-rows";
import { type RoutedRows, routeRows } from "../inputs/route";
import { planTriggers, triggersOf } from "../inputs/triggers";
import { planSteps } from "../ledger/ladder-plan";
import type { Trigger } from "../ledger/ledger-line";
import { exact } from "../number/exact";
import type { Arithmetic, Num } from "../number/num";
import type { EconomicsProblem } from "../problem";
import type { StreamPlan } from "../streams/stream-plan";
import { planUnshared } from "../streams/unshared";
import { type PricedUsage, priceUsage } from "../usage/usage-rows";
import type { PlanContext } from "./context";
import { planFrame } from "./frame";
import { planStream } from "./plan-streams";
import { planResults } from "./results";

/** Terms and assumptions, checked and read: ready to be run any number of times. */
export type Deal = {
  context: PlanContext;
  assumptions: Assumptions;
  streams: readonly StreamPlan[];
  sources: readonly SourceRow[];
  routed: RoutedRows;
  costs: CostsByMonth;
  /** What each party spends on the partnership, by party, then month. */
  partyCosts: readonly (readonly Num[])[];
  /** By stream, then month: when the shares of its revenue become payable. */
  triggers: readonly (readonly (readonly Trigger[])[])[];
  events: Events;
  usage: PricedUsage;
  notes: readonly EconomicsProblem[];
};

/** No more than this is ever reported; a file of a hundred thousand wrong rows has said enough by then. */
const mostProblems = 100;

/**
 * Reads a deal. Everything that is wrong comes back at once, each with a sentence and the path of its term or row; then
 * nothing can be computed. `notes` say what the terms left open and what was taken instead.
 */
export function planDeal(
  sheet: TermSheet,
  assumptions: Assumptions,
  math: Arithmetic = exact,
): Result<Deal, EconomicsProblem[]> {
  const frame = planFrame(sheet, assumptions, math);
  if (!frame.ok) return refuse(frame.problems);
  const { context } = frame;
  const reader = new MoneyReader(context, assumptions);
  const results = planResults(context, assumptions.results);
  const triggerOf = planTriggers(context, assumptions);
  const events = readEvents(context, reader, assumptions, triggerOf);
  const setup = { context, steps: planSteps(context), results };
  const ownStreams = sheet.revenueShare.streams.flatMap((stream) => planStream(setup, stream, events) ?? []);
  const isComplete = ownStreams.length === sheet.revenueShare.streams.length;
  const tools = { context, reader, triggerOf, assumptions };
  const usage = priceUsage(tools);
  const sources = [...readRevenue(tools), ...readDrivers(tools), ...usage.rows];
  if (!isComplete || context.problems.length > 0) return refuse(context.problems.slice(0, mostProblems));
  const hasOwn = sources.some(({ attribution }) => attribution === "own");
  const streams = hasOwn ? [...ownStreams, planUnshared(context, setup.steps)] : ownStreams;
  const partyCosts = readPartyCosts(context, reader, assumptions.costs);
  const routed = routeRows(context, streams, sources);
  const costs = readDeductions(context, reader, assumptions.deductions, streams, routed);
  if (context.problems.length > 0) return refuse(context.problems.slice(0, mostProblems));
  const triggers = routed.map((months) =>
    months.map((rows, month) =>
      triggersOf(
        rows.map(({ row }) => row),
        math.zero,
        math.one,
        context.months[month]?.until ?? "",
      ),
    ),
  );
  return ok({
    context,
    assumptions,
    streams,
    sources,
    routed,
    costs,
    partyCosts,
    triggers,
    events,
    usage,
    notes: context.notes,
  });
}
