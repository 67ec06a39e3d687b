import { inWords } from "../figures";
import type { Rule } from "../rule";

const key = (text: string) => text.trim().toLowerCase();

/** "Cold-Chain Module 5" belongs to "Cold-Chain Module", whichever of the two is the longer name. */
const isAmong = (product: string, products: readonly string[]): boolean =>
  products.some((other) => key(other).includes(key(product)) || key(product).includes(key(other)));

export const exclusivityOutsideProducts: Rule = {
  id: "exclusivity-outside-products",
  title: "Exclusivity for a product outside the deal",
  severity: "contradiction",
  source: "S1",
  explanation: "Exclusivity for something the partnership does not sell gives away what was not asked for.",
  howToFix: "Take the product out of the grant, or add it to the products of the deal.",
  signOff: ["legal"],
  check: (sheet) => {
    const products = sheet.parties.products ?? [];
    if (products.length === 0 || sheet.exclusivity.kind === "none") return [];
    return sheet.exclusivity.grants.flatMap((grant) => {
      const outside = (grant.products ?? []).filter((product) => !isAmong(product, products));
      if (outside.length === 0) return [];
      return [
        {
          path: `exclusivity.grants[${grant.id}].products`,
          message: `The grant covers ${inWords(outside)}, which the deal does not: it is about ${inWords(products)}.`,
          relatedPaths: ["parties.products"],
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "The deal is about the Cold-Chain Module; exclusive for the Route Planner.",
      terms: {
        parties: { products: ["Cold-Chain Module"] },
        exclusivity: { kind: "grants", grants: [{ id: "g", products: ["Route Planner"] }] },
      },
    },
    good: {
      text: "The deal is about the Cold-Chain Module; exclusive for it.",
      terms: {
        parties: { products: ["Cold-Chain Module"] },
        exclusivity: { kind: "grants", grants: [{ id: "g", products: ["Cold-Chain Module"] }] },
      },
    },
  },
};
