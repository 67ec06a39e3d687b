import type { ExclusivityGrant } from "../../term-sheet/sections/exclusivity";
import type { Rule } from "../rule";

const key = (text: string) => text.trim().toLowerCase();

function swallowed(grant: ExclusivityGrant): string | undefined {
  const outs = new Set((grant.carveOuts ?? []).map(key));
  if (outs.size === 0) return undefined;
  const list = [grant.products, grant.verticals, grant.geographies, grant.channels].find(
    (items) => items && items.length > 0 && items.every((item) => outs.has(key(item))),
  );
  return list?.join(", ");
}

export const carveOutSwallowsGrant: Rule = {
  id: "carve-out-swallows-grant",
  title: "Exception as large as the grant",
  severity: "contradiction",
  source: "S1",
  explanation: "An exception that takes out everything the grant covers leaves an empty promise.",
  howToFix: "Narrow the exception, or take the grant out.",
  signOff: ["legal"],
  check: (sheet) =>
    sheet.exclusivity.grants.flatMap((grant) => {
      const what = swallowed(grant);
      if (what === undefined) return [];
      return [
        {
          path: `exclusivity.grants[${grant.id}].carveOuts`,
          message: `The grant covers ${what}, and the exceptions take exactly that out again.`,
          relatedPaths: [`exclusivity.grants[${grant.id}]`],
        },
      ];
    }),
  examples: {
    bad: {
      text: "Exclusive for grocery, except grocery.",
      terms: { exclusivity: { grants: [{ id: "g", verticals: ["Grocery"], carveOuts: ["Grocery"] }] } },
    },
    good: {
      text: "Exclusive for grocery, except customers of Annex 2.",
      terms: {
        exclusivity: { grants: [{ id: "g", verticals: ["Grocery"], carveOuts: ["Customers of Annex 2"] }] },
      },
    },
  },
};
