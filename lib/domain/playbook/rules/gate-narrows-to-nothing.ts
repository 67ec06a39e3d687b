import type { Rule } from "../rule";

export const gateNarrowsToNothing: Rule = {
  id: "gate-narrows-to-nothing",
  title: "Gate that narrows to nothing said",
  severity: "contradiction",
  source: "S0",
  explanation: "A gate that narrows the exclusivity must say what is left of it.",
  howToFix: "Say what the exclusivity narrows to, or choose another consequence.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.exclusivity.grants.flatMap((grant) =>
      grant.gates.flatMap((gate) => {
        const path = `exclusivity.grants[${grant.id}].gates[${gate.id}]`;
        const hasTarget = Boolean(gate.narrowsTo?.trim());
        if (gate.consequence === "narrows" && !hasTarget)
          return [
            {
              path: `${path}.narrowsTo`,
              message: "If this gate is missed, the exclusivity narrows, but nothing says to what.",
              relatedPaths: [`${path}.consequence`],
            },
          ];
        if (gate.consequence !== undefined && gate.consequence !== "narrows" && hasTarget)
          return [
            {
              path: `${path}.consequence`,
              message: `The gate says what the exclusivity narrows to (“${gate.narrowsTo ?? ""}”), but its consequence is another one.`,
              relatedPaths: [`${path}.narrowsTo`],
              fix: {
                label: "Let it narrow",
                changes: [
                  {
                    op: "set" as const,
                    path: `${path}.consequence`,
                    value: "narrows",
                    base: gate.consequence,
                  },
                ],
              },
            },
          ];
        return [];
      }),
    ),
  examples: {
    bad: {
      text: "Narrows if fewer than 4 integrations are live.",
      terms: { exclusivity: { grants: [{ id: "g", gates: [{ id: "x", consequence: "narrows" }] }] } },
    },
    good: {
      text: "Narrows to Ireland if fewer than 4 integrations are live.",
      terms: {
        exclusivity: {
          grants: [{ id: "g", gates: [{ id: "x", consequence: "narrows", narrowsTo: "Ireland" }] }],
        },
      },
    },
  },
};
