import { periodText } from "../../term-sheet/value-text";
import { isLonger } from "../figures";
import type { Rule } from "../rule";

export const closingWindowLongerThanTerm: Rule = {
  id: "closing-window-longer-than-term",
  title: "Deals may close after the end",
  severity: "contradiction",
  source: "S4",
  explanation:
    "A deal that may close after the agreement has ended raises the question whether a fee is still due.",
  howToFix: "Shorten the time, or say in the wind-down that registered deals still earn their fee.",
  signOff: ["finance"],
  check: (sheet) => {
    const { initialTerm } = sheet.termExit;
    return sheet.revenueShare.streams.flatMap((stream) =>
      stream.model === "referral_fee" && isLonger(stream.closeWithin, initialTerm)
        ? [
            {
              path: `revenueShare.streams[${stream.id}].closeWithin`,
              message: `A referred deal may close within ${periodText(stream.closeWithin ?? "")}, the first term lasts ${periodText(initialTerm ?? "")}.`,
              relatedPaths: ["termExit.initialTerm"],
            },
          ]
        : [],
    );
  },
  examples: {
    bad: {
      text: "Deals may close within 24 months, term of 12 months.",
      terms: {
        termExit: { initialTerm: "P12M" },
        revenueShare: { streams: [{ id: "s", model: "referral_fee", closeWithin: "P24M" }] },
      },
    },
    good: {
      text: "Deals may close within 6 months, term of 12 months.",
      terms: {
        termExit: { initialTerm: "P12M" },
        revenueShare: { streams: [{ id: "s", model: "referral_fee", closeWithin: "P6M" }] },
      },
    },
  },
};
