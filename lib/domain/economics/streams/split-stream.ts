import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { Counter } from "../calendar/counter";
import { type Derivation, derived } from "../derivation";
import { type Basis, type LadderStep, ladderOf } from "../ledger/ladder-plan";
import { type Num, notNegative, smaller, sumOf } from "../number/num";
import type { PlanContext } from "../plan/context";
import { capOthers, type Part } from "./part";
import { commonPlan, type StreamMonth, type StreamPlan, streamPath } from "./stream-plan";

/** Splits what a month brings; remembers earlier months. */
export type SplitRun = (amount: Num, input: StreamMonth) => Part[];

type Split = {
  stream: Extract<RevenueStream, { basis?: unknown }>;
  payer: number;
  steps: readonly LadderStep[];
  begin(): SplitRun;
};

/** The basis of a stream; net revenue when the sheet does not say. */
export function basisOf(context: PlanContext, stream: { id: string; basis?: Basis | undefined }): Basis {
  if (stream.basis === undefined)
    context.note(
      `${streamPath(stream)}.basis`,
      "The sheet does not say what the percentage is of; net revenue was taken.",
    );
  return stream.basis ?? "net_revenue";
}

/**
 * A stream that divides all of its base: first the payer earns back what the sheet says, then the rest is split, then
 * the cap of the contract year limits what leaves the payer. The parts of a month add up to its base.
 */
export function splitStream(context: PlanContext, { stream, payer, steps, begin }: Split): StreamPlan {
  const { math, currency } = context;
  const path = streamPath(stream);
  const recoupedFirst = context.optionalAmount(stream.recoupedFirst, `${path}.recoupedFirst`);
  const annualCap = context.optionalAmount(stream.annualCap, `${path}.annualCap`);
  return {
    ...commonPlan(stream, payer),
    takes: "splits",
    ladder: ladderOf(context, basisOf(context, stream), steps, `${path}.basis`),
    begin() {
      const split = begin();
      let toRecoup = recoupedFirst ?? math.zero;
      const paid = new Counter("year", math.zero);
      return (input, book) => {
        const { ladder, month, triggers } = input;
        if (ladder.unshared.sign() !== 0)
          book.keep(payer, ladder.unshared, `${path}.basis`, () =>
            derived("Revenue outside the basis", ladder.unshared, currency, { parts: [ladder.derive()] }),
          );
        const recouped = smaller(toRecoup, ladder.base);
        toRecoup = toRecoup.minus(recouped);
        if (recouped.sign() !== 0)
          book.keep(payer, recouped, `${path}.recoupedFirst`, () =>
            derived("Earned back first", recouped, currency, {
              rule: "the smaller of what is still to be earned back and what there is",
              term: `${path}.recoupedFirst`,
              parts: [ladder.derive()],
            }),
          );
        let parts = split(ladder.base.minus(recouped), input);
        if (annualCap) {
          const left = notNegative(annualCap.minus(paid.at(month)), math.zero);
          parts = capOthers(context, parts, payer, left, `${path}.annualCap`);
          paid.add(
            month,
            sumOf(
              parts.filter(({ party }) => party !== payer).map(({ amount }) => amount),
              math.zero,
            ),
          );
        }
        for (const { party, kind, amount, term, derive } of parts)
          book.owe({ kind, from: payer, to: party, amount, term, triggers, derive });
      };
    },
  };
}

/** What a share was taken of, as a node of its derivation. */
export const deriveBase = (context: PlanContext, amount: Num, input: StreamMonth): Derivation =>
  amount.compare(input.ladder.base) === 0
    ? input.ladder.derive()
    : derived("To share", amount, context.currency, {
        rule: "what is left of the basis",
        parts: [input.ladder.derive()],
      });
