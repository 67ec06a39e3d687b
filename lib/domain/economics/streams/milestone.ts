import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { derived } from "../derivation";
import type { Reached } from "../ledger/event";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type Milestone = Extract<RevenueStream, { model: "milestone" }>;

/** A fixed payment once a milestone is reached (domain.md §4; S2 "milestone payments"). */
export function planMilestone(
  { context }: StreamSetup,
  stream: Milestone,
  reachedIn: (month: number) => readonly Reached[],
): StreamPlan | undefined {
  const { math, currency } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "pays for the milestones");
  const recipient = context.party(stream.recipient, `${path}.recipient`, "is paid for the milestones");
  if (payer === undefined || recipient === undefined) return undefined;
  return {
    ...commonPlan(stream, undefined),
    takes: "apart",
    ladder: undefined,
    begin:
      () =>
      ({ month }, book) => {
        for (const { milestone, name, amount, on, at, deriveAmount } of reachedIn(month.index)) {
          const term = `${path}.milestones[${milestone}].amount`;
          book.transfer({
            kind: "milestone",
            from: payer,
            to: recipient,
            amount,
            term,
            triggers: [{ on, weight: math.one }],
            derive: () =>
              derived(`Milestone ${name}`, amount, currency, {
                rule: `reached on ${on}`,
                term,
                row: at,
                parts: deriveAmount(),
              }),
          });
        }
      },
  };
}
