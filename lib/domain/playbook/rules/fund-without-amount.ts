import type { Rule } from "../rule";

export const fundWithoutAmount: Rule = {
  id: "fund-without-amount",
  title: "Marketing fund without money",
  severity: "vague",
  source: "S0",
  explanation: "A fund is an amount; without one each side plans with another figure.",
  howToFix: "Say how much money is set aside, and by whom.",
  signOff: ["finance"],
  check: (sheet) =>
    sheet.goToMarket.commitments
      .filter(({ kind, funding }) => kind === "co_marketing_fund" && funding === undefined)
      .map(({ id }) => ({
        path: `goToMarket.commitments[${id}].funding`,
        message: "This is a marketing fund, but no amount is set aside for it.",
        relatedPaths: [`goToMarket.commitments[${id}].kind`],
      })),
  examples: {
    bad: {
      text: "A joint marketing fund.",
      terms: { goToMarket: { commitments: [{ id: "c", kind: "co_marketing_fund" }] } },
    },
    good: {
      text: "A joint marketing fund of 120,000 EUR.",
      terms: {
        goToMarket: {
          commitments: [
            { id: "c", kind: "co_marketing_fund", funding: { amount: "120000", currency: "EUR" } },
          ],
        },
      },
    },
  },
};
