import { catalogueSections, sectionOfPath } from "@/lib/domain/term-sheet/catalogue";
import { getAt } from "@/lib/domain/term-sheet/path";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { ClauseModule } from "../clause-module";
import { type Drafting, provision } from "../drafting";
import { runs } from "../runs";
import type { Clause } from "../tree";

/** Where the sheet holds terms in the writer's own words, in the order of the sections. */
const places = [
  "parties",
  "apiAccess",
  "revenueShare",
  "dealRegistration",
  "intellectualProperty",
  "exclusivity",
  "goToMarket",
  "governance",
  "jointVenture",
  "dataPrivacy",
  "law.liability",
  "termExit",
  "law.safeguards",
  "compliance",
  "law",
] as const;

function rowsAt(sheet: TermSheet, place: string): readonly { id: string }[] {
  const rows = getAt(sheet, `${place}.otherTerms`);
  return Array.isArray(rows) ? rows : [];
}

const labelOf = (place: string): string | null => {
  const section = sectionOfPath(`${place}.otherTerms`);
  return catalogueSections.find(({ key }) => key === section)?.label ?? null;
};

function termsAt(d: Drafting, place: string): Clause[] {
  return rowsAt(d.sheet, place).map(({ id }) => {
    const row = `${place}.otherTerms[${id}]`;
    return provision(
      `specialTerms.${place}:${id}`,
      labelOf(place),
      runs(d.term(`${row}.heading`, "heading"), ": ", d.term(`${row}.text`, "text"), "."),
    );
  });
}

/** What no other clause says, in the writer's own words. */
export const specialTerms: ClauseModule = {
  key: "specialTerms",
  heading: "Special terms",
  models: "all",
  terms: places.map((place) => `${place}.otherTerms`),
  isWanted: ({ sheet }) => places.some((place) => rowsAt(sheet, place).length > 0),
  build: (d) => ({
    runs: runs("Where a special term differs from another clause, the special term holds."),
    children: places.flatMap((place) => termsAt(d, place)),
  }),
};
