import type { Rule, RuleHit } from "../rule";
import { partyName } from "../sides";

export const jointWithOneOwner: Rule = {
  id: "joint-with-one-owner",
  title: "Ownership and owner disagree",
  severity: "contradiction",
  source: "S0",
  explanation: "What belongs to all has no single owner, and what belongs to one needs a name.",
  howToFix: "Name the owner, or say that it is owned jointly.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.intellectualProperty.foreground.flatMap((rule): RuleHit[] => {
      const path = `intellectualProperty.foreground[${rule.id}]`;
      if (rule.ownership === "joint" && rule.owner !== undefined)
        return [
          {
            path: `${path}.owner`,
            message: `This is owned jointly, but ${partyName(sheet, rule.owner)} is named as its owner.`,
            relatedPaths: [`${path}.ownership`],
            fix: {
              label: "Leave it with all",
              changes: [{ op: "set", path: `${path}.owner`, value: null, base: rule.owner }],
            },
          },
        ];
      if (rule.ownership === "one_party" && rule.owner === undefined)
        return [
          {
            path: `${path}.owner`,
            message: "This belongs to one party, but nothing says which.",
            relatedPaths: [`${path}.ownership`],
          },
        ];
      return [];
    }),
  examples: {
    bad: {
      text: "Owned jointly by Castellan.",
      terms: {
        intellectualProperty: { foreground: [{ id: "f", kind: "joint", ownership: "joint", owner: "them" }] },
      },
    },
    good: {
      text: "Owned jointly.",
      terms: { intellectualProperty: { foreground: [{ id: "f", kind: "joint", ownership: "joint" }] } },
    },
  },
};
