import type { ApiTier } from "../../term-sheet/sections/api-access";
import { isMore, isMoreMoney } from "../figures";
import type { Rule, RuleHit } from "../rule";

type Measure = { key: keyof ApiTier & string; words: string; isBetter: "higher" | "lower"; unit: string };

const measures: readonly Measure[] = [
  { key: "includedCallsPerMonth", words: "fewer included calls", isBetter: "higher", unit: "" },
  { key: "callsPerSecond", words: "a lower rate", isBetter: "higher", unit: " calls a second" },
  { key: "availabilityPercent", words: "less availability", isBetter: "higher", unit: " %" },
  { key: "retentionDays", words: "shorter retention", isBetter: "higher", unit: " days" },
  { key: "latencyP95Ms", words: "slower answers", isBetter: "lower", unit: " ms" },
  { key: "severity1ResponseHours", words: "slower help", isBetter: "lower", unit: " hours" },
];

function worseIn(dear: ApiTier, cheap: ApiTier): RuleHit[] {
  return measures.flatMap(({ key, words, isBetter, unit }) => {
    const high = dear[key] as string | number | undefined;
    const low = cheap[key] as string | number | undefined;
    const isWorse = isBetter === "higher" ? isMore(low, high) : isMore(high, low);
    if (!isWorse) return [];
    const path = `apiAccess.tiers[${dear.id}].${key}`;
    return [
      {
        path,
        message: `${dear.name ?? "This tier"} costs more than ${cheap.name ?? "the one before"} and gives ${words}: ${high}${unit} instead of ${low}${unit}.`,
        relatedPaths: [`apiAccess.tiers[${cheap.id}].${key}`, `apiAccess.tiers[${dear.id}].monthlyMinimum`],
        subject: cheap.id,
      },
    ];
  });
}

export const higherTierWorse: Rule = {
  id: "higher-tier-worse",
  title: "A dearer tier that gives less",
  severity: "contradiction",
  source: "S0",
  explanation: "Nobody buys a tier that costs more and gives less; two figures were probably swapped.",
  howToFix: "Swap the figures, or put the tiers into the right order of price.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.apiAccess.tiers.flatMap((dear) =>
      sheet.apiAccess.tiers
        .filter((cheap) => isMoreMoney(dear.monthlyMinimum, cheap.monthlyMinimum))
        .flatMap((cheap) => worseIn(dear, cheap)),
    ),
  examples: {
    bad: {
      text: "Pro for 100 EUR with 99.9 %, Enterprise for 900 EUR with 99.5 %.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "p",
              name: "Pro",
              monthlyMinimum: { amount: "100", currency: "EUR" },
              availabilityPercent: "99.9",
            },
            {
              id: "e",
              name: "Enterprise",
              monthlyMinimum: { amount: "900", currency: "EUR" },
              availabilityPercent: "99.5",
            },
          ],
        },
      },
    },
    good: {
      text: "Pro for 100 EUR with 99.5 %, Enterprise for 900 EUR with 99.9 %.",
      terms: {
        apiAccess: {
          tiers: [
            {
              id: "p",
              name: "Pro",
              monthlyMinimum: { amount: "100", currency: "EUR" },
              availabilityPercent: "99.5",
            },
            {
              id: "e",
              name: "Enterprise",
              monthlyMinimum: { amount: "900", currency: "EUR" },
              availabilityPercent: "99.9",
            },
          ],
        },
      },
    },
  },
};
