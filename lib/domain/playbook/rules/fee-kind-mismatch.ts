import type { RevenueStream } from "../../term-sheet/sections/revenue-stream";
import { moneyText } from "../figures";
import type { Rule, RuleHit } from "../rule";

function hitsOf(stream: RevenueStream): RuleHit[] {
  const path = `revenueShare.streams[${stream.id}]`;
  if (stream.model === "referral_fee") {
    if (stream.feeKind === "percent" && stream.feePercent === undefined && stream.feeFlat)
      return [
        {
          path: `${path}.feeKind`,
          message: `The fee is said to be a percentage, but only ${moneyText(stream.feeFlat)} is given.`,
          relatedPaths: [`${path}.feeFlat`, `${path}.feePercent`],
          fix: {
            label: "Make it a flat fee",
            changes: [{ op: "set", path: `${path}.feeKind`, value: "flat", base: "percent" }],
          },
        },
      ];
    if (stream.feeKind === "flat" && stream.feeFlat === undefined && stream.feePercent !== undefined)
      return [
        {
          path: `${path}.feeKind`,
          message: `The fee is said to be flat, but only ${stream.feePercent} % is given.`,
          relatedPaths: [`${path}.feeFlat`, `${path}.feePercent`],
          fix: {
            label: "Make it a percentage",
            changes: [{ op: "set", path: `${path}.feeKind`, value: "percent", base: "flat" }],
          },
        },
      ];
  }
  if (stream.model === "royalty") {
    const { royaltyKind, royaltyPercent, royaltyPerUnit } = stream;
    if (royaltyKind === "percent" && royaltyPercent === undefined && royaltyPerUnit)
      return [
        {
          path: `${path}.royaltyKind`,
          message: `The royalty is said to be a percentage, but only ${moneyText(royaltyPerUnit)} for each unit is given.`,
          relatedPaths: [`${path}.royaltyPerUnit`, `${path}.royaltyPercent`],
        },
      ];
    if (royaltyKind === "per_unit" && royaltyPerUnit === undefined && royaltyPercent !== undefined)
      return [
        {
          path: `${path}.royaltyKind`,
          message: `The royalty is said to be an amount for each unit, but only ${royaltyPercent} % is given.`,
          relatedPaths: [`${path}.royaltyPerUnit`, `${path}.royaltyPercent`],
        },
      ];
  }
  return [];
}

export const feeKindMismatch: Rule = {
  id: "fee-kind-mismatch",
  title: "Kind of fee and figure differ",
  severity: "contradiction",
  source: "S4",
  explanation: "A percentage that is written as an amount, or the other way round, cannot be invoiced.",
  howToFix: "Choose the kind that fits the figure.",
  signOff: ["finance"],
  check: (sheet) => sheet.revenueShare.streams.flatMap(hitsOf),
  examples: {
    bad: {
      text: "A percentage of 2,000 EUR.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "referral_fee",
              feeKind: "percent",
              feeFlat: { amount: "2000", currency: "EUR" },
            },
          ],
        },
      },
    },
    good: {
      text: "A flat fee of 2,000 EUR.",
      terms: {
        revenueShare: {
          streams: [
            { id: "s", model: "referral_fee", feeKind: "flat", feeFlat: { amount: "2000", currency: "EUR" } },
          ],
        },
      },
    },
  },
};
