import { can } from "@/lib/domain/access/permissions";
import {
  alternativesOf,
  type DocumentKind,
  documentLabels,
  documentSequencePresets,
  documentsInOrder,
  exhibitKinds,
  isExhibitKind,
} from "@/lib/domain/deal/document-sequence";
import { isExhibitWanted } from "@/lib/domain/document/exhibit";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import type { DraftListDto, SequenceDocumentDto } from "../dto";
import { compileRefusal, readDraftBasis } from "./draft-basis";
import { readDraftSummaries } from "./draft-summaries";

/** The documents of a deal in the order they are signed, each with its versions. Throws `not_found`. */
export async function listDrafts(work: Work, dealId: string): Promise<DraftListDto> {
  permit(work, "draft:read");
  const basis = await readDraftBasis(work, dealId);
  const versions = await readDraftSummaries(work, dealId);
  const sequence = documentSequencePresets[basis.model];
  const ordered = documentsInOrder(sequence);
  // A term sheet may be written in any deal, and a deal whose model was changed keeps what it had.
  const others = new Set<DocumentKind>([
    "term_sheet",
    ...alternativesOf(basis.model),
    ...exhibitKinds.filter((kind) => isExhibitWanted(kind, basis)),
    ...versions.map((each) => each.kind),
  ]);
  const partOf = (kind: DocumentKind): SequenceDocumentDto["part"] => {
    if (isExhibitKind(kind)) return "exhibit";
    if (!ordered.includes(kind)) return "extra";
    return kind === sequence.agreement ? "agreement" : "preliminary";
  };
  return {
    dealId,
    dealTitle: basis.title,
    documents: [...ordered, ...[...others].filter((kind) => !ordered.includes(kind))].map((kind) => ({
      kind,
      label: documentLabels[kind],
      part: partOf(kind),
      isSigned: basis.signedKinds.has(kind),
      refusal: compileRefusal(basis, kind),
      versions: versions.filter((each) => each.kind === kind),
    })),
    abilities: { compile: can(work.actor, "draft:compile"), share: can(work.actor, "draft:share") },
  };
}
