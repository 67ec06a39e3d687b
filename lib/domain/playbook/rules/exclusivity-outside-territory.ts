import { inWords } from "../figures";
import { placesOutside, readTerritory } from "../places/territory";
import type { Rule } from "../rule";

const shown = 4;

export const exclusivityOutsideTerritory: Rule = {
  id: "exclusivity-outside-territory",
  title: "Exclusivity outside the territory",
  severity: "contradiction",
  source: "S1",
  explanation: "Exclusivity where the partnership does not sell closes a market for nothing.",
  howToFix: "Take the places out of the grant, or add them to the territory of the deal.",
  signOff: ["legal"],
  check: (sheet) => {
    const territory = readTerritory(sheet.parties.territories);
    if (territory.codes.size === 0 || sheet.exclusivity.kind === "none") return [];
    return sheet.exclusivity.grants.flatMap((grant) => {
      const outside = placesOutside(readTerritory(grant.geographies), territory);
      if (outside.length === 0) return [];
      const names =
        outside.length > shown
          ? `${outside.slice(0, shown).join(", ")} and ${outside.length - shown} more places`
          : inWords(outside);
      return [
        {
          path: `exclusivity.grants[${grant.id}].geographies`,
          message: `The grant covers ${names}, the deal covers ${inWords(sheet.parties.territories ?? [])}.`,
          relatedPaths: ["parties.territories"],
        },
      ];
    });
  },
  examples: {
    bad: {
      text: "The deal covers Ireland; exclusive in the United Kingdom.",
      terms: {
        parties: { territories: ["Ireland"] },
        exclusivity: { kind: "grants", grants: [{ id: "g", geographies: ["United Kingdom"] }] },
      },
    },
    good: {
      text: "The deal covers the EU; exclusive in Ireland.",
      terms: {
        parties: { territories: ["European Union"] },
        exclusivity: { kind: "grants", grants: [{ id: "g", geographies: ["Ireland"] }] },
      },
    },
  },
};
