import type { Rule } from "../rule";

export const commitmentWithoutOwner: Rule = {
  id: "commitment-without-owner",
  title: "Commitment without an owner",
  severity: "vague",
  source: "S1",
  explanation: "What nobody answers for does not get done.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.goToMarket.commitments
      .filter(({ owner, party }) => !owner?.trim() || party === undefined)
      .map(({ id, party }) => ({
        path:
          party === undefined ? `goToMarket.commitments[${id}].party` : `goToMarket.commitments[${id}].owner`,
        message:
          party === undefined
            ? "This commitment does not say which party is bound."
            : "Name the person or office that answers for this commitment.",
      })),
  examples: {
    bad: {
      text: "12 sellers are trained.",
      terms: { goToMarket: { commitments: [{ id: "c", party: "them" }] } },
    },
    good: {
      text: "Castellan’s enablement lead has 12 sellers trained.",
      terms: { goToMarket: { commitments: [{ id: "c", party: "them", owner: "Enablement lead" }] } },
    },
  },
};
