import {
  type AgreementKind,
  agreementKinds,
  type DocumentKind,
  documentLabels,
  modelOfAgreement,
} from "@/lib/domain/deal/document-sequence";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { agreementBlocks, agreementKeys } from "./agreement";
import { type DocumentContext, type Drafting, draftingFor } from "./drafting";
import { letterBlocks } from "./letter";
import { applyLibrary } from "./library/apply-library";
import { numberBlocks } from "./numbering";
import { partiesOf } from "./party-names";
import { termSheetBlocks } from "./term-sheet-tables";
import type { Block, DocumentTree } from "./tree";
import { writeList } from "./written-term";

const isAgreement = (kind: DocumentKind): kind is AgreementKind =>
  (agreementKinds as readonly DocumentKind[]).includes(kind);

const counsel = "Prepared as a starting point for counsel; it is not legal advice.";
const notices = {
  agreement: `Binds no one until every party has signed. ${counsel}`,
  letter: `Not binding: it records intentions and creates no legal obligation. ${counsel}`,
  terms: `Not binding: a summary of proposed terms. ${counsel}`,
};

function blocksOf(d: Drafting): Block[] {
  if (isAgreement(d.kind)) return agreementBlocks(d);
  return d.kind === "term_sheet" ? termSheetBlocks(d) : letterBlocks(d, d.kind === "mou");
}

/**
 * Compiles a term sheet into a document. Pure and deterministic; never throws for a sheet the schema accepts,
 * however little of it is filled in: what a sentence needs and the sheet lacks becomes a blank that names the field.
 * An agreement is drafted for the model it belongs to; `context.model` decides for letters and term sheets.
 */
export function compileDocument(
  kind: DocumentKind,
  sheet: TermSheet,
  context: DocumentContext,
): DocumentTree<DocumentKind> {
  const model = isAgreement(kind) ? modelOfAgreement(kind) : context.model;
  const parties = partiesOf(sheet, context.ourName);
  const keys = isAgreement(kind) ? agreementKeys({ sheet, model }) : new Set<string>();
  const d = draftingFor(kind, sheet, { ...context, model }, parties, (key) => keys.has(key));
  const { blocks, lostReferences } = numberBlocks(applyLibrary(blocksOf(d), d, context.library ?? []));
  if (lostReferences.length > 0) throw new Error(`Clauses refer to nothing: ${lostReferences.join(", ")}.`);
  const names = parties.map((party) => party.name).filter((name) => name !== "");
  const subtitle = context.subtitle ?? writeList(names);
  const notice = isAgreement(kind)
    ? notices.agreement
    : kind === "term_sheet"
      ? notices.terms
      : notices.letter;
  return {
    kind,
    title: documentLabels[kind],
    ...(subtitle === "" ? {} : { subtitle }),
    parties,
    blocks,
    isBinding: isAgreement(kind),
    notice,
  };
}
