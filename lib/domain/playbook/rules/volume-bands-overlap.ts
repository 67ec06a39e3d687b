import { Decimal } from "decimal.js";
import { moneyText } from "../figures";
import type { Rule, RuleHit } from "../rule";

export const volumeBandsOverlap: Rule = {
  id: "volume-bands-overlap",
  title: "Volume bands that overlap or leave a gap",
  severity: "contradiction",
  source: "S1",
  explanation: "Revenue that falls into two bands, or into none, is shared twice or not at all.",
  howToFix: "Let each band begin where the one before it ends, and leave only the last one open.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "tiered_by_volume") return [];
      return stream.bands.flatMap((band, index): RuleHit[] => {
        const path = `revenueShare.streams[${stream.id}].bands[${band.id}]`;
        const { fromAmount: from, untilAmount: until } = band;
        const hits: RuleHit[] = [];
        if (from && until && from.currency === until.currency && new Decimal(from.amount).gte(until.amount))
          hits.push({
            path: `${path}.untilAmount`,
            message: `This band begins at ${moneyText(from)} and ends at ${moneyText(until)}.`,
            relatedPaths: [`${path}.fromAmount`],
            subject: "empty",
          });
        const before = stream.bands[index - 1];
        if (!before || !from) return hits;
        const end = before.untilAmount;
        const relatedPaths = [`revenueShare.streams[${stream.id}].bands[${before.id}].untilAmount`];
        if (!end)
          return [
            ...hits,
            {
              path: `${path}.fromAmount`,
              message: `The band before has no upper end, so nothing is left for the one from ${moneyText(from)}.`,
              relatedPaths,
              fix: {
                label: `End the band before at ${moneyText(from)}`,
                changes: [{ op: "set", path: relatedPaths[0] ?? "", value: from, base: null }],
              },
            },
          ];
        if (end.currency !== from.currency || new Decimal(end.amount).eq(from.amount)) return hits;
        const isGap = new Decimal(from.amount).gt(end.amount);
        return [
          ...hits,
          {
            path: `${path}.fromAmount`,
            message: `The band before ends at ${moneyText(end)}, this one begins at ${moneyText(from)}: ${isGap ? "what lies between is in no band" : "what lies between is in both"}.`,
            relatedPaths,
            fix: {
              label: `Begin at ${moneyText(end)}`,
              changes: [{ op: "set", path: `${path}.fromAmount`, value: end, base: from }],
            },
          },
        ];
      });
    }),
  examples: {
    bad: {
      text: "To 100,000 EUR 20 %, from 80,000 EUR 25 %.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_volume",
              bands: [
                {
                  id: "a",
                  fromAmount: { amount: "0", currency: "EUR" },
                  untilAmount: { amount: "100000", currency: "EUR" },
                },
                { id: "b", fromAmount: { amount: "80000", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "To 100,000 EUR 20 %, from 100,000 EUR 25 %.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "tiered_by_volume",
              bands: [
                {
                  id: "a",
                  fromAmount: { amount: "0", currency: "EUR" },
                  untilAmount: { amount: "100000", currency: "EUR" },
                },
                { id: "b", fromAmount: { amount: "100000", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
  },
};
