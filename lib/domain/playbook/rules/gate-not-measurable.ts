import type { Rule } from "../rule";

export const gateNotMeasurable: Rule = {
  id: "gate-not-measurable",
  title: "Performance gate without measure, target, day or consequence",
  severity: "vague",
  source: "S0",
  explanation: "A gate only protects if both sides can tell on one day whether it was met, and what follows.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.exclusivity.grants.flatMap((grant) =>
      grant.gates.flatMap((gate) => {
        const missing = [
          gate.metric ? "" : "what is measured",
          gate.target === undefined ? "a target" : "",
          gate.dueOn === undefined ? "a day" : "",
          gate.consequence === undefined ? "what follows if it is missed" : "",
        ].filter(Boolean);
        if (missing.length === 0) return [];
        return [
          {
            path: `exclusivity.grants[${grant.id}].gates[${gate.id}]`,
            message: `This gate does not say ${new Intl.ListFormat("en-GB").format(missing)}.`,
          },
        ];
      }),
    ),
  examples: {
    bad: {
      text: "Exclusive while sales develop well.",
      terms: { exclusivity: { grants: [{ id: "g", gates: [{ id: "x", metric: "Sales" }] }] } },
    },
    good: {
      text: "Ends if fewer than 4 integrations are live on 31 January 2028.",
      terms: {
        exclusivity: {
          grants: [
            {
              id: "g",
              gates: [
                {
                  id: "x",
                  metric: "Live integrations",
                  target: "4",
                  dueOn: "2028-01-31",
                  consequence: "ends",
                },
              ],
            },
          ],
        },
      },
    },
  },
};
