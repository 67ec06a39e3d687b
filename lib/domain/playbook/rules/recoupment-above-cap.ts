import { isMoreMoney, moneyText } from "../figures";
import type { Rule } from "../rule";

export const recoupmentAboveCap: Rule = {
  id: "recoupment-above-cap",
  title: "Hurdle above the cap",
  severity: "contradiction",
  source: "S0",
  explanation: "When the costs to earn back are higher than the most that is ever shared, nobody is paid.",
  howToFix: "Lower what is recouped first, or raise the cap.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      const path = `revenueShare.streams[${stream.id}]`;
      const limits = [
        { limit: stream.annualCap, at: `${path}.annualCap` },
        ...(stream.model === "waterfall" ? [{ limit: stream.sharedUpTo, at: `${path}.sharedUpTo` }] : []),
      ];
      return limits.flatMap(({ limit, at }) =>
        stream.recoupedFirst && limit && isMoreMoney(stream.recoupedFirst, limit)
          ? [
              {
                path: `${path}.recoupedFirst`,
                message: `${moneyText(stream.recoupedFirst)} is earned back first, but no more than ${moneyText(limit)} is ever shared.`,
                relatedPaths: [at],
                subject: at.slice(path.length + 1),
              },
            ]
          : [],
      );
    }),
  examples: {
    bad: {
      text: "200,000 EUR are earned back first; at most 100,000 EUR a year is shared.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              recoupedFirst: { amount: "200000", currency: "EUR" },
              annualCap: { amount: "100000", currency: "EUR" },
            },
          ],
        },
      },
    },
    good: {
      text: "20,000 EUR are earned back first; at most 100,000 EUR a year is shared.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              recoupedFirst: { amount: "20000", currency: "EUR" },
              annualCap: { amount: "100000", currency: "EUR" },
            },
          ],
        },
      },
    },
  },
};
