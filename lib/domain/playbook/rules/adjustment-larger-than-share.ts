import { isMore } from "../figures";
import type { Rule } from "../rule";
import { shareListsOf } from "../share-lists";
import { partyName } from "../sides";

export const adjustmentLargerThanShare: Rule = {
  id: "adjustment-larger-than-share",
  title: "More points move than there are",
  severity: "contradiction",
  source: "S0",
  explanation: "A share cannot lose more points than it has.",
  howToFix: "Move at most the points the party has in its smallest list.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) => {
      if (!("adjustments" in stream)) return [];
      return stream.adjustments.flatMap((adjustment) =>
        shareListsOf(stream)
          .flatMap(({ path, shares }) =>
            shares
              .filter(
                ({ party, percent }) =>
                  party !== undefined && party === adjustment.fromParty && isMore(adjustment.points, percent),
              )
              .map((share) => ({ share, path })),
          )
          .slice(0, 1)
          .map(({ share, path }) => ({
            path: `revenueShare.streams[${stream.id}].adjustments[${adjustment.id}].points`,
            message: `${adjustment.points ?? ""} points would leave ${partyName(sheet, share.party)}, which has ${share.percent ?? ""} %.`,
            relatedPaths: [`${path}[${share.id}].percent`],
          })),
      );
    }),
  examples: {
    bad: {
      text: "20 points move from a share of 10 %.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [{ id: "a", party: "them", percent: "10" }],
              adjustments: [{ id: "x", fromParty: "them", toParty: "us", points: "20" }],
            },
          ],
        },
      },
    },
    good: {
      text: "5 points move from a share of 10 %.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [{ id: "a", party: "them", percent: "10" }],
              adjustments: [{ id: "x", fromParty: "them", toParty: "us", points: "5" }],
            },
          ],
        },
      },
    },
  },
};
