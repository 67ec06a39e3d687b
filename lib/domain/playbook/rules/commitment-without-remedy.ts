import type { Rule } from "../rule";

export const commitmentWithoutRemedy: Rule = {
  id: "commitment-without-remedy",
  title: "Commitment without a remedy",
  severity: "vague",
  source: "S0",
  explanation: "If nothing follows when it is missed, a commitment is a hope.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.goToMarket.commitments
      .filter(({ remedy }) => !remedy.correctivePlan && !remedy.rightToEnd && remedy.cureDays === undefined)
      .map(({ id }) => ({
        path: `goToMarket.commitments[${id}].remedy.correctivePlan`,
        relatedPaths: [`goToMarket.commitments[${id}].remedy`],
        message:
          "Nothing follows if this commitment is missed. Agree a plan, a time to catch up or a right to end.",
      })),
  examples: {
    bad: {
      text: "12 sellers are trained by 30 June 2027.",
      terms: { goToMarket: { commitments: [{ id: "c" }] } },
    },
    good: {
      text: "… and if not, a plan to catch up within 45 days.",
      terms: { goToMarket: { commitments: [{ id: "c", remedy: { correctivePlan: true, cureDays: 45 } }] } },
    },
  },
};
