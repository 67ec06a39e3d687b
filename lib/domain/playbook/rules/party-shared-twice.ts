import type { Rule } from "../rule";
import { shareListsOf } from "../share-lists";
import { partyName } from "../sides";

export const partySharedTwice: Rule = {
  id: "party-shared-twice",
  title: "One party, two shares",
  severity: "contradiction",
  source: "house",
  explanation: "Two shares for one party in the same list can be read as a sum or as a mistake.",
  howToFix: "Put both into one row.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.revenueShare.streams.flatMap((stream) =>
      shareListsOf(stream).flatMap(({ path, shares }) =>
        shares
          .filter(
            ({ party }, index) =>
              party !== undefined && shares.findIndex((other) => other.party === party) < index,
          )
          .map((share) => {
            const first = shares.find(({ party }) => party === share.party);
            return {
              path: `${path}[${share.id}].party`,
              message: `${partyName(sheet, share.party)} stands twice in this list, with ${first?.percent ?? "no"} % and ${share.percent ?? "no"} %.`,
              relatedPaths: first ? [`${path}[${first.id}].party`] : [],
            };
          }),
      ),
    ),
  examples: {
    bad: {
      text: "60 % for us, 20 % for Castellan, 20 % for Castellan.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [
                { id: "a", party: "us", percent: "60" },
                { id: "b", party: "them", percent: "20" },
                { id: "c", party: "them", percent: "20" },
              ],
            },
          ],
        },
      },
    },
    good: {
      text: "60 % for us, 40 % for Castellan.",
      terms: {
        revenueShare: {
          streams: [
            {
              id: "s",
              model: "percentage",
              shares: [
                { id: "a", party: "us", percent: "60" },
                { id: "b", party: "them", percent: "40" },
              ],
            },
          ],
        },
      },
    },
  },
};
