import { Decimal } from "decimal.js";
import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { moneyText } from "../figures";
import type { Rule } from "../rule";

type Money = { amount: string; currency: string };
type Pair = { cap: Money; capPath: string; minimum: Money; minimumPath: string };

const perYear = { month: 12, quarter: 4, year: 1, term: 1 } as const;

const yearly = (money: Money, factor: number): Money => ({
  ...money,
  amount: new Decimal(money.amount).times(factor).toFixed(),
});

/** Every most and least of one stream that are about the same money, on a yearly basis. */
function pairsOf(stream: RevenueStream): Pair[] {
  const path = `revenueShare.streams[${stream.id}]`;
  const pairs: Pair[] = [];
  if (stream.annualCap && stream.model === "minimum_guarantee" && stream.guaranteedAmount)
    pairs.push({
      cap: stream.annualCap,
      capPath: `${path}.annualCap`,
      minimum: yearly(stream.guaranteedAmount, perYear[stream.guaranteedPer ?? "year"]),
      minimumPath: `${path}.guaranteedAmount`,
    });
  if (stream.annualCap && stream.model === "royalty" && stream.annualMinimum)
    pairs.push({
      cap: stream.annualCap,
      capPath: `${path}.annualCap`,
      minimum: stream.annualMinimum,
      minimumPath: `${path}.annualMinimum`,
    });
  if (stream.model === "referral_fee" && stream.feeCap && stream.feeFlat)
    pairs.push({
      cap: stream.feeCap,
      capPath: `${path}.feeCap`,
      minimum: stream.feeFlat,
      minimumPath: `${path}.feeFlat`,
    });
  return pairs;
}

export const capBelowMinimum: Rule = {
  id: "cap-below-minimum",
  title: "Cap below what is promised",
  severity: "contradiction",
  source: "S0",
  explanation: "What is guaranteed cannot be paid when the cap is lower.",
  howToFix: "Raise the cap, lower the minimum, or take one of them out.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap(pairsOf).flatMap(({ cap, capPath, minimum, minimumPath }) =>
      cap.currency === minimum.currency && new Decimal(cap.amount).lt(minimum.amount)
        ? [
            {
              path: capPath,
              message: `At most ${moneyText(cap)} is paid, yet ${moneyText(minimum)} is promised.`,
              relatedPaths: [minimumPath],
              fix: {
                label: `Raise the cap to ${moneyText(minimum)}`,
                changes: [{ op: "set" as const, path: capPath, value: minimum, base: cap }],
              },
            },
          ]
        : [],
    ),
  examples: {
    bad: {
      text: "60,000 EUR a year guaranteed, 40,000 EUR a year at most.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "minimum_guarantee",
              annualCap: { amount: "40000", currency: "EUR" },
              guaranteedAmount: { amount: "5000", currency: "EUR" },
              guaranteedPer: "month",
            },
          ],
        },
      },
    },
    good: {
      text: "60,000 EUR a year guaranteed, 80,000 EUR a year at most.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "minimum_guarantee",
              annualCap: { amount: "80000", currency: "EUR" },
              guaranteedAmount: { amount: "5000", currency: "EUR" },
              guaranteedPer: "month",
            },
          ],
        },
      },
    },
  },
};
