import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { derived } from "../derivation";
import { notNegative, smaller } from "../number/num";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type Guarantee = Extract<RevenueStream, { model: "minimum_guarantee" }>;

/**
 * At the end of each guaranteed stretch the payer tops up what the recipient earned from it in all other streams
 * (true-up). A stretch cut short by termination is guaranteed for its days. Where advances are earned back, earnings
 * above the minimum of a later stretch are set off against earlier top-ups.
 */
export function planMinimumGuarantee({ context }: StreamSetup, stream: Guarantee): StreamPlan | undefined {
  const { math, currency, rounding } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "guarantees the minimum");
  const recipient = context.party(stream.recipient, `${path}.recipient`, "gets the guarantee");
  const guaranteed = context.amount(
    stream.guaranteedAmount,
    `${path}.guaranteedAmount`,
    "the guaranteed amount",
  );
  const per = stream.guaranteedPer;
  if (per === undefined)
    context.problem(`${path}.guaranteedPer`, "Say in which time the amount is guaranteed.");
  if (payer === undefined || recipient === undefined || !guaranteed || per === undefined) return undefined;
  const pays = (stream.shortfall ?? "pay_difference") === "pay_difference";
  const term = `${path}.guaranteedAmount`;
  return {
    ...commonPlan(stream, undefined),
    takes: "apart",
    ladder: undefined,
    isLast: true,
    begin() {
      let countedBefore = math.zero;
      let advanced = math.zero;
      return ({ month }, book) => {
        const end = context.stretchEnd(month, per);
        if (!end) return;
        const earned = book.earned(payer, recipient).minus(countedBefore);
        countedBefore = book.earned(payer, recipient);
        const minimum = context.inProportion(guaranteed, end);
        const missing = notNegative(minimum.minus(earned), math.zero);
        const shortfall = pays ? missing : math.zero;
        if (!pays && missing.sign() > 0)
          book.notes.push({
            at: `${path}.shortfall`,
            message: `${month.key}: ${missing.fixed(context.places)} ${currency} are missing to the guaranteed amount. ${
              stream.shortfall === "exclusivity_ends"
                ? "Nothing is paid for that; exclusivity ends."
                : `Nothing is paid for that; ${context.nameOf(recipient)} may end the agreement.`
            }`,
          });
        const triggers = [{ on: month.until, weight: math.one }];
        const parts = () => [
          derived("Guaranteed for the days in force", minimum, currency, {
            term,
            rounding: { place: "limit", method: rounding, before: guaranteed.text() },
            parts: [
              derived("Days in force", math.of(end.inForce), "days"),
              derived("Days of the whole time", math.of(end.of), "days"),
            ],
          }),
          derived("Earned from this payer in the same time", earned, currency),
        ];
        book.transfer({
          kind: "guarantee",
          from: payer,
          to: recipient,
          amount: shortfall,
          term,
          triggers,
          derive: () =>
            derived("Difference to the guaranteed amount", shortfall, currency, {
              rule: "guaranteed amount less what was earned, never below zero",
              term,
              parts: parts(),
            }),
        });
        if (stream.recoupable !== true) return;
        const setOff = smaller(advanced, notNegative(earned.minus(minimum), math.zero));
        const open = advanced;
        advanced = advanced.plus(shortfall).minus(setOff);
        book.transfer({
          kind: "guarantee_set_off",
          from: payer,
          to: recipient,
          amount: setOff.negated(),
          term: `${path}.recoupable`,
          triggers,
          derive: () =>
            derived("Earlier top-ups set off", setOff.negated(), currency, {
              rule: "the smaller of what was advanced and what was earned above the minimum",
              term: `${path}.recoupable`,
              parts: [derived("Advanced and not yet earned back", open, currency), ...parts()],
            }),
        });
      };
    },
  };
}
