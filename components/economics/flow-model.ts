import { type SankeyGraph, sankey, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import type { ScenarioResult } from "@/lib/domain/economics/scenario/scenario";

export type FlowNode = {
  id: string;
  label: string;
  kind: "stream" | "net" | "deducted" | "party";
  /** Place of a party among the parties of the deal, for its colour. */
  party?: number;
  value: number;
};
type FlowLink = { source: string; target: string; value: number; party?: number };
export type Flow = { nodes: FlowNode[]; links: FlowLink[] };

const streamLabel = (result: ScenarioResult, id: string): string => {
  const streams = result.deal.context.sheet.revenueShare.streams;
  const index = streams.findIndex((stream) => stream.id === id);
  return streams[index]?.name ?? `Stream ${index + 1}`;
};

/** The months of a contract year, or all of them. */
export const monthsOfYear = (result: ScenarioResult, year: number | null): ReadonlySet<number> =>
  new Set(
    result.deal.context.months
      .filter(({ contractYear }) => year === null || contractYear === year)
      .map(({ index }) => index),
  );

/** Who gets what of a stretch: from each stream through net revenue to the parties. Only what is above zero flows. */
export function flowOf(result: ScenarioResult, months: ReadonlySet<number>): Flow {
  const billed = new Map<string, number>();
  const own = new Map<string, number>();
  for (const { stream, month, ladder, own: part } of result.ledger.revenue) {
    if (!months.has(month)) continue;
    const base = ladder.base.plus(ladder.unshared).toNumber();
    const net = part.toNumber();
    // A fee is taken from revenue that another stream splits: only its own part is billed here.
    const gross = base === 0 ? 0 : (ladder.gross.toNumber() * net) / base;
    billed.set(stream, (billed.get(stream) ?? 0) + gross);
    own.set(stream, (own.get(stream) ?? 0) + net);
  }
  const earned = result.parties.map(() => 0);
  for (const { month, party, amount } of result.ledger.lines)
    if (months.has(month)) earned[party] = (earned[party] ?? 0) + amount.toNumber();
  const streams = [...billed].filter(([, value]) => value > 0);
  const deducted = streams.reduce((sum, [id, value]) => sum + value - (own.get(id) ?? 0), 0);
  const parties = result.parties.map((party, place) => ({ ...party, place, value: earned[place] ?? 0 }));
  const receiving = parties.filter(({ value }) => value > 0);
  const net = receiving.reduce((sum, { value }) => sum + value, 0);
  return {
    nodes: [
      ...streams.map(
        ([id, value]): FlowNode => ({
          id: `stream:${id}`,
          label: streamLabel(result, id),
          kind: "stream",
          value,
        }),
      ),
      { id: "net", label: "To share", kind: "net", value: net },
      ...(deducted > 0
        ? [{ id: "deducted", label: "Deducted first", kind: "deducted" as const, value: deducted }]
        : []),
      ...receiving.map(
        ({ party, name, place, value }): FlowNode => ({
          id: `party:${party}`,
          label: name,
          kind: "party",
          party: place,
          value,
        }),
      ),
    ],
    links: [
      ...streams.flatMap(([id, value]): FlowLink[] => {
        const kept = own.get(id) ?? 0;
        return [
          ...(kept > 0 ? [{ source: `stream:${id}`, target: "net", value: kept }] : []),
          ...(value - kept > 0 ? [{ source: `stream:${id}`, target: "deducted", value: value - kept }] : []),
        ];
      }),
      ...receiving.map(
        ({ party, place, value }): FlowLink => ({
          source: "net",
          target: `party:${party}`,
          value,
          party: place,
        }),
      ),
    ],
  };
}

export type LaidNode = FlowNode & { x0: number; x1: number; y0: number; y1: number };
export type LaidLink = { path: string; width: number; party?: number; key: string };

/** Places a flow on a field of this size. */
export function layOutFlow(
  flow: Flow,
  width: number,
  height: number,
): { nodes: LaidNode[]; links: LaidLink[] } {
  const laid: SankeyGraph<FlowNode, FlowLink> = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(9)
    .nodePadding(26)
    .extent([
      [0, 22],
      [width, height - 8],
    ])({ nodes: flow.nodes.map((node) => ({ ...node })), links: flow.links.map((link) => ({ ...link })) });
  const pathOf = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return {
    nodes: laid.nodes.map((node) => ({
      ...node,
      x0: node.x0 ?? 0,
      x1: node.x1 ?? 0,
      y0: node.y0 ?? 0,
      y1: node.y1 ?? 0,
    })),
    links: laid.links.map((link, place) => ({
      key: String(place),
      path: pathOf(link) ?? "",
      width: Math.max(1, link.width ?? 1),
      ...(link.party === undefined ? {} : { party: link.party }),
    })),
  };
}
