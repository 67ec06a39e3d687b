import type { Rule } from "../rule";

export const gateOutsideWindow: Rule = {
  id: "gate-outside-window",
  title: "Gate outside the exclusive window",
  severity: "contradiction",
  source: "S0",
  explanation: "A gate that is measured when the exclusivity is over, or has not begun, decides nothing.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.exclusivity.grants.flatMap((grant) =>
      grant.gates.flatMap((gate) => {
        const { dueOn } = gate;
        const isAfter = dueOn !== undefined && grant.untilOn !== undefined && dueOn > grant.untilOn;
        const isBefore = dueOn !== undefined && grant.fromOn !== undefined && dueOn < grant.fromOn;
        if (!isAfter && !isBefore) return [];
        const row = `exclusivity.grants[${grant.id}]`;
        return [
          {
            path: `${row}.gates[${gate.id}].dueOn`,
            message: isAfter
              ? "The gate is measured after the exclusivity has ended."
              : "The gate is measured before the exclusivity begins.",
            relatedPaths: [`${row}.fromOn`, `${row}.untilOn`],
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "Exclusive until 31 July 2028, measured on 31 December 2028.",
      terms: {
        exclusivity: {
          grants: [{ id: "g", untilOn: "2028-07-31", gates: [{ id: "x", dueOn: "2028-12-31" }] }],
        },
      },
    },
    good: {
      text: "Exclusive until 31 July 2028, measured on 31 January 2028.",
      terms: {
        exclusivity: {
          grants: [{ id: "g", untilOn: "2028-07-31", gates: [{ id: "x", dueOn: "2028-01-31" }] }],
        },
      },
    },
  },
};
