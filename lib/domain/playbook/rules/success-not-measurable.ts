import { inWords } from "../figures";
import type { Rule } from "../rule";

export const successNotMeasurable: Rule = {
  id: "success-not-measurable",
  title: "Success without measure, target or day",
  severity: "vague",
  source: "S3",
  explanation: "When nobody can tell whether it worked, the review becomes a matter of taste.",
  howToFix: "Give the measure, the figure and the day.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.parties.successCriteria.flatMap((criterion) => {
      const missing = [
        ...(criterion.metric?.trim() ? [] : ["what is measured"]),
        ...(criterion.target === undefined ? ["a target"] : []),
        ...(criterion.dueOn === undefined ? ["a day"] : []),
      ];
      if (missing.length === 0) return [];
      return [
        {
          path: `parties.successCriteria[${criterion.id}]`,
          message: `This sign of success does not say ${inWords(missing)}.`,
        },
      ];
    }),
  examples: {
    bad: {
      text: "More joint customers.",
      terms: { parties: { successCriteria: [{ id: "s", metric: "Joint customers" }] } },
    },
    good: {
      text: "25 joint customers by 31 December 2027.",
      terms: {
        parties: {
          successCriteria: [{ id: "s", metric: "Joint customers", target: "25", dueOn: "2027-12-31" }],
        },
      },
    },
  },
};
