import type { Rule } from "../rule";
import { partyName } from "../sides";

export const exclusiveToOneself: Rule = {
  id: "exclusive-to-oneself",
  title: "Bound and favoured are one party",
  severity: "contradiction",
  source: "S0",
  explanation: "A party cannot be bound to itself: whoever is exclusive for whom was mixed up.",
  howToFix: "Choose another party that is bound, or another that benefits.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.exclusivity.grants
      .filter(({ bound, beneficiary }) => bound !== undefined && bound === beneficiary)
      .map((grant) => ({
        path: `exclusivity.grants[${grant.id}].beneficiary`,
        message: `${partyName(sheet, grant.bound)} is bound and benefits at the same time.`,
        relatedPaths: [`exclusivity.grants[${grant.id}].bound`],
      })),
  examples: {
    bad: {
      text: "We are bound in favour of ourselves.",
      terms: { exclusivity: { grants: [{ id: "g", bound: "us", beneficiary: "us" }] } },
    },
    good: {
      text: "We are bound in favour of Castellan.",
      terms: { exclusivity: { grants: [{ id: "g", bound: "us", beneficiary: "them" }] } },
    },
  },
};
