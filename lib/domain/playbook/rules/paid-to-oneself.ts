import type { Rule } from "../rule";
import { partyName } from "../sides";

export const paidToOneself: Rule = {
  id: "paid-to-oneself",
  title: "A party pays itself",
  severity: "contradiction",
  source: "house",
  explanation: "A payment from a party to itself is no payment: one of the two names is wrong.",
  howToFix: "Choose another payer or another recipient.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (!("recipient" in stream) || stream.payer === undefined || stream.recipient !== stream.payer)
        return [];
      const path = `revenueShare.streams[${stream.id}]`;
      return [
        {
          path: `${path}.recipient`,
          message: `${partyName(sheet, stream.payer)} would pay itself.`,
          relatedPaths: [`${path}.payer`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "Castellan pays Castellan the referral fee.",
      terms: {
        revenueShare: { streams: [{ id: "s", model: "referral_fee", payer: "them", recipient: "them" }] },
      },
    },
    good: {
      text: "We pay Castellan the referral fee.",
      terms: {
        revenueShare: { streams: [{ id: "s", model: "referral_fee", payer: "us", recipient: "them" }] },
      },
    },
  },
};
