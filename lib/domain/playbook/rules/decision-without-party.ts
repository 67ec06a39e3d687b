import type { Rule } from "../rule";

export const decisionWithoutParty: Rule = {
  id: "decision-without-party",
  title: "Decided by one party, but which",
  severity: "contradiction",
  source: "S3",
  explanation: "A matter that one party decides needs that party’s name.",
  howToFix: "Name the party, or let a body decide.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.governance.decisions
      .filter(({ decidedBy, party }) => decidedBy === "one_party" && party === undefined)
      .map(({ id, matter }) => ({
        path: `governance.decisions[${id}].party`,
        message: `One party decides${matter ? ` about “${matter}”` : ""}, but nothing says which.`,
        relatedPaths: [`governance.decisions[${id}].decidedBy`],
      })),
  examples: {
    bad: {
      text: "One party decides about the price list.",
      terms: { governance: { decisions: [{ id: "d", matter: "Price list", decidedBy: "one_party" }] } },
    },
    good: {
      text: "We decide about the price list.",
      terms: {
        governance: { decisions: [{ id: "d", matter: "Price list", decidedBy: "one_party", party: "us" }] },
      },
    },
  },
};
