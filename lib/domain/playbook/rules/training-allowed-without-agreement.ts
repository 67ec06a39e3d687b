import type { Rule } from "../rule";

export const trainingAllowedWithoutAgreement: Rule = {
  id: "training-allowed-without-agreement",
  title: "Models trained on customer data without an agreement",
  severity: "contradiction",
  source: "S4",
  explanation: "Training on customer data needs an agreement of its own; the customers were never asked.",
  howToFix: "Prohibit it, or let it need a separate agreement.",
  signOff: ["legal"],
  check: (sheet) => {
    const { machineLearning, dpa } = sheet.dataPrivacy;
    if (machineLearning.use !== "allowed" || dpa.state === "signed") return [];
    return [
      {
        path: "dataPrivacy.machineLearning.use",
        message: "Customer data may train models, but no data processing agreement is signed.",
        relatedPaths: ["dataPrivacy.dpa.state"],
        fix: {
          label: "Only with a separate agreement",
          changes: [
            {
              op: "set",
              path: "dataPrivacy.machineLearning.use",
              value: "separate_agreement",
              base: "allowed",
            },
          ],
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Customer data may train models.",
      terms: { dataPrivacy: { machineLearning: { use: "allowed" } } },
    },
    good: {
      text: "Customer data trains no models.",
      terms: { dataPrivacy: { machineLearning: { use: "prohibited" } } },
    },
  },
};
