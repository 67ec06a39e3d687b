import type { Rule } from "../rule";

export const exclusivityDeniedButGranted: Rule = {
  id: "exclusivity-denied-but-granted",
  title: "Not exclusive, yet with grants",
  severity: "contradiction",
  source: "S4",
  explanation: "A sheet that says nobody is bound and lists who is bound will be read both ways.",
  howToFix: "Say that there are grants, or take the grants out.",
  signOff: ["legal"],
  check: (sheet) => {
    const { kind, grants } = sheet.exclusivity;
    if (kind !== "none" || grants.length === 0) return [];
    return [
      {
        path: "exclusivity.kind",
        message: `Nobody is exclusive, it says here, but ${grants.length === 1 ? "a grant follows" : `${grants.length} grants follow`}.`,
        relatedPaths: ["exclusivity.grants"],
        fix: {
          label: grants.length === 1 ? "Take the grant out" : "Take the grants out",
          changes: grants.map((grant) => ({
            op: "remove" as const,
            path: `exclusivity.grants[${grant.id}]`,
            base: grant,
          })),
        },
      },
    ];
  },
  examples: {
    bad: {
      text: "Non-exclusive. Castellan is our only integrator for grocery.",
      terms: { exclusivity: { kind: "none", grants: [{ id: "g", verticals: ["Grocery"] }] } },
    },
    good: { text: "Non-exclusive.", terms: { exclusivity: { kind: "none" } } },
  },
};
