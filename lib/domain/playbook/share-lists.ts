import { Decimal } from "decimal.js";
import type { RevenueShareOfParty, RevenueStream } from "../term-sheet/sections/revenue-stream";

/** One list of shares that must be judged together, and where it stands. */
export type ShareList = {
  path: string;
  shares: readonly RevenueShareOfParty[];
  remainderTo: string | undefined;
};

/** Every list of shares in a stream: one, or one for each year span, volume band or waterfall step. */
export function shareListsOf(stream: RevenueStream): ShareList[] {
  const path = `revenueShare.streams[${stream.id}]`;
  switch (stream.model) {
    case "percentage":
    case "co_marketing_split":
      return [{ path: `${path}.shares`, shares: stream.shares, remainderTo: stream.remainderTo }];
    case "tiered_by_year":
      return stream.years.map(({ id, shares }) => ({
        path: `${path}.years[${id}].shares`,
        shares,
        remainderTo: stream.remainderTo,
      }));
    case "tiered_by_volume":
      return stream.bands.map(({ id, shares }) => ({
        path: `${path}.bands[${id}].shares`,
        shares,
        remainderTo: stream.remainderTo,
      }));
    case "waterfall":
      return stream.steps
        .filter(({ kind }) => kind === "split_until" || kind === "split_rest")
        .map(({ id, shares }) => ({
          path: `${path}.steps[${id}].shares`,
          shares,
          remainderTo: stream.remainderTo,
        }));
    default:
      return [];
  }
}

/** The exact sum of the shares that are filled in, in percent. */
export const sumOfShares = (shares: readonly RevenueShareOfParty[]): Decimal =>
  shares.reduce((sum, { percent }) => sum.plus(percent ?? 0), new Decimal(0));
