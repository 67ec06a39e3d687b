import { parseDuration } from "@internationalized/date";
import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { derived } from "../derivation";
import type { Spend } from "../ledger/event";
import { ladderOf } from "../ledger/ladder-plan";
import { type Num, smaller, sumOf } from "../number/num";
import { basisOf } from "./split-stream";
import { commonPlan, type StreamPlan, streamPath } from "./stream-plan";
import type { StreamSetup } from "./stream-setup";

type MarketingFund = Extract<RevenueStream, { model: "marketing_fund" }>;

/**
 * Market development fund: it grows with the basis, and pays back a part of proven costs while there is money in it.
 * What was paid in first is used first, and lapses after the agreed months.
 */
export function planMarketingFund(
  { context, steps }: StreamSetup,
  stream: MarketingFund,
  claimedIn: (month: number) => readonly Spend[],
): StreamPlan | undefined {
  const { math, currency, places, rounding } = context;
  const path = streamPath(stream);
  const payer = context.party(stream.payer, `${path}.payer`, "pays into the fund");
  const recipient = context.party(stream.recipient, `${path}.recipient`, "claims from the fund");
  const accrual = context.fraction(
    stream.accrualPercent,
    `${path}.accrualPercent`,
    "what is paid into the fund",
  );
  const back = context.fraction(
    stream.reimbursedPercent,
    `${path}.reimbursedPercent`,
    "what a claim pays back",
  );
  if (payer === undefined || recipient === undefined || !accrual || !back) return undefined;
  const { years = 0, months = 0 } = stream.claimsWithin ? parseDuration(stream.claimsWithin) : {};
  const lifeMonths = stream.claimsWithin ? Math.max(1, years * 12 + months) : Number.POSITIVE_INFINITY;
  return {
    ...commonPlan(stream, payer),
    takes: "fee",
    ladder: ladderOf(context, basisOf(context, stream), steps, `${path}.basis`),
    begin() {
      let layers: { month: number; left: Num }[] = [];
      return ({ month, ladder, own }, book) => {
        book.keep(payer, own, `${path}.payer`, () =>
          derived("Collected by the payer", own, currency, { parts: [ladder.derive()] }),
        );
        const raw = ladder.base.times(accrual);
        const paidIn = raw.rounded(places, rounding);
        layers = layers.filter((layer) => month.index - layer.month < lifeMonths && layer.left.sign() > 0);
        if (paidIn.sign() > 0) layers.push({ month: month.index, left: paidIn });
        for (const claim of claimedIn(month.index).filter(({ party }) => party === recipient)) {
          const inFund = sumOf(
            layers.map(({ left }) => left),
            math.zero,
          );
          const wanted = claim.amount.times(back);
          const paid = smaller(wanted.rounded(places, rounding), inFund);
          let open = paid;
          for (const layer of layers) {
            const used = smaller(open, layer.left);
            layer.left = layer.left.minus(used);
            open = open.minus(used);
          }
          book.transfer({
            kind: "marketing_fund",
            from: payer,
            to: recipient,
            amount: paid,
            term: `${path}.reimbursedPercent`,
            triggers: [{ on: month.until, weight: math.one }],
            derive: () =>
              derived("Paid from the marketing fund", paid, currency, {
                rule: "cost × part paid back, at most what is in the fund",
                term: `${path}.reimbursedPercent`,
                rounding: { place: "fee", method: rounding, before: wanted.text() },
                parts: [
                  claim.derive(),
                  derived("Paid back per claim", back.times(math.of(100)), "%", {
                    term: `${path}.reimbursedPercent`,
                  }),
                  derived("In the fund", inFund, currency, {
                    rule: "paid in and not yet used or lapsed",
                    term: `${path}.accrualPercent`,
                    parts: [derived("Paid in this month", paidIn, currency, { parts: [ladder.derive()] })],
                  }),
                ],
              }),
          });
        }
      };
    },
  };
}
