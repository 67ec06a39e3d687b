import type { RevenueRow } from "../ledger/revenue-row";
import type { PlanContext } from "../plan/context";
import type { StreamPlan } from "../streams/stream-plan";
import { unsharedId } from "../streams/unshared";
import type { SourceRow } from "./revenue-rows";

/** A row in a stream; `isOwn` when no other stream splits it, so that it counts as this stream's revenue. */
export type RoutedRow = { row: RevenueRow; isOwn: boolean; source: SourceRow };
/** By stream, then by month. */
export type RoutedRows = readonly (readonly (readonly RoutedRow[])[])[];

const isFree = (stream: StreamPlan): boolean =>
  stream.attribution === undefined || stream.attribution === "any";

function fits(stream: StreamPlan, source: SourceRow): boolean {
  if (stream.takes === "apart") return false;
  if ((stream.moneyFrom ?? "customer_revenue") !== source.moneyFrom) return false;
  if (stream.id === unsharedId) return false;
  return isFree(stream) || source.attribution === undefined || source.attribution === stream.attribution;
}

/** The streams one row flows into: at most one that splits it, and all that take a fee. */
function streamsOf(context: PlanContext, streams: readonly StreamPlan[], source: SourceRow): StreamPlan[] {
  const { at } = source.row;
  const named = streams.find((stream) => stream.id === source.stream);
  if (source.stream !== undefined && (!named || !fits(named, source))) {
    context.problem(
      `${at}.stream`,
      named
        ? `${source.label}: stream “${named.name}” does not take this kind of revenue.`
        : `${source.label}: there is no stream called “${source.stream}”.`,
    );
    return [];
  }
  const fees = streams.filter((stream) => stream.takes === "fee" && stream !== named && fits(stream, source));
  if (named) return source.moneyFrom === "api_usage" || named.takes === "fee" ? [named] : [named, ...fees];
  const splits = streams.filter((stream) => stream.takes === "splits" && fits(stream, source));
  const exact = splits.filter((stream) => stream.attribution === source.attribution && !isFree(stream));
  const chosen = exact.length > 0 ? exact : splits;
  if (chosen.length > 1) {
    const names = chosen.map(({ name }) => `“${name}”`).join(" and ");
    context.problem(`${at}.stream`, `${source.label}: it fits the streams ${names}. Say which one.`);
    return [];
  }
  const unshared = streams.filter(
    ({ id }) => id === unsharedId && source.attribution === "own" && chosen.length === 0,
  );
  const all = [...chosen, ...unshared, ...fees];
  if (all.length === 0 && source.moneyFrom === "customer_revenue")
    context.problem(`${at}.stream`, `${source.label}: no stream of the terms takes this revenue.`);
  return all;
}

/** Sends every row to its streams. */
export function routeRows(
  context: PlanContext,
  streams: readonly StreamPlan[],
  sources: readonly SourceRow[],
): RoutedRows {
  const places = new Map(streams.map((stream, index) => [stream, index]));
  const routed = streams.map(() => context.months.map((): RoutedRow[] => []));
  for (const source of sources) {
    const targets = streamsOf(context, streams, source);
    const home = targets.find((stream) => stream.takes === "splits") ?? targets[0];
    for (const stream of targets)
      routed[places.get(stream) ?? -1]?.[source.month]?.push({
        row: source.row,
        isOwn: stream === home,
        source,
      });
  }
  return routed;
}
