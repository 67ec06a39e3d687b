import type { Commitment } from "../../term-sheet/sections/go-to-market";
import type { Rule } from "../rule";

function missingIn(commitment: Commitment): string[] {
  const missing: string[] = [];
  if (!commitment.metric) missing.push("what is measured");
  if (commitment.target === undefined && commitment.funding === undefined) missing.push("a target");
  if (commitment.dueOn === undefined && commitment.cadence === undefined) missing.push("a day or how often");
  return missing;
}

export const commitmentNotMeasurable: Rule = {
  id: "commitment-not-measurable",
  title: "Commitment without measure, target or day",
  severity: "vague",
  source: "S0",
  explanation: "A commitment that cannot be measured cannot be kept, checked or enforced.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.goToMarket.commitments.flatMap((commitment) => {
      const missing = missingIn(commitment);
      if (missing.length === 0) return [];
      return [
        {
          path: `goToMarket.commitments[${commitment.id}]`,
          message: `This commitment does not say ${new Intl.ListFormat("en-GB").format(missing)}.`,
        },
      ];
    }),
  examples: {
    bad: {
      text: "Castellan trains its sellers.",
      terms: { goToMarket: { commitments: [{ id: "c", kind: "trained_sellers", party: "them" }] } },
    },
    good: {
      text: "Castellan trains 12 sellers by 30 June 2027.",
      terms: {
        goToMarket: {
          commitments: [
            {
              id: "c",
              kind: "trained_sellers",
              party: "them",
              metric: "Sellers who passed the test",
              target: "12",
              dueOn: "2027-06-30",
            },
          ],
        },
      },
    },
  },
};
