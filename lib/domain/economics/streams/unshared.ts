import { derived } from "../derivation";
import { type LadderStep, ladderOf } from "../ledger/ladder-plan";
import type { PlanContext } from "../plan/context";
import type { StreamPlan } from "./stream-plan";

/** Not a row id a sheet can have, since those begin with a letter or digit. */
export const unsharedId = "-unshared";

/** Takes revenue from deals that no stream shares: one's own side, or the first party, keeps the net of it. */
export function planUnshared(context: PlanContext, steps: readonly LadderStep[]): StreamPlan {
  const ours = context.sheet.parties.parties.findIndex(({ side }) => side === "us");
  const keeper = Math.max(0, ours);
  return {
    id: unsharedId,
    name: "Not shared",
    path: "revenueShare.streams",
    takes: "splits",
    ladder: ladderOf(context, "net_revenue", steps, "revenueShare.netRevenue"),
    collector: keeper,
    attribution: undefined,
    moneyFrom: "customer_revenue",
    isLast: false,
    begin:
      () =>
      ({ ladder }, book) =>
        book.keep(keeper, ladder.base, "revenueShare.attribution", () =>
          derived("Revenue nobody shares", ladder.base, context.currency, { parts: [ladder.derive()] }),
        ),
  };
}
