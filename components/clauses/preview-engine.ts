import { documentSequencePresets } from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { compileDocument } from "@/lib/domain/document/compile";
import { checkVariant } from "@/lib/domain/document/library/check-variant";
import type { LibraryClause } from "@/lib/domain/document/library/library-clause";
import { readTemplate } from "@/lib/domain/document/library/read-template";
import { type SampleKind, sampleSheet } from "@/lib/domain/document/library/sample-sheet";
import { snippetFor } from "@/lib/domain/document/library/term-snippet";
import { type Clause, clausesOf, type DocumentTree } from "@/lib/domain/document/tree";
import { diffWords } from "@/lib/domain/document/word-diff";
import { catalogueSections, findEntry } from "@/lib/domain/term-sheet/catalogue";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";

const samples = new Map<string, TermSheet>();
function sampleOf(model: PartnershipModel, kind: SampleKind): TermSheet {
  const key = `${model} ${kind}`;
  const sheet = samples.get(key) ?? sampleSheet(model, kind);
  samples.set(key, sheet);
  return sheet;
}
const sampleKinds: readonly SampleKind[] = ["typical", "full-1", "full-2", "full-3"];

type Trial = { model: PartnershipModel; sheet: TermSheet | null; ourName: string };

const clauseIn = (tree: DocumentTree, id: string): Clause | undefined =>
  [...clausesOf(tree.blocks)].find((clause) => clause.id === id);

/**
 * The clause as a document of these terms would say it; null when they do not call for it. Without a sheet the sample
 * of the model is taken, the first one that calls for the clause.
 */
function previewClause(library: LibraryClause, { model, sheet, ourName }: Trial): Clause | null {
  const kind = documentSequencePresets[model].agreement;
  const sheets = sheet ? [sheet] : sampleKinds.map((each) => () => sampleOf(model, each));
  for (const each of sheets) {
    const terms = typeof each === "function" ? each() : each;
    const clause = clauseIn(
      compileDocument(kind, terms, { ourName, model, library: [library] }),
      library.slotId,
    );
    if (clause) return clause;
  }
  return null;
}

/** The terms of the catalogue for these models, each with its section, as a list to choose from. */
const termChoices = (models: readonly PartnershipModel[]): { id: string; label: string; hint: string }[] =>
  catalogueSections.flatMap(({ label: section, entries }) =>
    entries
      .filter((entry) => models.some((model) => entry.models.includes(model)))
      .map(({ path, label }) => ({ id: path, label: `${section}: ${label}`, hint: path })),
  );

/** What to put into the text for a term. */
function snippetOf(path: string): string {
  const entry = findEntry(path);
  return entry ? snippetFor(entry) : `{{ ${path} }}`;
}

/** Everything the editor computes while a person types. Comes as a part of its own, after the page is there. */
export const previewEngine = { checkVariant, readTemplate, diffWords, previewClause, termChoices, snippetOf };
export type PreviewEngine = typeof previewEngine;
