import { termCatalogue } from "../term-sheet/catalogue";
import { isAnswered } from "../term-sheet/completeness";
import { pathLabel } from "../term-sheet/describe-change";
import { expandPath, getAt } from "../term-sheet/path";
import type { TermSheet } from "../term-sheet/term-sheet";
import { valueText } from "../term-sheet/value-text";
import { type CoveredTerms, coveredSheet } from "./covered-terms";

export type TermInWords = { label: string; value: string };

/** The covered terms that are answered, in the order of the form, as a reader knows them. */
export function coveredTermsInWords(terms: CoveredTerms, now: TermSheet): readonly TermInWords[] {
  const sheet = coveredSheet(terms, now);
  return termCatalogue
    .filter((entry) => entry.kind !== "rows" && entry.section !== "parties")
    .flatMap((entry) =>
      expandPath(sheet, entry.path).flatMap((path) => {
        const value = getAt(sheet, path);
        return isAnswered(value)
          ? [{ label: pathLabel(sheet, path), value: valueText(sheet, entry, value) }]
          : [];
      }),
    );
}
