import { type PartnershipModel, partnershipModels } from "../deal/partnership-model";
import { apiAccessText } from "./catalogue/api-access";
import { complianceText } from "./catalogue/compliance";
import { dataPrivacyText } from "./catalogue/data-privacy";
import { dealRegistrationText } from "./catalogue/deal-registration";
import { exclusivityText } from "./catalogue/exclusivity";
import { goToMarketText } from "./catalogue/go-to-market";
import { governanceText } from "./catalogue/governance";
import { intellectualPropertyText } from "./catalogue/intellectual-property";
import { jointVentureText } from "./catalogue/joint-venture";
import { lawText } from "./catalogue/law";
import { liabilityText } from "./catalogue/liability";
import { paperText } from "./catalogue/paper";
import { partiesText } from "./catalogue/parties";
import { revenueShareText } from "./catalogue/revenue-share";
import { safeguardsText } from "./catalogue/safeguards";
import { termExitText } from "./catalogue/term-exit";
import type { CatalogueEntry, SectionText, TermText } from "./catalogue-entry";
import { toCataloguePath } from "./path";
import { findSchemaTerm } from "./schema-terms";
import { type SectionKey, sectionKeys } from "./term-sheet";

/** The sections in the order of form and documents. */
const sectionTexts: readonly SectionText[] = [
  partiesText,
  apiAccessText,
  revenueShareText,
  dealRegistrationText,
  intellectualPropertyText,
  exclusivityText,
  goToMarketText,
  governanceText,
  jointVentureText,
  dataPrivacyText,
  liabilityText,
  termExitText,
  safeguardsText,
  complianceText,
  lawText,
];

function toEntry(section: SectionText, term: TermText): CatalogueEntry {
  const schemaTerm = findSchemaTerm(term.path);
  if (!schemaTerm) throw new Error(`The catalogue names ${term.path}, which no schema has.`);
  const models = term.models ?? section.models ?? partnershipModels;
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
    ...(term.noun ? { noun: term.noun } : {}),
    ...(options ? { options } : {}),
    models,
    requiredFor: term.required === "always" ? models : (term.required ?? []),
    approvers: term.approvers ?? section.approvers,
    shownWhen: [
      ...(variants ? [{ path: variants.path, is: variants.oneOf }] : []),
      ...(term.shownWhen ?? []),
    ],
    optionalWhen: term.optionalWhen ?? [],
  };
}

/** Every term once, in the order of form and documents. */
export const termCatalogue: readonly CatalogueEntry[] = sectionTexts.flatMap((section) =>
  [...section.terms, paperText(section.section, section.models)].map((term) => toEntry(section, term)),
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

/** Every place a term stands in, from its part of the sheet down to itself, with the section that shows it. */
const sectionsByPlace = new Map<string, SectionKey>(sectionKeys.map((key) => [key, key]));
for (const { path, section } of termCatalogue)
  for (const end of [...path.matchAll(/\.|\[|$/g)].map(({ index }) => index))
    if (!sectionsByPlace.has(path.slice(0, end))) sectionsByPlace.set(path.slice(0, end), section);

/** The section that shows a term, a row or a group of the sheet; `undefined` when there is no such place. */
export const sectionOfPath = (path: string): SectionKey | undefined =>
  sectionsByPlace.get(toCataloguePath(path).replace(/\[\]$/, ""));

/** The sections that ask for something in this model, in the order of the form. */
export const sectionsFor = (model: PartnershipModel): readonly CatalogueSection[] =>
  catalogueSections.filter(({ entries }) => entries.some(({ models }) => models.includes(model)));
