import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import type { Month } from "../calendar/months";
import type { Book } from "../ledger/book";
import type { LadderMonth } from "../ledger/ladder";
import type { LadderPlan } from "../ledger/ladder-plan";
import type { Trigger } from "../ledger/ledger-line";
import type { RevenueRow } from "../ledger/revenue-row";
import type { Num } from "../number/num";

/** One month of one stream: its revenue, what is shared of it, and when the parts become payable. */
export type StreamMonth = {
  month: Month;
  rows: readonly RevenueRow[];
  ladder: LadderMonth;
  triggers: readonly Trigger[];
  /** Part of the base that no other stream splits, so that this stream's collector keeps what it does not pay on. */
  own: Num;
};

/** Posts the lines of one month; called month by month, in order, since it may remember what came before. */
export type StreamRun = (input: StreamMonth, book: Book) => void;

/**
 * A stream that is ready to be computed. `splits` streams divide all of their base among the parties; `fee` streams
 * take something out of it; `apart` streams do not look at revenue.
 */
export type StreamPlan = {
  id: string;
  name: string;
  path: string;
  takes: "splits" | "fee" | "apart";
  ladder: LadderPlan | undefined;
  /** The party that collects the customers' money. */
  collector: number | undefined;
  attribution: RevenueStream["attribution"];
  moneyFrom: RevenueStream["moneyFrom"];
  /** Guarantees look at what the other streams paid, so they come last. */
  isLast: boolean;
  begin(): StreamRun;
};

export const streamPath = (stream: { id: string }): string => `revenueShare.streams[${stream.id}]`;

/** The fields every stream has the same way. */
export function commonPlan(stream: RevenueStream, collector: number | undefined) {
  return {
    id: stream.id,
    name: stream.name ?? stream.id,
    path: streamPath(stream),
    collector,
    attribution: stream.attribution,
    moneyFrom: stream.moneyFrom,
    isLast: false,
  } as const;
}
