import { createHash } from "node:crypto";
import { unknownDealFacts } from "@/lib/domain/deal/deal-facts";
import {
  type DocumentKind,
  documentLabels,
  documentSequencePresets,
  isDocumentOfModel,
  isExhibitKind,
  isFrameworkKind,
} from "@/lib/domain/deal/document-sequence";
import { preliminaryPaper } from "@/lib/domain/deal/gate-checks";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { roadStages, type Stage } from "@/lib/domain/deal/stage";
import { stageLabels } from "@/lib/domain/deal/stage-label";
import { canonicalDocument } from "@/lib/domain/document/canonical";
import { compileDocument } from "@/lib/domain/document/compile";
import { isExhibitWanted } from "@/lib/domain/document/exhibit";
import type { DocumentTree } from "@/lib/domain/document/tree";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import { parseTermSheet } from "@/lib/domain/term-sheet/upcast";
import { type ResolvedClause, resolveDealClauses } from "@/lib/features/clauses/queries/resolved-clauses";
import { todayIn } from "@/lib/platform/clock";
import type { Work } from "@/lib/platform/command/context";
import { invalid, notFound } from "@/lib/platform/errors/app-error";

/** What a document of this deal would be compiled from now. */
export interface DraftBasis {
  dealId: string;
  title: string;
  model: PartnershipModel;
  stage: Stage;
  ourName: string;
  sheet: TermSheet;
  sheetVersion: number;
  signedKinds: ReadonlySet<string>;
  /** The texts of the clause library that the deal takes. */
  clauses: readonly ResolvedClause[];
  today: string;
}

/** Reads terms, stage and what is signed. Throws `not_found`, and `invalid` when the sheet cannot be read. */
export async function readDraftBasis(work: Work, dealId: string): Promise<DraftBasis> {
  const { workspaceId } = work.scope;
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId, id: dealId } },
    select: {
      title: true,
      model: true,
      stage: true,
      workspace: { select: { name: true, timeZone: true } },
      termSheet: { select: { terms: true, version: true } },
      envelopes: { where: { state: "completed" }, select: { documentKind: true } },
    },
  });
  if (!deal) throw notFound("deal");
  const sheet = parseTermSheet(deal.termSheet?.terms);
  if (!sheet.ok || !deal.termSheet)
    throw invalid(
      "The term sheet of this deal cannot be read. Nothing was compiled; mend it on the Terms page.",
    );
  return {
    dealId,
    title: deal.title,
    model: deal.model,
    stage: deal.stage,
    ourName: deal.workspace.name,
    sheet: sheet.value,
    sheetVersion: deal.termSheet.version,
    signedKinds: new Set(deal.envelopes.map((envelope) => envelope.documentKind)),
    clauses: await resolveDealClauses(work, dealId, deal.model),
    today: todayIn(work.clock, deal.workspace.timeZone),
  };
}

/** Whether this is the agreement that deals of this model end in. */
export const isAgreement = (basis: DraftBasis, kind: DocumentKind): boolean =>
  documentSequencePresets[basis.model].agreement === kind;

/**
 * Why this document cannot be compiled now, as a sentence; null when it can. No agreement, and no master agreement or
 * addendum in its place, is drafted before the sequence's first papers are signed (domain.md §6) and before the deal
 * has passed the gate to drafting (§7).
 */
export function compileRefusal(basis: DraftBasis, kind: DocumentKind): string | null {
  const label = documentLabels[kind];
  if (!isDocumentOfModel(basis.model, kind))
    return `${label} is not one of this deal's documents. Nothing was compiled.`;
  if (isExhibitKind(kind) && !isExhibitWanted(kind, basis))
    return `The terms hold nothing for “${label}” yet. Nothing was compiled.`;
  if (!isAgreement(basis, kind) && !isFrameworkKind(kind)) return null;
  const sequence = documentSequencePresets[basis.model];
  const paper = preliminaryPaper({
    ...unknownDealFacts(basis.today),
    model: basis.model,
    preliminaryDocuments: sequence.preliminary.map((each) => ({
      kind: each,
      isSigned: basis.signedKinds.has(each),
    })),
  });
  if (!paper.isMet) return `No agreement is drafted yet. ${paper.detail}`;
  const road: readonly Stage[] = roadStages;
  const place = road.indexOf(basis.stage);
  if (place < road.indexOf("drafting"))
    return place === -1
      ? `This deal is at “${stageLabels[basis.stage]}”. Take it up again before an agreement is drafted.`
      : `The deal is still at “${stageLabels[basis.stage]}”. Move it to “${stageLabels.drafting}” first; its gate names what is missing.`;
  return null;
}

/** The document as the terms stand, and its digest: SHA-256 of the canonical tree, lower-case hex. */
export function compileBasis(basis: DraftBasis, kind: DocumentKind): { tree: DocumentTree; digest: string } {
  const tree = compileDocument(kind, basis.sheet, {
    ourName: basis.ourName,
    model: basis.model,
    library: basis.clauses.flatMap(({ library }) => library ?? []),
  });
  return { tree, digest: createHash("sha256").update(canonicalDocument(tree)).digest("hex") };
}
