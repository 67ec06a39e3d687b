import { Decimal } from "decimal.js";
import type { Rule, RuleHit } from "../rule";
import { shareListsOf, sumOfShares } from "../share-lists";

export const sharesAddUp: Rule = {
  id: "shares-add-up",
  title: "Shares that do not add up",
  severity: "contradiction",
  source: "S0",
  explanation: "Shares of one stream must make up the whole, or the sheet must say who keeps the rest.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) =>
      shareListsOf(stream).flatMap(({ path, shares, remainderTo }): RuleHit[] => {
        const sum = sumOfShares(shares);
        const relatedPaths = [`revenueShare.streams[${stream.id}].remainderTo`];
        if (sum.gt(100)) {
          const excess = sum.minus(100).toFixed();
          const message = `The shares add up to ${sum.toFixed()} %, which is ${excess} % more than there is.`;
          return [{ path, message, relatedPaths }];
        }
        const isComplete = shares.length > 0 && shares.every(({ percent }) => percent !== undefined);
        if (!isComplete || remainderTo !== undefined || sum.eq(100)) return [];
        const rest = new Decimal(100).minus(sum).toFixed();
        const message = `The shares add up to ${sum.toFixed()} %. Say who keeps the remaining ${rest} %.`;
        const payer = stream.payer;
        if (payer === undefined) return [{ path, message, relatedPaths }];
        const label = "The payer keeps the rest";
        const remainderPath = `revenueShare.streams[${stream.id}].remainderTo`;
        return [
          {
            path,
            message,
            relatedPaths,
            fix: { label, changes: [{ op: "set", path: remainderPath, value: payer, base: null }] },
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "70 % for us, 20 % for the integrator, 20 % for the vendor.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [
                { id: "a", percent: "70" },
                { id: "b", percent: "20" },
                { id: "c", percent: "20" },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "70 % for us, 20 % for the integrator, 10 % for the vendor.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [
                { id: "a", percent: "70" },
                { id: "b", percent: "20" },
                { id: "c", percent: "10" },
              ],
            },
          ],
        },
      },
    },
  },
};
