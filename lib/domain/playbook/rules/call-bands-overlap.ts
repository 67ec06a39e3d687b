import { groupDigits } from "../../term-sheet/value-text";
import type { Rule, RuleHit } from "../rule";

export const callBandsOverlap: Rule = {
  id: "call-bands-overlap",
  title: "Call bands that overlap or leave a gap",
  severity: "contradiction",
  source: "S0",
  explanation: "A call in two bands has two prices, a call in none has no price.",
  howToFix: "Let each band begin with the call after the last one of the band before.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((tier) =>
      tier.bands.flatMap((band, index): RuleHit[] => {
        const path = `apiAccess.tiers[${tier.id}].bands[${band.id}]`;
        const { fromCalls, untilCalls } = band;
        if (fromCalls !== undefined && untilCalls !== undefined && untilCalls < fromCalls)
          return [
            {
              path: `${path}.untilCalls`,
              message: `This band runs from ${groupDigits(String(fromCalls))} to ${groupDigits(String(untilCalls))} calls.`,
              relatedPaths: [`${path}.fromCalls`],
            },
          ];
        const before = tier.bands[index - 1];
        if (!before || fromCalls === undefined) return [];
        const end = before.untilCalls;
        if (end !== undefined && (fromCalls === end || fromCalls === end + 1)) return [];
        const relatedPaths = [`apiAccess.tiers[${tier.id}].bands[${before.id}].untilCalls`];
        const begins = groupDigits(String(fromCalls));
        if (end === undefined)
          return [
            {
              path: `${path}.fromCalls`,
              message: `The band before has no upper end, so nothing is left for the one from ${begins} calls.`,
              relatedPaths,
            },
          ];
        return [
          {
            path: `${path}.fromCalls`,
            message: `The band before ends at ${groupDigits(String(end))} calls, this one begins at ${begins}.`,
            relatedPaths,
            fix: {
              label: `Begin at ${groupDigits(String(end + 1))}`,
              changes: [{ op: "set", path: `${path}.fromCalls`, value: end + 1, base: fromCalls }],
            },
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "To 100,000 calls, then from 200,000.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              bands: [
                { id: "a", fromCalls: 1, untilCalls: 100_000 },
                { id: "b", fromCalls: 200_000 },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "To 100,000 calls, then from 100,001.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "t",
              bands: [
                { id: "a", fromCalls: 1, untilCalls: 100_000 },
                { id: "b", fromCalls: 100_001 },
              ],
            },
          ],
        },
      },
    },
  },
};
