import type { Rule } from "../rule";
import { mayBindUs } from "../sides";

export const exclusivityWithoutGate: Rule = {
  id: "exclusivity-without-gate",
  title: "Exclusivity without a performance gate",
  severity: "red_flag",
  source: "S0",
  explanation: "Without a target and a day, we stay bound to a partner who sells nothing.",
  signOff: ["executive", "legal"],
  check: (sheet) =>
    sheet.exclusivity.kind === "none"
      ? []
      : sheet.exclusivity.grants
          .filter((grant) => mayBindUs(sheet, grant.bound) && grant.gates.length === 0)
          .map((grant) => ({
            path: `exclusivity.grants[${grant.id}].gates`,
            message:
              "Nothing has to be achieved to keep this exclusivity. Add a measure, a target and a day.",
            relatedPaths: [`exclusivity.grants[${grant.id}].bound`],
          })),
  examples: {
    bad: {
      text: "Castellan is our only integrator for grocery until July 2028.",
      terms: {
        exclusivity: { kind: "grants", grants: [{ id: "g", verticals: ["Grocery"], untilOn: "2028-07-31" }] },
      },
    },
    good: {
      text: "The same, but it narrows to the United Kingdom if fewer than 4 integrations are live by 31 January 2028.",
      terms: {
        exclusivity: {
          kind: "grants",
          grants: [
            {
              id: "g",
              verticals: ["Grocery"],
              untilOn: "2028-07-31",
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
