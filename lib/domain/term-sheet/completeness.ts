import type { PartnershipModel } from "../deal/partnership-model";
import { catalogueSections } from "./catalogue";
import type { CatalogueEntry } from "./catalogue-entry";
import { areConditionsMet } from "./condition";
import { expandPath, getAt } from "./path";
import type { SectionKey, TermSheet } from "./term-sheet";

export type MissingTerm = { path: string; label: string };
/** Counts of required terms; rows count each required term of each row. */
export type Completeness = { answered: number; required: number; missing: readonly MissingTerm[] };
export type SheetCompleteness = Completeness & { sections: Readonly<Record<SectionKey, Completeness>> };

/** Whether a value counts as an answer: blank text, an empty list and no rows do not; `false` and 0 do. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  return !Array.isArray(value) || value.length > 0;
}

/** How many terms of a section have an answer, those of every row counted one by one. */
export function countAnswers(sheet: TermSheet, section: SectionKey): number {
  const entries = catalogueSections.find(({ key }) => key === section)?.entries ?? [];
  return entries
    .filter(({ kind, path }) => kind !== "rows" && !path.startsWith("paper."))
    .flatMap(({ path }) => expandPath(sheet, path))
    .filter((path) => isAnswered(getAt(sheet, path))).length;
}

/** Whether a term is asked in this model and in this sheet, for one concrete path. */
export function isTermShown(
  sheet: TermSheet,
  entry: CatalogueEntry,
  model: PartnershipModel,
  path: string,
): boolean {
  return entry.models.includes(model) && areConditionsMet(sheet, entry.shownWhen, path);
}

/** Whether a term must be answered in this model and in this sheet, for one concrete path. */
export function isTermRequired(
  sheet: TermSheet,
  entry: CatalogueEntry,
  model: PartnershipModel,
  path: string,
): boolean {
  const { requiredFor, optionalWhen } = entry;
  if (!requiredFor.includes(model) || !isTermShown(sheet, entry, model, path)) return false;
  return optionalWhen.length === 0 || !areConditionsMet(sheet, optionalWhen, path);
}

function completenessOf(
  sheet: TermSheet,
  entries: readonly CatalogueEntry[],
  model: PartnershipModel,
): Completeness {
  const missing: MissingTerm[] = [];
  let required = 0;
  for (const entry of entries) {
    for (const path of expandPath(sheet, entry.path)) {
      if (!isTermRequired(sheet, entry, model, path)) continue;
      required += 1;
      if (!isAnswered(getAt(sheet, path))) missing.push({ path, label: entry.label });
    }
  }
  return { answered: required - missing.length, required, missing };
}

/** What a sheet still needs in this model, by section and together; missing terms in form order. */
export function measureCompleteness(sheet: TermSheet, model: PartnershipModel): SheetCompleteness {
  const measured = catalogueSections.map(
    ({ key, entries }) => [key, completenessOf(sheet, entries, model)] as const,
  );
  return {
    answered: measured.reduce((sum, [, section]) => sum + section.answered, 0),
    required: measured.reduce((sum, [, section]) => sum + section.required, 0),
    missing: measured.flatMap(([, section]) => section.missing),
    sections: Object.fromEntries(measured) as Record<SectionKey, Completeness>,
  };
}
