import { Decimal } from "decimal.js";
import type { Rule } from "../rule";

export const gateAlreadyMet: Rule = {
  id: "gate-already-met",
  title: "Gate that asks for nothing",
  severity: "contradiction",
  source: "S0",
  explanation: "A target of zero is reached before the exclusivity begins.",
  howToFix: "Set a target that has to be worked for.",
  signOff: ["executive"],
  check: (sheet) =>
    sheet.exclusivity.grants.flatMap((grant) =>
      grant.gates
        .filter(({ target }) => target !== undefined && new Decimal(target).lte(0))
        .map((gate) => ({
          path: `exclusivity.grants[${grant.id}].gates[${gate.id}].target`,
          message: `The target of this gate is ${gate.target ?? ""}, so it is always met.`,
        })),
    ),
  examples: {
    bad: {
      text: "At least 0 integrations live.",
      terms: { exclusivity: { grants: [{ id: "g", gates: [{ id: "x", target: "0" }] }] } },
    },
    good: {
      text: "At least 4 integrations live.",
      terms: { exclusivity: { grants: [{ id: "g", gates: [{ id: "x", target: "4" }] }] } },
    },
  },
};
