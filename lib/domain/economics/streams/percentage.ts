import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { planAdjustments } from "../plan/adjustments";
import { planShares } from "../plan/share-plan";
import { partsByShare } from "./fraction-parts";
import { deriveBase, splitStream } from "./split-stream";
import { type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type Percentage = Extract<RevenueStream, { model: "percentage" }>;

/** Every party gets its percentage of the basis (domain.md §4; S1 "percentage of revenue"). */
export function planPercentage(setup: StreamSetup, stream: Percentage): StreamPlan | undefined {
  const { context, steps, results } = setup;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "invoices customers and pays the shares");
  const keeper = context.optionalParty(stream.remainderTo, `${path}.remainderTo`);
  const adjustment = planAdjustments(context, stream, results);
  const shares = planShares(context, stream.shares, `${path}.shares`, keeper, adjustment);
  if (payer === undefined || !shares) return undefined;
  return splitStream(context, {
    stream,
    payer,
    steps,
    begin: () => (amount, input) =>
      partsByShare(context, amount, shares, input.month.index, () => deriveBase(context, amount, input)),
  });
}
