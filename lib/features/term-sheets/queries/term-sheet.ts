import { can } from "@/lib/domain/access/permissions";
import { acceptanceState } from "@/lib/domain/approval/risk-acceptance";
import {
  type DocumentKind,
  documentSequencePresets,
  documentsInOrder,
} from "@/lib/domain/deal/document-sequence";
import type { PartnershipModel } from "@/lib/domain/deal/partnership-model";
import { findRule } from "@/lib/domain/playbook/rules";
import type { CalendarDateText } from "@/lib/domain/shared/calendar";
import { measureCompleteness } from "@/lib/domain/term-sheet/completeness";
import { pathLabel } from "@/lib/domain/term-sheet/describe-change";
import type { TermSheet } from "@/lib/domain/term-sheet/term-sheet";
import type { Work } from "@/lib/platform/command/context";
import { permit } from "@/lib/platform/command/permit";
import { notFound } from "@/lib/platform/errors/app-error";
import type { AcceptanceDto, FindingDto, TermSheetDto } from "../dto";
import { acceptableKindOf, takerFor } from "./acceptable";
import { readAcceptances, toAcceptance } from "./acceptances";
import { fixedBecause, readRunningPaper } from "./fixed-because";
import { keyedFindings } from "./keyed-findings";
import { readStoredSheet } from "./stored-sheet";
import { readLastEdits } from "./term-history";
import { readToday } from "./today";

/** The first paper of the model's sequence that is not signed by everyone; the agreement once all are. */
async function nextDocument(work: Work, dealId: string, model: PartnershipModel): Promise<DocumentKind> {
  const signed = await work.tx.envelope.findMany({
    where: { workspaceId: work.scope.workspaceId, dealId, state: "completed" },
    select: { documentKind: true },
  });
  const sequence = documentSequencePresets[model];
  const isSigned = (kind: DocumentKind) => signed.some(({ documentKind }) => documentKind === kind);
  return documentsInOrder(sequence).find((kind) => !isSigned(kind)) ?? sequence.agreement;
}

function findingDtos(
  sheet: TermSheet,
  model: PartnershipModel,
  acceptances: readonly AcceptanceDto[],
  today: CalendarDateText,
): FindingDto[] {
  return keyedFindings(sheet, model).map((finding) => {
    const rule = findRule(finding.ruleId);
    const kind = acceptableKindOf(finding.severity);
    const state = kind && acceptanceState({ key: finding.key, kind }, acceptances.map(toAcceptance), today);
    return {
      key: finding.key,
      ruleId: finding.ruleId,
      title: rule?.title ?? finding.message,
      severity: finding.severity,
      source: rule?.source ?? "house",
      path: finding.path,
      label: pathLabel(sheet, finding.path),
      message: finding.message,
      relatedPaths: [...(finding.relatedPaths ?? [])],
      suggestion: finding.suggestion ?? null,
      fix: finding.fix ? (structuredClone(finding.fix) as FindingDto["fix"]) : null,
      waitingFor: state ? [...state.waitingFor] : [],
      isAccepted: state?.isAccepted ?? false,
    };
  });
}

/** Completeness and findings of a sheet; REST shows them without the rest. */
export async function listFindings(work: Work, dealId: string): Promise<FindingDto[]> {
  permit(work, "term_sheet:read", { dealId });
  const deal = await work.tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: work.scope.workspaceId, id: dealId } },
    select: { model: true },
  });
  if (!deal) throw notFound("deal");
  const { sheet } = await readStoredSheet(work, dealId);
  return findingDtos(sheet, deal.model, await readAcceptances(work, dealId), await readToday(work));
}

/** A deal's terms, what is missing, what the linter says, who wrote what last. Throws `not_found`. */
export async function getTermSheet(work: Work, dealId: string): Promise<TermSheetDto> {
  permit(work, "term_sheet:read", { dealId });
  const { tx, scope, actor } = work;
  const deal = await tx.deal.findUnique({
    where: { workspaceId_id: { workspaceId: scope.workspaceId, id: dealId } },
    select: { title: true, model: true, stage: true, currency: true, workspace: { select: { name: true } } },
  });
  if (!deal) throw notFound("deal");
  const { sheet, version, updatedAt } = await readStoredSheet(work, dealId);
  const acceptances = await readAcceptances(work, dealId);
  const today = await readToday(work);
  return {
    dealId,
    dealTitle: deal.title,
    model: deal.model,
    stage: deal.stage,
    currency: deal.currency,
    ourName: deal.workspace.name,
    documentKind: await nextDocument(work, dealId, deal.model),
    today,
    version,
    updatedAt: updatedAt.toISOString(),
    sheet,
    completeness: measureCompleteness(sheet, deal.model),
    findings: findingDtos(sheet, deal.model, acceptances, today),
    acceptances,
    lastEdits: await readLastEdits(work, dealId),
    fixedBecause: fixedBecause(deal.stage, await readRunningPaper(work, dealId)),
    viewerId: actor.kind === "member" || actor.kind === "api_key" ? actor.memberId : "",
    abilities: { edit: can(actor, "term_sheet:edit"), acceptAs: takerFor(actor) },
  };
}
