import {
  type DocumentKind,
  documentLabels,
  isAgreementKind,
  isExhibitKind,
  isFrameworkKind,
  modelOfAgreement,
} from "@/lib/domain/deal/document-sequence";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { type About, agreementBlocks, agreementParts, keysOf } from "./agreement";
import { type DocumentContext, type Drafting, draftingFor } from "./drafting";
import { exhibitBlocks, isExhibitSigned } from "./exhibit";
import { frameworkBlocks, frameworkParts } from "./framework";
import { letterBlocks } from "./letter";
import { applyLibrary } from "./library/apply-library";
import { numberBlocks } from "./numbering";
import { partiesOf } from "./party-names";
import { termSheetBlocks } from "./term-sheet-tables";
import type { Block, DocumentTree } from "./tree";
import { writeList } from "./written-term";

const counsel = "Prepared as a starting point for counsel; it is not legal advice.";
const notices = {
  agreement: `Binds no one until every party has signed. ${counsel}`,
  exhibit: `Binds only as part of an agreement that every party has signed. ${counsel}`,
  checklist: `Not binding: a list of what the agreement must say. ${counsel}`,
  letter: `Not binding: it records intentions and creates no legal obligation. ${counsel}`,
  terms: `Not binding: a summary of proposed terms. ${counsel}`,
};

/** What a kind of paper is: what it says about itself, and the keys of clauses and schedules it holds. */
type Paper = {
  notice: string;
  isBinding: boolean;
  keys: ReadonlySet<string>;
  build: (d: Drafting) => Block[];
};
const noKeys: ReadonlySet<string> = new Set();

function paperOf(kind: DocumentKind, about: About): Paper {
  if (isAgreementKind(kind) || isFrameworkKind(kind)) {
    const all = agreementParts(about);
    const parts = isFrameworkKind(kind) ? frameworkParts(kind, all) : all;
    return {
      notice: notices.agreement,
      isBinding: true,
      keys: keysOf(parts),
      build: (d) => (isFrameworkKind(kind) ? frameworkBlocks(d, kind, parts) : agreementBlocks(d, parts)),
    };
  }
  if (isExhibitKind(kind)) {
    const isBinding = isExhibitSigned(kind);
    const notice = isBinding ? notices.exhibit : notices.checklist;
    return { notice, isBinding, keys: noKeys, build: (d) => exhibitBlocks(d, kind) };
  }
  if (kind === "term_sheet" || kind === "jv_key_terms")
    return { notice: notices.terms, isBinding: false, keys: noKeys, build: termSheetBlocks };
  return {
    notice: notices.letter,
    isBinding: false,
    keys: noKeys,
    build: (d) => letterBlocks(d, kind === "mou"),
  };
}

/**
 * Compiles a term sheet into a document. Pure and deterministic; never throws for a sheet the schema accepts,
 * however little of it is filled in: what a sentence needs and the sheet lacks becomes a blank that names the field.
 * An agreement is drafted for the model it belongs to; `context.model` decides for every other paper.
 */
export function compileDocument(
  kind: DocumentKind,
  sheet: TermSheet,
  context: DocumentContext,
): DocumentTree<DocumentKind> {
  const model = isAgreementKind(kind) ? modelOfAgreement(kind) : context.model;
  const parties = partiesOf(sheet, context.ourName);
  const { notice, isBinding, keys, build } = paperOf(kind, { sheet, model });
  const d = draftingFor(kind, sheet, { ...context, model }, parties, (key) => keys.has(key));
  const { blocks, lostReferences } = numberBlocks(applyLibrary(build(d), d, context.library ?? []));
  if (lostReferences.length > 0) throw new Error(`Clauses refer to nothing: ${lostReferences.join(", ")}.`);
  const names = parties.map((party) => party.name).filter((name) => name !== "");
  const subtitle = context.subtitle ?? writeList(names);
  return {
    kind,
    title: documentLabels[kind],
    ...(subtitle === "" ? {} : { subtitle }),
    parties,
    blocks,
    isBinding,
    notice,
  };
}
