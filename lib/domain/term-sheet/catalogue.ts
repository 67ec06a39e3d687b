import { partnershipModels } from "../deal/partnership-model";
import { apiAccessText } from "./catalogue/api-access";
import { exclusivityText } from "./catalogue/exclusivity";
import { goToMarketText } from "./catalogue/go-to-market";
import { intellectualPropertyText } from "./catalogue/intellectual-property";
import { lawText } from "./catalogue/law";
import { partiesText } from "./catalogue/parties";
import { revenueShareText } from "./catalogue/revenue-share";
import { termExitText } from "./catalogue/term-exit";
import type { CatalogueEntry, SectionText, TermText } from "./catalogue-entry";
import { toCataloguePath } from "./path";
import { findSchemaTerm } from "./schema-terms";
import type { SectionKey } from "./term-sheet";

/** The sections in the order of form and documents. */
const sectionTexts: readonly SectionText[] = [
  partiesText,
  apiAccessText,
  revenueShareText,
  intellectualPropertyText,
  exclusivityText,
  goToMarketText,
  termExitText,
  lawText,
];

function toEntry(section: SectionText, term: TermText): CatalogueEntry {
  const schemaTerm = findSchemaTerm(term.path);
  if (!schemaTerm) throw new Error(`The catalogue names ${term.path}, which no schema has.`);
  const models = term.models ?? partnershipModels;
  const options = schemaTerm.options?.map((value) => ({ value, label: term.options?.[value] ?? value }));
  const variants = schemaTerm.variants;
  return {
    path: term.path,
    section: section.section,
    kind: schemaTerm.kind,
    label: term.label,
    help: term.help,
    example: term.example,
    ...(term.unit ? { unit: term.unit } : {}),
    ...(options ? { options } : {}),
    models,
    requiredFor: term.required === "always" ? models : (term.required ?? []),
    approvers: term.approvers ?? section.approvers,
    shownWhen: [
      ...(variants ? [{ path: variants.path, is: variants.oneOf }] : []),
      ...(term.shownWhen ?? []),
    ],
  };
}

/** Every term once, in the order of form and documents. */
export const termCatalogue: readonly CatalogueEntry[] = sectionTexts.flatMap((section) =>
  section.terms.map((term) => toEntry(section, term)),
);

export type CatalogueSection = {
  key: SectionKey;
  label: string;
  intro: string;
  entries: readonly CatalogueEntry[];
};

/** The sections with their entries, in the order of form and documents. */
export const catalogueSections: readonly CatalogueSection[] = sectionTexts.map(
  ({ section, label, intro }) => ({
    key: section,
    label,
    intro,
    entries: termCatalogue.filter((entry) => entry.section === section),
  }),
);

const entriesByPath = new Map(termCatalogue.map((entry) => [entry.path, entry]));

/** The entry of a term by concrete or catalogue path; `undefined` for a path that is no term. */
export function findEntry(path: string): CatalogueEntry | undefined {
  return entriesByPath.get(toCataloguePath(path));
}
