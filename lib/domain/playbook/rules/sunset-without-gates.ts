import type { Rule } from "../rule";

export const sunsetWithoutGates: Rule = {
  id: "sunset-without-gates",
  title: "Renews if gates are met, without gates",
  severity: "contradiction",
  source: "S1",
  explanation: "An exclusivity that goes on if its gates are met goes on for ever when it has none.",
  howToFix: "Add a gate, or let the exclusivity end with its window.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.exclusivity.grants
      .filter(({ sunset, gates }) => sunset === "renews_if_gates_met" && gates.length === 0)
      .map((grant) => {
        const path = `exclusivity.grants[${grant.id}].sunset`;
        return {
          path,
          message: "This exclusivity renews if its gates are met, but it has none.",
          relatedPaths: [`exclusivity.grants[${grant.id}].gates`],
          fix: {
            label: "Let it end with its window",
            changes: [{ op: "set" as const, path, value: "ends_with_window", base: "renews_if_gates_met" }],
          },
        };
      }),
  examples: {
    bad: {
      text: "Renews if the gates are met; no gate is named.",
      terms: { exclusivity: { grants: [{ id: "g", sunset: "renews_if_gates_met" }] } },
    },
    good: {
      text: "Renews if 4 integrations are live.",
      terms: {
        exclusivity: {
          grants: [{ id: "g", sunset: "renews_if_gates_met", gates: [{ id: "x", target: "4" }] }],
        },
      },
    },
  },
};
