import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";
import { partyName } from "../sides";

export const floorAboveCap: Rule = {
  id: "floor-above-cap",
  title: "Least above the most",
  severity: "contradiction",
  source: "S0",
  explanation: "A party cannot be owed at least more than it may get at most.",
  howToFix: "Swap the two amounts, or take one of them out.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (stream.model !== "waterfall") return [];
      const path = `revenueShare.streams[${stream.id}].limits`;
      return stream.limits
        .filter(({ kind }) => kind === "floor")
        .flatMap((floor) =>
          stream.limits
            .filter(
              (cap) =>
                cap.kind === "cap" &&
                cap.party === floor.party &&
                (cap.per ?? "year") === (floor.per ?? "year") &&
                isMoreMoney(floor.amount, cap.amount),
            )
            .map((cap) => ({
              path: `${path}[${floor.id}].amount`,
              message: `${partyName(sheet, floor.party)} gets at least ${floor.amount ? moneyText(floor.amount) : ""} and at most ${cap.amount ? moneyText(cap.amount) : ""}.`,
              relatedPaths: [`${path}[${cap.id}].amount`],
              subject: cap.id,
            })),
        );
    }),
  examples: {
    bad: {
      text: "At least 50,000 EUR and at most 40,000 EUR a year.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "waterfall",
              limits: [
                { id: "f", party: "us", kind: "floor", amount: { amount: "50000", currency: "EUR" } },
                { id: "c", party: "us", kind: "cap", amount: { amount: "40000", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "At least 40,000 EUR and at most 50,000 EUR a year.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "waterfall",
              limits: [
                { id: "f", party: "us", kind: "floor", amount: { amount: "40000", currency: "EUR" } },
                { id: "c", party: "us", kind: "cap", amount: { amount: "50000", currency: "EUR" } },
              ],
            },
          ],
        },
      },
    },
  },
};
